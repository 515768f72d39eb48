import { tones } from '../../reading';
import { stemOf, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { HURTS } from '../tails';
import { speak } from '../voice';
import type { FleeCode } from '.';
import { nextOf, OF_WHAT_IS, withNext } from './next-of';
import { tellsOfWork } from './tells-of-work';

/** "Ticket 4 is with an engineer." says how things stand, and leaves the time open: it stays, and gets its day. */
export function keptStatus(site: Site, code: FleeCode): readonly Candidate[] {
  const { sentence, voice, view } = site;
  const status = stemOf(sentence.text);
  const words = wordsIn(status);
  if (words < 4 || words > MOST || !STANDS.test(status) || OPEN.test(status) || HURTS.test(status)) return [];
  if (!tellsOfWork(status, site)) return [];
  const made = (tone: Candidate['tone'], next: string) =>
    wholeOf(sentence, 'grammar', tone, speak(`${status}. ${next}`, voice));
  const next = nextOf(code, status, view.incoming);
  if (next === OF_WHAT_IS)
    return tones.flatMap((tone) =>
      next[tone].map((move) => wholeOf(sentence, 'grammar', tone, speak(withNext(status, move), voice))),
    );
  return [
    made('short', 'You will hear from {me} by «day», «time».'),
    made('warm', '{I} will write to you by «day» to say where it stands.'),
    made('firm', 'The next step is «item: the step», by «day».'),
  ];
}

const MOST = 14;
/** Something is, has been or was: no promise, no view. */
const STANDS =
  /^(?:(?:and|but|so|right now|at the moment|for now),? )?(?:the|our|my|your|this|that|it|its|\p{Lu}[\p{L}\d]*|all|both|most|half|[a-z]+s) (?:[\p{L}\d'’-]+ ){0,4}?(?:is|are|was|were|has|have|had)\b|^(?:they|it)['’](?:re|s|ve)\b/iu;
const OPEN =
  /\?|\b(?:will|would|could|can|may|might|should|shall|if|when|once|soon|shortly|maybe|perhaps|probably|possibly|hope\w*|think|guess|sorry|i['’]m|i am|you|fine|sort of|kind of|some|something|somewhere|various|complicated|difficult|busy|tricky|hard|not|never|no|nobody|nothing|nice|pleasure|evidently|final|closed|ends?|concluded|choice|decision is|better|best|wrong|pity|shame|over)\b|['’]ll\b|n['’]t\b/i;
