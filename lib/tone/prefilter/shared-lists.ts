import { gramOf, scattered, SHORT, shortOf } from './grams';
import type { AnyOf } from './literals';

/** Tells of one text after the other whether it has a word of each list of a place. */
export interface SharedLists {
  begin(text: string): void;
  /** To be called with every three letters in a row of the text begun last, before it is asked after. */
  meet(gram: number): void;
  haveAll(place: number): boolean;
}

/**
 * Lists by place, of which each must have a word in a text; many share theirs, so a text is searched for each list once, and only for words whose last three letters
 * it has: a short text has few of all, and to look a word up takes a tenth of the time of a search for it.
 */
export function sharedLists(byPlace: readonly (readonly AnyOf[])[]): SharedLists {
  const numbers = new Map<string, number>();
  const all: AnyOf[] = [];
  const numberOf = (list: AnyOf): number => {
    const key = list.join('|');
    const number = numbers.get(key) ?? all.push(list) - 1;
    numbers.set(key, number);
    return number;
  };
  const numbersAt = byPlace.map((lists) => lists.map(numberOf));
  const words = all.flat();
  const bits = Int16Array.from(words, bitOf);
  // Where the words of each list begin, and behind the last list the number of words.
  const first = new Uint16Array(all.length + 1);
  for (const [number, list] of all.entries()) first[number + 1] = first[number]! + list.length;
  const met = new Int32Array((1 << MET_BITS) / 32);
  const answers = new Int8Array(all.length);
  let text = '';
  const search = (number: number): boolean => {
    for (let at = first[number]!; at < first[number + 1]!; at += 1) {
      const bit = bits[at]!;
      if (bit !== MARK && ((met[bit >>> 5]! >>> (bit & 31)) & 1) === 0) continue;
      if (text.includes(words[at]!)) return true;
    }
    return false;
  };
  const holds = (number: number): boolean => {
    if (answers[number] === UNKNOWN) answers[number] = search(number) ? 1 : 0;
    return answers[number] === 1;
  };
  return {
    begin(lower) {
      text = lower;
      answers.fill(UNKNOWN);
      met.fill(0);
    },
    meet(gram) {
      const bit = scattered(gram, MET_BITS);
      met[bit >>> 5]! |= 1 << (bit & 31);
    },
    haveAll: (place) => numbersAt[place]!.every(holds),
  };
}

const UNKNOWN = -1;
const MET_BITS = 11;

/** Too short to have three letters: it is always searched for. */
const MARK = -1;

const bitOf = (word: string): number =>
  word.length < SHORT ? MARK : scattered(shortOf(gramOf(word)), MET_BITS);
