import { gramAt, gramCounts, LONG, pushed, SHORT, slotOf, SLOTS } from './grams';
import type { AnyOf } from './literals';

/** Something looked for, and what must be there: of each list one word or mark, lists without marks first. Without a list it may be anywhere. */
export interface Sought<T> {
  readonly item: T;
  readonly literals: readonly AnyOf[];
}

/**
 * Indexes what is looked for by a few rare letters of each word of its first list; the answer gives, in their own order, those that a text in
 * lower case may hold. Nothing it may hold is left out, and most of the rest is.
 */
export function indexByLiterals<T>(sought: readonly Sought<T>[]): (lower: string) => readonly T[] {
  const others = [...sought.keys()].filter((place) => !isLookedUp(sought[place]!));
  const words = sought.flatMap((item, place) =>
    isLookedUp(item) ? item.literals[0]!.map((literal) => ({ literal, place })) : [],
  );
  const long = postingsOf(
    words.filter(({ literal }) => literal.length >= LONG),
    LONG,
  );
  const short = postingsOf(
    words.filter(({ literal }) => literal.length < LONG),
    SHORT,
  );
  const lists = sharedLists(
    sought.map((item) => (isLookedUp(item) ? item.literals.slice(1) : item.literals)),
  );
  const seen = new Uint32Array(sought.length);
  let round = 0;
  return (lower) => {
    round += 1;
    const hasRest = lists.searchIn(lower);
    const found = others.filter(hasRest);
    const look = (here: readonly Posting[], at: number): void => {
      for (const { literal, end, place } of here) {
        if (seen[place] === round || !lower.startsWith(literal, at - end)) continue;
        seen[place] = round;
        if (hasRest(place)) found.push(place);
      }
    };
    let gram = 0;
    for (let at = 0; at < lower.length; at += 1) {
      gram = pushed(gram, lower.charCodeAt(at));
      const ofLong = slotOf(gram, LONG);
      if (isTaken(long, ofLong)) look(long.postings[ofLong]!, at);
      const ofShort = slotOf(gram, SHORT);
      if (isTaken(short, ofShort)) look(short.postings[ofShort]!, at);
    }
    return found.sort((a, b) => a - b).map((place) => sought[place]!.item);
  };
}

/** Lists by place, of which each must have a word in a text; many share theirs, so a text is searched for each list once. */
function sharedLists(byPlace: readonly (readonly AnyOf[])[]) {
  const numbers = new Map<string, number>();
  const all: AnyOf[] = [];
  const numberOf = (list: AnyOf): number => {
    const key = list.join('|');
    const number = numbers.get(key) ?? all.push(list) - 1;
    numbers.set(key, number);
    return number;
  };
  const numbersAt = byPlace.map((lists) => lists.map(numberOf));
  const answers = new Int8Array(all.length);
  return {
    /** The answer holds until the next search begins. */
    searchIn(lower: string): (place: number) => boolean {
      answers.fill(UNKNOWN);
      const holds = (number: number): boolean => {
        if (answers[number] === UNKNOWN)
          answers[number] = all[number]!.some((word) => lower.includes(word)) ? 1 : 0;
        return answers[number] === 1;
      };
      return (place) => numbersAt[place]!.every(holds);
    },
  };
}

const UNKNOWN = -1;

/** Marks are too short to be looked up by their letters. */
const isLookedUp = ({ literals: [first] }: Sought<unknown>): boolean =>
  first !== undefined && first.every(({ length }) => length >= SHORT);

interface Word {
  readonly literal: string;
  /** Whose word it is: a place in the list of what is looked for. */
  readonly place: number;
}

/** A word, and where in it the letters end under which it is found. */
interface Posting extends Word {
  readonly end: number;
}

interface Postings {
  /** By slot; undefined where no word has it. */
  readonly postings: readonly (readonly Posting[] | undefined)[];
  /** One bit per slot that is taken: asked for each letter, so small enough to stay close to the processor. */
  readonly taken: Uint32Array;
}

const isTaken = ({ taken }: Postings, slot: number): boolean =>
  ((taken[slot >>> 5]! >>> (slot & 31)) & 1) === 1;

function postingsOf(words: readonly Word[], width: number): Postings {
  const counts = gramCounts(
    words.map(({ literal }) => literal),
    width,
  );
  const postings = Array.from<Posting[] | undefined>({ length: SLOTS });
  const taken = new Uint32Array(SLOTS / 32);
  for (const { literal, place } of words) {
    const end = quietestEnd(literal, width, (slot) => counts[slot]! * (1 + (postings[slot]?.length ?? 0)));
    const slot = slotOf(gramAt(literal, end, width), width);
    (postings[slot] ??= []).push({ literal, end, place });
    taken[slot >>> 5]! |= 1 << (slot & 31);
  }
  return { postings, taken };
}

/** Where the letters end that cost the fewest looks. */
function quietestEnd(literal: string, width: number, costOf: (slot: number) => number): number {
  let best = width - 1;
  let least = Infinity;
  for (let end = width - 1; end < literal.length; end += 1) {
    const cost = costOf(slotOf(gramAt(literal, end, width), width));
    if (cost < least) [best, least] = [end, cost];
  }
  return best;
}
