import type { Measured } from './measure';

/** `count` findings drawn by `seed`: the same seed draws the same ones. */
export function drawn(all: readonly Measured[], count: number, seed: number): readonly Measured[] {
  const next = randomFrom(seed);
  return all
    .map((one) => ({ one, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ one }) => one);
}

/** Before and after, with the questions of the bars, as Markdown. */
export const reviewOf = (pairs: readonly Measured[]): string =>
  `${[HEAD, ...pairs.map(pairOf)].join('\n\n')}\n`;

const HEAD = `# Rewrites to read

Of each: is it grammatical and faithful, with nothing lost and nothing invented? Would the client feel led, not fought, blamed or left? Does it use what this sentence
says, or could it stand anywhere?`;

function pairOf({ writer, draft, finding, sentence, made }: Measured, index: number): string {
  const at = draft.indexOf(sentence);
  const before = draft.slice(Math.max(0, at - AROUND), at).replace(/\s+/g, ' ');
  const lines = made.map(({ maker, rewrite }) => {
    const start = rewrite.start - at;
    const after =
      rewrite.kind === 'drop' || start < 0
        ? '(left out)'
        : sentence.slice(0, start) + rewrite.text + sentence.slice(start + rewrite.expected.length);
    return `- ${rewrite.tone} (${maker}): ${after}`;
  });
  return `## ${index + 1}. ${finding.code}, ${finding.layer}, ${writer}\n\n… ${before}\n\n> ${sentence.replace(/\s+/g, ' ')}\n\n${lines.join('\n') || '- nothing'}`;
}

/** How much of the draft before the sentence is shown, in characters. */
const AROUND = 120;

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
