import { scanClauses } from '../../grammar/scan';
import { findVerb } from '../../grammar/verbs';
import type { FleeCode } from '.';

/** Sentences of these codes tell of the writer; only what says that something is done is kept whole. */
export const FEELS: ReadonlySet<FleeCode> = new Set<FleeCode>([
  'apologise',
  'capitulate',
  'withdraw',
  'hedge',
]);

/** Says what is done or how things are, and speaks of no one's wishes. */
export const isPlain = (text: string): boolean =>
  !/\b(?:you|your|u|what|how|mine)\b/i.test(text) &&
  (REPORTS.test(text) || IS.test(text) || tellsOfOthers(text));

/** "Three people got it, and I've written to them": somebody did something. */
function tellsOfOthers(text: string): boolean {
  const [first] = scanClauses(text);
  if (first?.who !== 'they' || first.verb === undefined || first.conditional) return false;
  const forms = findVerb(text.slice(first.verb.span.start, first.verb.span.end))?.forms;
  return forms?.includes('past') === true && first.modal === undefined;
}

const REPORTS =
  /^(?:i|we)(?:['’]ve| have|['’]m| am|['’]re| are)? (?:now |already |then )?(?:got|\p{L}+(?:ed|en|ing|ne|nt|pt|de|ut))\b/iu;

/** Something is, was or has: "the code is on GitHub". */
export const IS =
  /^(?:[\p{L}’'-]+ ){1,4}(?:is|are|was|were|has|have|had)(?:n['’]t)?\b|^(?:it|that|there|they)['’](?:s|re)\b/iu;
