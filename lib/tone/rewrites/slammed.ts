import { type Edit, edit } from './editing';

/** Words at the end of a limit or a condition that only shut the door once more, and what is left when they go. */
export const slammed: readonly Edit[] = [
  // "and not one day longer"
  edit(
    /,? (?:and|but) not (?:one|a single|an?) (?:\p{L}+ )?(?:second|minute|hour|day|week|month|year|line|word|page|inch|step|penny|cent|pound|euro|gram)s?(?: (?:longer|more|less|earlier|later|before|after|sooner))?(?=[.,;!]|$)/gu,
  ),
  edit(
    /(?:,| and|;)? (?:that(?:'s| is) (?:that|it|final|all(?: there is)?|how it is|the end of it|where it ends|what there is)|end of(?: story| discussion)?|full stop|no ifs(?:,? (?:no|or) buts)?|no discussion|take it or leave it|like it or not|leave it (?:there|at that))(?=[.,;!]|$)/g,
  ),
  edit(
    /,? (?:irrespective of|regardless of|no matter|whoever|whatever(?! (?:is|the (?:size|amount|date))\b)) [^,;.]+(?=[.!]*$)/,
  ),
  edit(/, (?:it (?:doesn't|does not) matter|it makes no difference|no \p{L}+ does)[^,;.]*(?=[.!]*$)/u),
  edit(/, not (?:even )?for [^;.]+(?=[.!]*$)/),
  edit(/, (?:i'm|we're|i am|we are) not (?:your|an?|the) [^,;.]+(?=[.!]*$)/),
  edit(/,? (?:honey|darling|my friend|my dear|sir|madam)(?=[.,;!]|$)/g),
  edit(/^no, (?=(?:i|we|the|it|there|this|that)\b)/),
  // "... and you paid for 10"
  edit(/\byou(?:'ve| have| had)? paid for (\d+)(?=[.,;]|$)/g, '$1 are paid for'),
  edit(/^you(?:'ll| will) get no (\p{L}+) from (me|us)(?=[.!]|$)/u, 'I would rather not give you $1'),
];
