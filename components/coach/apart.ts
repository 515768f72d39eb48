import type { Rewrite } from '../../lib/tone/reading';

/** The rewrites that make a choice: of those that differ by a word only, the first stands for all. */
export function rewritesApart(rewrites: readonly Rewrite[]): readonly Rewrite[] {
  const shown: Rewrite[] = [];
  for (const one of rewrites) if (!shown.some((earlier) => areAlike(earlier, one))) shown.push(one);
  return shown;
}

function areAlike(one: Rewrite, other: Rewrite): boolean {
  const [a, b] = [wordsOf(one.text), wordsOf(other.text)];
  const longest = Math.max(a.length, b.length);
  const shared = sharedWords(a, b);
  return (
    shared >= FEWEST_SHARED &&
    longest - shared <= 1 &&
    one.remark === other.remark &&
    one.start === other.start &&
    one.end === other.end
  );
}

/** Two swaps of one word each are two choices, however alike they look to a count. */
const FEWEST_SHARED = 2;

/** Words the two begin with and end with alike. */
function sharedWords(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return head + tail;
}

/** In lower case and without stops; a blank is one word. */
const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/«[^»]*»|[\p{L}\p{N}'’]+/gu) ?? [];
