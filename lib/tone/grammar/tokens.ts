import type { Span } from '../span';

/** A word or a mark of a sentence. Offsets count from the sentence's start. */
export interface Token extends Span {
  /** Lower case, apostrophe straight. */
  readonly word: string;
  readonly isWord: boolean;
}

/** Cuts a straightened sentence into words and marks; "didn't" becomes "did" and "n't". */
export function tokensOf(plain: string): readonly Token[] {
  return [...plain.matchAll(TOKEN)].flatMap((match) => {
    const start = match.index;
    const text = match[0];
    const word = text.toLowerCase();
    const whole = { start, end: start + text.length, word, isWord: /[\p{L}\p{N}]/u.test(text) };
    const bare = BARE.get(word) ?? word;
    const cut = CONTRACTED.exec(bare);
    if (!cut?.[1]) return [whole];
    const middle = start + Math.min(text.length, cut[1].length);
    return [
      { ...whole, end: middle, word: HEADS.get(cut[1]) ?? cut[1] },
      { ...whole, start: middle, word: TAILS.get(cut[2] ?? '') ?? cut[2] ?? '' },
    ];
  });
}

const TOKEN = /\d{1,2}[:.]\d{2}(?!\d)|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|«[^»]*»|[^\s\p{L}\p{N}]/gu;
const CONTRACTED =
  /^(i|you|we|they|he|she|it|that|there|who|what|nobody|did|do|does|have|has|had|is|are|was|were|would|could|should|wo|ca|must|need)('(?:ll|ve|re|d|m|s)|n't)$/;
const HEADS = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
]);
const TAILS = new Map([
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'d", 'would'],
  ["'s", 'is'],
]);
/** Written without the apostrophe, as on a telephone. */
const BARE = new Map(
  'didnt dont doesnt havent hasnt hadnt isnt arent wasnt werent wouldnt couldnt shouldnt wont cant youre youve'
    .split(' ')
    .map(
      (word) => [word, word.replace(/(nt|re|ve)$/, (tail) => (tail === 'nt' ? "n't" : `'${tail}`))] as const,
    ),
);
