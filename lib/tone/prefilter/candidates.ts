import { commonness } from './commonness';
import type { AnyOf } from './literals';

/** Something looked for, and what must be there: of each list one word, three letters long or more. Without a list it may be anywhere. */
export interface Sought<T> {
  readonly item: T;
  readonly literals: readonly AnyOf[];
}

/**
 * Indexes what is looked for by three rare letters of each word of its first list; the answer gives, in their own order, those that a text in
 * lower case may hold. Nothing it may hold is left out, and most of the rest is.
 */
export function indexByLiterals<T>(sought: readonly Sought<T>[]): (lower: string) => readonly T[] {
  const everywhere = [...sought.keys()].filter((place) => sought[place]!.literals.length === 0);
  const postings = postingsOf(sought.map(({ literals }) => literals[0] ?? []));
  const hasTheRest = (place: number, lower: string): boolean =>
    sought[place]!.literals.every((words, at) => at === 0 || words.some((word) => lower.includes(word)));
  const seen = new Uint32Array(sought.length);
  let round = 0;
  return (lower) => {
    round += 1;
    const found = [...everywhere];
    let trigram = 0;
    for (let at = 0; at < lower.length; at += 1) {
      trigram = pushed(trigram, lower.charCodeAt(at));
      const here = postings[trigram];
      if (here === undefined) continue;
      for (const { literal, end, place } of here) {
        if (seen[place] === round || !lower.startsWith(literal, at - end)) continue;
        seen[place] = round;
        if (hasTheRest(place, lower)) found.push(place);
      }
    }
    return found.sort((a, b) => a - b).map((place) => sought[place]!.item);
  };
}

/** A word, where in it the three letters end under which it is found, and whose it is. */
interface Posting {
  readonly literal: string;
  readonly end: number;
  readonly place: number;
}

/** By trigram; undefined where no word has it. */
type Postings = (Posting[] | undefined)[];

function postingsOf(lists: readonly AnyOf[]): Postings {
  const postings = Array.from<Posting[] | undefined>({ length: TRIGRAM + 1 });
  for (const [place, literals] of lists.entries()) {
    for (const literal of literals) {
      const end = quietestEnd(literal, postings);
      (postings[trigramAt(literal, end)] ??= []).push({ literal, end, place });
    }
  }
  return postings;
}

/** Where the three letters end that cost the fewest looks: rare in English, and few other words under them. */
function quietestEnd(literal: string, postings: Postings): number {
  let best = 2;
  let least = Infinity;
  for (let end = 2; end < literal.length; end += 1) {
    const others = postings[trigramAt(literal, end)]?.length ?? 0;
    const cost = commonness(literal.slice(end - 2, end + 1)) * (1 + others);
    if (cost < least) [best, least] = [end, cost];
  }
  return best;
}

function trigramAt(literal: string, end: number): number {
  let trigram = 0;
  for (let at = end - 2; at <= end; at += 1) trigram = pushed(trigram, literal.charCodeAt(at));
  return trigram;
}

/** Bits of a letter that count, enough to tell a to z apart: that two signs may share theirs costs a look, never a find. */
const BITS = 5;
const LETTER = (1 << BITS) - 1;
const TRIGRAM = (1 << (3 * BITS)) - 1;

const pushed = (trigram: number, code: number): number => ((trigram << BITS) | (code & LETTER)) & TRIGRAM;
