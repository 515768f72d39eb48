import { pushed, SHORT, shortOf } from './grams';
import type { AnyOf } from './literals';
import { END, firstOf, postingsOf } from './postings';
import { sharedLists } from './shared-lists';

/** Something looked for, and what must be there: of each list one word or mark, lists without marks first. Without a list it may be anywhere. */
export interface Sought<T> {
  readonly item: T;
  readonly literals: readonly AnyOf[];
}

/**
 * Indexes what is looked for by the last letters of each word of its first list; the answer gives, in their own order, those that a text in
 * lower case may hold. Nothing it may hold is left out, and most of the rest is.
 */
export function indexByLiterals<T>(sought: readonly Sought<T>[]): (lower: string) => readonly T[] {
  const postings = postingsOf(
    sought.flatMap((item, place) =>
      isLookedUp(item) ? item.literals[0]!.map((word) => ({ word, place })) : [],
    ),
  );
  const { words, places, grams, next } = postings;
  const lists = sharedLists(
    sought.map((item) => (isLookedUp(item) ? item.literals.slice(1) : item.literals)),
  );
  // One bit for each place; read from the first to the last, they need not be sorted.
  const found = new Int32Array((sought.length + 31) >>> 5);
  const anywhere = new Int32Array(found.length);
  for (const [place, item] of sought.entries())
    if (!isLookedUp(item)) anywhere[place >>> 5]! |= 1 << (place & 31);
  const look = (lower: string, end: number, gram: number): void => {
    for (let posting = firstOf(postings, gram); posting !== END; posting = next[posting]!) {
      if (grams[posting] !== gram) continue;
      const word = words[posting]!;
      if (!lower.startsWith(word, end - word.length)) continue;
      const place = places[posting]!;
      found[place >>> 5]! |= 1 << (place & 31);
    }
  };
  return (lower) => {
    found.set(anywhere);
    lists.begin(lower);
    let gram = 0;
    for (let end = 1; end <= lower.length; end += 1) {
      gram = pushed(gram, lower.charCodeAt(end - 1));
      const short = shortOf(gram);
      look(lower, end, gram);
      look(lower, end, short);
      lists.meet(short);
    }
    const items: T[] = [];
    for (let at = 0; at < found.length; at += 1) {
      for (let rest = found[at]!; rest !== 0; rest &= rest - 1) {
        const place = at * 32 + 31 - Math.clz32(rest & -rest);
        if (lists.haveAll(place)) items.push(sought[place]!.item);
      }
    }
    return items;
  };
}

/** Marks are too short to be looked up by their letters. */
const isLookedUp = ({ literals: [first] }: Sought<unknown>): boolean =>
  first !== undefined && first.every(({ length }) => length >= SHORT);
