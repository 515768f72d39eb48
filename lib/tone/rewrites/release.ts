import type { NegativeCode } from '../codes';
import { type Fact, factsOf, findBreach } from './facts';

/**
 * Giving too much away or threatening is undone by taking a promise or a price back into a blank: the one case in which a fact may go, and
 * it is said. Undefined when nothing goes, or when what goes is no promise or price.
 */
export function remarkOnRelease(code: NegativeCode, before: string, after: string): string | undefined {
  if (code !== 'capitulate' && code !== 'threat') return undefined;
  if (!/«(?:price|hours|day|time|item)/.test(after)) return undefined;
  const lost = [
    ...(findBreach(before, after, before)?.lost ?? []).filter(({ kind }) => kind !== 'not'),
    ...refusalsGone(before, after),
  ];
  if (lost.length === 0 || !lost.every((fact) => isTerm(fact, before))) return undefined;
  // "Returning customers spend 14% more": a figure that threatens nobody is no term.
  if (code === 'threat' && !PROMISES.test(before) && !COSTS.test(before)) return undefined;
  return `Left open for you to set: ${lost.map(({ words }) => words).join(', ')}.`;
}

/** "I won't charge" that became a price: a limit keeps the lock, yet the promise is gone and must be said. */
function refusalsGone(before: string, after: string): readonly Fact[] {
  const kept = factsOf(after).filter(({ kind }) => kind === 'not');
  return factsOf(before).filter(
    ({ kind, value }) => kind === 'not' && !kept.some((other) => other.value === value),
  );
}

/** A price, a share, or something promised or refused. */
const isTerm = ({ kind }: Fact, before: string): boolean =>
  kind === 'money' ||
  kind === 'percent' ||
  kind === 'not' ||
  ((kind === 'weekday' || kind === 'date' || kind === 'time' || kind === 'number') && PROMISES.test(before));

const PROMISES =
  /\b(?:i|we|he|she|they|you|it)(?:'ll| will|(?:'m| am|'re| are) \w+ing| can| could|'d| would| have to| shall| won't| have until)\b|\b(?:free|unless|otherwise|or else|either|by|until|if|when|payable|will|shall|won't)\b/i;

const COSTS =
  /\b(?:charg\w*|bill\w*|fees?|costs?|penalt\w*|interest|fines?|invoic\w*|deduct\w*|ow(?:e|es|ed)|pays?|paid|deposit|withh\w*)\b/i;
