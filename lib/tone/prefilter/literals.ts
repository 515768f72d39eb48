import { commonness } from './commonness';
import { parsePattern, type PatternNode } from './parse-pattern';

/** Words or marks of which a text holds at least one; in lower case. */
export type AnyOf = readonly string[];

/** How likely a text is to stand at a given place of a sentence. */
export type Commonness = (text: string) => number;

/**
 * What every text that a pattern matches holds: of each list one word. The most telling list of words comes first, lists with marks last; none when the pattern
 * promises nothing. A search
 * for them is a cheap way to pass by a pattern (the "required literals" of RE2 and Hyperscan). The pattern is read as one that ignores case.
 * @throws SyntaxError when the pattern uses what `parsePattern` does not read
 */
export const requiredLiterals: (source: string) => readonly AnyOf[] = literalsBy(commonness);

/** The same, with the most telling words told by another measure. */
export function literalsBy(commonnessOf: Commonness): (source: string) => readonly AnyOf[] {
  const chanceOf = chancesBy(commonnessOf);
  return (source) =>
    promisesOf(inspect(parsePattern(source), chanceOf))
      .toSorted((a, b) => Number(hasMark(a)) - Number(hasMark(b)) || chanceOf(a) - chanceOf(b))
      .slice(0, MOST_LISTS)
      .map(withoutLonger);
}

/** A third list hardly ever turns a sentence away that two let pass. */
const MOST_LISTS = 2;

/** Where "told" is looked for, "told you" need not be. */
const withoutLonger = (words: AnyOf): AnyOf =>
  words.filter((word) => !words.some((other) => other !== word && word.includes(other)));

/** What is known of the texts a part of a pattern matches. */
interface Knowledge {
  /** All of them, where they are few. */
  readonly exact: readonly string[] | null;
  /** What is in each of them, or near it. */
  readonly promises: readonly AnyOf[];
}

const NOTHING: Knowledge = { exact: null, promises: [] };
const EMPTY: Knowledge = { exact: [''], promises: [] };

/** More texts than this are not listed one by one. */
const MOST_TEXTS = 16;
/** A repeat is written out so many times. */
const MOST_TIMES = 3;
/** Shorter ones are in nearly every sentence, but for marks and figures. */
const SHORTEST = 3;
const MARK = /[?!:$£€%@]/;
const DIGITS: AnyOf = [...'0123456789'];

function inspect(node: PatternNode, chanceOf: ChanceOf): Knowledge {
  const inside = (part: PatternNode): Knowledge => inspect(part, chanceOf);
  switch (node.kind) {
    case 'texts':
      return { exact: node.texts, promises: [] };
    case 'digit':
      return { exact: null, promises: [DIGITS] };
    case 'any':
      return NOTHING;
    case 'look':
      return node.isAsked ? { exact: [''], promises: promisesOf(inside(node.body)) } : EMPTY;
    case 'repeat':
      return repeated(inside(node.body), node.from, node.to);
    case 'choice':
      return either(node.branches.map(inside), chanceOf);
    case 'sequence':
      return inOrder(node.items.map(inside));
  }
}

function repeated(body: Knowledge, from: number, to: number): Knowledge {
  if (from === 1 && to === 1) return body;
  if (from > 0)
    return {
      exact: null,
      promises: promisesOf(inOrder(Array.from({ length: Math.min(from, MOST_TIMES) }, () => body))),
    };
  return to === 1 && body.exact ? { exact: ['', ...body.exact], promises: [] } : NOTHING;
}

function either(branches: readonly Knowledge[], chanceOf: ChanceOf): Knowledge {
  const texts = branches.flatMap(({ exact }) => exact ?? []);
  if (branches.every(({ exact }) => exact) && texts.length <= MOST_TEXTS) {
    return { exact: [...new Set(texts)], promises: [] };
  }
  const each = branches.map((branch) => mostTelling(promisesOf(branch), chanceOf));
  const union = each.every((words) => words !== null) ? [...new Set(each.flat())] : null;
  return { exact: null, promises: union ? [union] : [] };
}

function inOrder(items: readonly Knowledge[]): Knowledge {
  const promises: AnyOf[] = [];
  let run: readonly string[] = [''];
  let isWhole = true;
  for (const item of items) {
    promises.push(...item.promises);
    if (item.exact && run.length * item.exact.length <= MOST_TEXTS) {
      const next = item.exact;
      run = run.flatMap((text) => next.map((more) => text + more));
    } else {
      isWhole = false;
      if (isTelling(run)) promises.push(run);
      run = item.exact ?? [''];
    }
  }
  if (isWhole) return { exact: run, promises };
  return { exact: null, promises: isTelling(run) ? [...promises, run] : promises };
}

const promisesOf = ({ exact, promises }: Knowledge): readonly AnyOf[] =>
  exact && isTelling(exact) ? [...promises, exact] : promises;

const isTelling = (words: AnyOf): boolean =>
  words.every((word) => word.length >= SHORTEST || MARK.test(word));

const hasMark = (words: AnyOf): boolean => words.some(({ length }) => length < SHORTEST);

/** The list that the fewest sentences keep by chance. */
function mostTelling(promises: readonly AnyOf[], chanceOf: ChanceOf): AnyOf | null {
  const [first, ...rest] = promises;
  if (!first) return null;
  return rest.reduce((best, words) => (chanceOf(words) < chanceOf(best) ? words : best), first);
}

type ChanceOf = (words: AnyOf) => number;

/** Remembered: the same list is weighed wherever its part of the pattern meets another. */
function chancesBy(commonnessOf: Commonness): ChanceOf {
  const chances = new WeakMap<AnyOf, number>();
  return (words) => {
    const known = chances.get(words);
    if (known !== undefined) return known;
    const chance = words.reduce((sum, word) => sum + commonnessOf(word), 0);
    chances.set(words, chance);
    return chance;
  };
}
