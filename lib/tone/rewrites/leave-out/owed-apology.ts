import type { Site } from '../site';

/**
 * The only sorry in an answer, however much of it there is, or what stands where one is owed. Of 20 sentences that grovel, readers let three go; each of the others was the one
 * place where the mail said sorry at all.
 */
export const isOwedApology = ({ finding, sentence, view }: Site): boolean =>
  view.incoming !== '' &&
  (APOLOGISES.test(sentence.plain) || (finding.code === 'apologise' && COMPLAINS.test(view.incoming))) &&
  !view.sentences.some(
    ({ index, role, plain }) =>
      index !== sentence.index &&
      role === 'body' &&
      APOLOGISES.test(plain) &&
      // "Sorry again" leans on the first one.
      !(index > sentence.index && AGAIN.test(plain)),
  );

const AGAIN =
  /\b(?:sorry|apolog\w+)\b.*\b(?:again|once more)\b|\b(?:again|once more)\b.*\b(?:sorry|apolog\w+)\b/i;
const APOLOGISES = /\bsorry\b|\bapolog|\bpardon\b|\bforgive (?:me|us)\b|\b(?:please|kindly) excuse\b/i;
const COMPLAINS =
  /\b(?:wrong|late|still|missing|broken|again|never|not|no|disappoint\w*|upset|unacceptable|mistakes?|errors?|problem|failed|forgot|down)\b|n't\b|!/i;
