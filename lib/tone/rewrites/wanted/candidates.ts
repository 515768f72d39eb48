import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';
import { whomToAsk } from '../asked-of';
import { findWanted } from '.';
import { promisesOf } from './promises';

/** In place of a sentence that leaves the client waiting: a promise that names what they asked for. Empty where the mail refuses, hands over or has promised it. */
export function wantedCandidates(site: Site): readonly Candidate[] {
  const { sentence, view, voice } = site;
  const others = view.sentences
    .filter(({ index, role }) => role === 'body' && index !== sentence.index)
    .map(({ plain }) => plain)
    .join(' ');
  const wanted = GOES.test(others) || PROMISED.test(others) ? undefined : findWanted(site);
  if (wanted === undefined || (wanted.kind !== 'question' && REFUSES.test(others))) return [];
  return promisesOf(wanted, whomToAsk(site)).map(([tone, text]) =>
    wholeOf(sentence, 'frame', tone, speak(text, voice)),
  );
}

/** The writer does not go on with it, or sends the client elsewhere. */
const GOES =
  /\b(?:someone else|somebody else|elsewhere|another (?:agency|firm|person|company)|best if you|better (?:off|served|if you|contacting|asking)|take it (?:to|up with) (?:the|your)|i['’]?ll not be|wash my hands|good luck|i resign|last (?:job|time) (?:i|we)|not be (?:back|round|coming))\b/i;

/** A day for an answer is named already. */
const PROMISED =
  /\b(?:you(?:['’]ll| will) (?:have|get|hear|receive)|(?:i|we)(?:['’]ll| will) (?:send|let you know|tell you|write|call|ring|confirm|come back))\b[^.?!]*(?:«|\b(?:today|tonight|tomorrow|\p{L}+day|noon|by \d|at \d)\b)/iu;

/** What was asked is not done. */
const REFUSES =
  /\b(?:can['’]t|cannot|can not|won['’]t|will not|not (?:able|possible|going to)|unable|refuse|decline|never|no longer|wouldn['’]t|rather not)\b/i;
