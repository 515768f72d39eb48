import { scanClauses } from '../../grammar/scan';
import { stemOf, wordsIn } from '../editing';
import { factsOf } from '../facts';
import { type Candidate, type Site, wholeOf } from '../site';
import { type Tone, tones } from '../../reading';
import { HURTS } from '../tails';
import { speak } from '../voice';
import type { FleeCode } from '.';
import { isSettled, OF_WHAT_IS, withNext } from './next-of';

import { isResidue } from './residue';
import { feels, onlyFlees } from './straight/flees';
import { piecesOf } from './straight/pieces';
import { muses, tellsOfWork } from './tells-of-work';

/** A sentence that no rule hears and in which nothing pulls back, heard by its company only: it stays, with a question or a step that leads on. */
export function keptInnocent(site: Site, code: FleeCode): readonly Candidate[] {
  const { finding, sentence, voice } = site;
  const stem = stemOf(sentence.text);
  if (finding.layer !== 'classifier' || code === 'apologise') return [];
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  if (
    code === 'vague' ||
    !isInnocent(stem, code) ||
    !((/\d/.test(stem) && !/^(?:I|We) /.test(stem)) || tellsOfWork(stem, site))
  )
    return isNews(site) ? newsOf(sentence.plain).map(([tone, text]) => made(tone, withNext(stem, text))) : [];
  if (!OFFERS.test(stem) && !PENDING.test(stem))
    return tones.flatMap((tone) => OF_WHAT_IS[tone].map((move) => made(tone, withNext(stem, move))));
  return [
    made(
      'short',
      OFFERS.test(stem) ? `${stem}; would that suit you?` : `${stem}, and you will hear from {me} by «day».`,
    ),
    made(
      'warm',
      OFFERS.test(stem) ? `${stem}; does that work for you?` : `${stem}, and {I} will write to you by «day».`,
    ),
    made('firm', `${stem}; the next step is «item: the step», by «day».`),
  ];
}

/** "No neighbours have objected so far": said of nobody present, it tells how things are and gives nothing away. */
export function isNews(site: Site): boolean {
  const { finding, sentence, view } = site;
  const { text, plain } = sentence;
  const stem = stemOf(text);
  const words = wordsIn(stem);
  if (finding.layer !== 'classifier' || words < LEAST || words > MOST || SAID_OF_US.test(stem)) return false;
  if (feels(stem) || onlyFlees(stem) || HURTS.test(stem) || muses(stem)) return false;
  return (
    DONE.test(plain) ||
    (finding.code !== 'hedge' && finding.code !== 'vague' && tellsOfWork(stem, site)) ||
    factsOf(text, view.text).some(({ kind }) => kind !== 'not' && kind !== 'name')
  );
}

/** Of the two who write, a doubt, or a point that is made. */
const SAID_OF_US =
  /[?!…"“”]|\b(?:i|me|my|mine|myself|we|you|your|yours|sorry|maybe|perhaps|possibly|probably|might|may|could|should|if|only|just|even|always|never|free|fault|people|everybody|everyone|whatever)\b|\b(?:i|we|you)['’]/i;
/** Something has happened, or has not. */
const DONE = /\b(?:has|have)(?: (?:not|now|all|already|been|since))* \p{L}+(?:ed|en|nt|pt|wn|ld)\b/iu;
/** What has happened is news; how things are is told as it is. */
const newsOf = (plain: string): readonly (readonly [Tone, string])[] =>
  DONE.test(plain)
    ? [
        ['short', LABEL],
        ['warm', TAIL],
      ]
    : [
        ['short', TAIL],
        ['warm', LABEL],
      ];
const LABEL = 'To keep you up to date: {S}.';
const TAIL = '; {I} am glad to answer any questions on it.';

function isInnocent(stem: string, code: FleeCode): boolean {
  const words = wordsIn(stem);
  if (words < LEAST || words > MOST || /[?!…;]|\.\.\./.test(stem)) return false;
  if (EDGED.test(stem.replace(/ (?:as well|too)$/i, '')) || HURTS.test(stem) || isResidue(code, stem))
    return false;
  if (piecesOf(stem).some(({ text }) => feels(text) || onlyFlees(text))) return false;
  const [first] = scanClauses(stem);
  return (first?.verb !== undefined && !first.imperative && first.who !== 'nobody-said') || isSettled(stem);
}

/** What the writer will do, or can. */
const OFFERS = /^(?:[Aa]nd |[Ss]o )?(?:I|we)(?:['’]ll| will| can| could)\b/;
/** Something is still to come of it. */
const PENDING =
  /\b(?:will|shall|going to|waiting|soon|later|until|till|once|yet|tomorrow|next|still)\b|['’]ll\b/i;
const LEAST = 4;
const MOST = 22;

/** Shut doors, gifts, smallness and doubt, each of which is what such a code hears. */
const EDGED =
  /\b(?:head|hands|sat|lay|woke|stared|cried|slept|awake|maybe|perhaps|possibly|probably|might|may|sorry|apolog\w*|what(?:so)?ever|fault|blame|free|burden|becom\w*|know\w*|send\w* back|sen[dt]\w* you|gifts?|presents?|piece|pay|paid|charge\w*|refund\w*|waive\w*|elsewhere|someone else|somebody else|another|leave|left|leaving|quit|stop\w*|step(?:ping)? (?:back|down|aside)|luck|forget|forgive|up to|choice|decision|decide|no longer|not|never|(?<!\bdid )nothing|nobody|no|none|unable|cannot|only|just|even|last|final|end|over|instead|rather|must|have to|should|think|thought|guess|suppose|feel|felt|want|wish|hope|try|trying|understand|trust|deserve|instruct\w*|request\w*|note[ds]?|keep|kept|(?<!\bon )mine|myself|anyway|too|so|as(?! (?:an?|the|of|well|agreed)\b)|anything|everything|please|faith|better|ask|contact\w*|refer\w*|money|discount\w*|cheap\w*|half)\b|n['’]t\b/i;
