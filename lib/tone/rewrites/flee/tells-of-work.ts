import { WORK } from '../work-verbs';
import { findVerb, type VerbClass } from '../../grammar/verbs';
import type { NegativeCode } from '../../codes';
import { factsOf } from '../facts';
import { tellsFact } from '../plain-fact';
import type { Site } from '../site';
import { NOUNS } from './nouns';

/**
 * True when a plain statement tells the client something of the work: it holds a fact, names a thing of work or one the client wrote of, or says what was done.
 * What only muses is not worth keeping.
 */
export function tellsOfWork(said: string, { view, finding }: Site): boolean {
  if (MUSES.test(said)) return false;
  if (FEELS.has(finding.code)) return tellsFact(said, view.text) || isStatus(said) || isDone(said);
  if (SHORT_STATUS.test(said)) return true;
  // What is vague is a status without its day.
  if (finding.code === 'vague' && !HEDGED.test(said)) return true;
  if (factsOf(said, view.text).some(({ kind }) => kind !== 'not')) return true;
  const theirs = new Set(wordsOf(view.incoming).filter((word) => word.length >= LONG));
  return (
    wordsOf(said).some((word) => NOUNS.has(word) || NOUNS.has(singular(word)) || theirs.has(word)) ||
    isDeed(said)
  );
}

/** "The photos are in the folder": how a thing of work stands. */
function isStatus(said: string): boolean {
  const [, subject = ''] = STATUS.exec(said) ?? [];
  return (
    !/n['’]t\b|\b(?:not|never|no)\b/i.test(said) &&
    (UPDATED.test(said) ||
      IS_OFF.test(said) ||
      wordsOf(subject).some((word) => NOUNS.has(word) || NOUNS.has(singular(word))))
  );
}

/** "The glossary has been updated": work was done, whatever on. */
const UPDATED =
  /\b(?:has|have|['’](?:s|ve)) (?:now |already |also )?been (?:updated|corrected|added|changed|fixed|sent|finished|printed|uploaded|checked|replaced|moved|translated|delivered|repaired|booked|confirmed|paid|signed|cleaned|renewed)\b/i;

/** "It's off the page now". */
const IS_OFF =
  /^(?:it|they|that)(?:['’](?:s|re)| is| are) (?:now |already |all )?(?:off|on|in|up on|live on|back on|out of|gone from) (?:the|your|our) /i;

const STATUS =
  /^(?:(?:in the meantime|for now|so far|meanwhile|and|but|so),? )*((?:the|your|our|my|both|all|this|that|these) (?:[\p{L}\d’'-]+ ){0,4}?)(?:is|are|was|were|has|have|had|works?|runs?|plays?|opens?|starts?|shows?|goes|go|comes?|covers?|includes?|contains?|ends?|needs?|takes?|lives?|sits?|stands?)\b/iu;

/** Sentences of these codes tell of the writer: only a report may stay. */
const FEELS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['apologise', 'capitulate', 'withdraw']);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const singular = (word: string): string => word.replace(/s$/, '');

/** Shorter words are mostly those of grammar. */
const LONG = 5;

/** "I've moved it", "she sent them": work was done. */
const isDeed = (said: string): boolean => {
  const [, word = ''] =
    /^(?:\p{L}+,? )?(?:i|we|he|she|they)(?:['’](?:ve|s|d|ll|m|re)| have| has| had| will| am| are| is)?(?: (?:now|already|just|also|then|still))? (\p{L}+)/iu.exec(
      said,
    ) ?? [];
  const verb = findVerb(word.toLowerCase());
  return verb !== undefined && TOLD.has(verb.class);
};

/** "I've written to your guest": done, and neither a farewell nor money back. */
const isDone = (said: string): boolean =>
  /^(?:I|we)(?:(?:['’]ve| have) | (?:tested|checked|tried|called|rang|asked|sent|moved|fixed|changed|updated|wrote|spoke|looked|paused|booked|ordered) )/i.test(
    said,
  ) &&
  (isDeed(said) || TAKEN.test(said)) &&
  !/\b(?:go|leave|left|back|removed?|myself|money|cancel\w*)\b|\bi['’]ll\b/i.test(said);

const TAKEN =
  /^(?:I|we)(?:['’]ve| have) (?:now |already |also |just )?(?:taken|put|added|got|found|made|saved|exported|converted|uploaded) (?:the|your|both|all|it|them|two|three)\b/i;

const TOLD: ReadonlySet<VerbClass> = new Set<VerbClass>([...WORK, 'tell', 'decide']);

/** "It might dry out", "things have been stable since": a few words on how it is with the matter. */
const SHORT_STATUS =
  /^(?:it|that|this|things|they|we|both|the rest)(?:['’](?:s|ve|re|ll|d)| (?:is|are|was|were|has|have|had|might|may|could|should|will|now|looks?|seems?|reads?))\b(?: [^\s,;]+){1,7}\.?$/i;

/** May be so, or is said of everything. */
const HEDGED =
  /\b(?:may|might|could|rest assured|assured|optimistic|complex|often|always|radar|wait until|depending|at some|priority)\b|["“”]/i;

/** Comparisons, sayings, doubts upon doubts and turned-down heads: nothing a client can use. */
export const muses = (said: string): boolean => MUSES.test(said);

const MUSES =
  /\bas an? \p{L}+ is\b|\bas (?:\p{L}+ )?(?:things|men|women|people) do\b|\b(?:be (?:alright|all right) (?:somehow|in the end)|keep hoping|hope for the best|in my head|holding space|far be it from|before (?:lunch|breakfast)|as if|as though|like an? (?!\p{L}+ (?:of|for))|whoever|one (?:must|should|would|can|could|might|never|does)|in a manner of speaking|so to speak|in the sense|moon|stars?|heaven|angels?|saints?|ghosts?|souls?|on a good day|at the end of the day|reasonable people|in certain company|lost my|my touch|never (?:been|was|were) (?:much|good)|dreading|displeasure|must have been me|it was me|better than me|august is|gods|fate|no secret|looks at me|when you think about it|the way in the manner|left the house|one['’]s|tenderly|as ever|let us see|let['’]s see|simmering|wrongly|i really wouldn['’]t know|everyone['’]s a|who['’]s to say|how the \p{L}+ (?:blows?|lies|turns?))\b/iu;
