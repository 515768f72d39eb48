import { stemOf, wordsIn } from './editing';
import { HAS_TIME } from './requests';
import { type Candidate, type Site, wholeOf } from './site';
import { speak } from './voice';

/** "I need those figures and I need them now", "I want written confirmation that ..." ask for them. */
export function neededCandidates({ sentence, voice }: Site): readonly Candidate[] {
  const [, thing = ''] = NEEDED.exec(stemOf(sentence.text).replace(BLOW, '')) ?? [];
  if (thing === '' || wordsIn(thing) > LONGEST || NO_THING.test(thing)) return [];
  const due = HAS_TIME.test(thing) ? thing : `${thing} by «day»`;
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  return [
    made('short', `Could {I} have ${due}?`),
    made('warm', `It would help {me} to have ${due}; is that possible?`),
    made('firm', `{I} need ${due}, so that «item: the delivery» keeps its date.`),
  ];
}

/** What comes if it is not met. */
const BLOW = /[,;]? (?:without (?:further )?delay|or (?:else|i|we|it|the|you|your)|otherwise)\b.*$/i;

const LONGEST = 24;

const NEEDED =
  /^(?:(?:and|but|so|now|look|also),? )?(?:i|we) (?:really |urgently |still |also )?(?:need|want|expect|demand|require|request) ((?:the|those|these|that|your|all|an?|written|full|proper|it \p{L}+ed|it taken|it done|them \p{L}+ed) [\p{L}\d'’:., -]{2,140}?|it \p{L}+ed|an? \p{L}+)(?:,? (?:and (?:i|we) (?:need|want) (?:it|them) )?(?:now|immediately|at once|right now|this minute|urgently|straight ?away))?$/iu;

/** What is wanted of the client is an act, or a different client. */
const NO_THING =
  /^(?:your (?:team|staff|people|office) to|all of you|a (?:client|bit|little|proper client))\b|\b(?:respect|apology|manners)\b|^(?:the|your|all|these|those|that) [\p{L} ]{2,40} to (?!the\b|my\b|our\b|your\b|me\b|us\b)/iu;
