import { findVerb } from '../../grammar/verbs';

/** "Shall we did it", "would you mind casting an eye": behind the plainer words the verb goes back to its base form. */
export const based = (text: string): string =>
  text
    .replace(/\b(shall (?:we|I)) (\w+)/i, (all, head: string, verb: string) => {
      const lemma = findVerb(verb)?.lemma;
      return lemma === undefined ? all : `${head} ${lemma}`;
    })
    .replace(MIND, (all, would: string, verb: string) => {
      const lemma = findVerb(verb)?.lemma;
      return lemma === undefined ? all : `${would.startsWith('W') ? 'Could' : 'could'} you ${lemma}`;
    });

const MIND = /\b(would|do) you mind(?: (?:\w+ly|at all|very much|ever so much))* (\w+ing)\b/i;
