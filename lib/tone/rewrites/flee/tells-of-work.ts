import { findVerb, type VerbClass } from '../../grammar/verbs';
import { factsOf } from '../facts';
import type { Site } from '../site';
import { NOUNS } from './nouns';

/**
 * True when a plain statement tells the client something of the work: it holds a fact, names a thing of work or one the client wrote of, or says what was done.
 * What only muses is not worth keeping.
 */
export function tellsOfWork(said: string, { view, finding }: Site): boolean {
  if (MUSES.test(said)) return false;
  // What is vague is a status without its day.
  if (finding.code === 'vague' || SHORT_STATUS.test(said)) return true;
  if (factsOf(said, view.text).some(({ kind }) => kind !== 'not')) return true;
  const theirs = new Set(wordsOf(view.incoming).filter((word) => word.length >= LONG));
  return (
    wordsOf(said).some((word) => NOUNS.has(word) || NOUNS.has(singular(word)) || theirs.has(word)) ||
    isDeed(said)
  );
}

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
  return verb !== undefined && WORK.has(verb.class);
};

const WORK: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'transfer',
  'pay',
  'answer',
  'approve',
  'change',
  'deliver',
  'read',
  'work',
  'tell',
  'decide',
]);

/** "It might dry out", "things have been stable since": a few words on how it is with the matter. */
const SHORT_STATUS =
  /^(?:it|that|this|things|they|both|the rest)(?:['’](?:s|ve|re|ll|d)| (?:is|are|was|were|has|have|had|might|may|could|should|will|now|looks?|seems?|reads?))\b(?: [^\s,;]+){1,7}\.?$/i;

/** Comparisons, sayings, doubts upon doubts and turned-down heads: nothing a client can use. */
const MUSES =
  /\b(?:as if|as though|like an? (?!\p{L}+ (?:of|for))|whoever|one (?:must|should|would|can|could|might|never|does)|in a manner of speaking|so to speak|in the sense|moon|stars?|heaven|angels?|saints?|ghosts?|souls?|on a good day|at the end of the day|reasonable people|in certain company|lost my|my touch|never (?:been|was|were) (?:much|good)|dreading|displeasure|must have been me|it was me|better than me|wrongly|i really wouldn['’]t know|everyone['’]s a|who['’]s to say)\b/iu;
