import type { Finding } from '../reading';
import type { Sentence } from '../sentences';
import type { Verdict } from './hear';

/**
 * What the ear suspects beyond what is flagged: the chances that the other sentences hurt, above what any sentence has, added up. 0 for a draft that sounds
 * calm; too little to speak of one sentence, yet enough not to praise the whole.
 */
export function doubtOf(
  verdicts: readonly Verdict[],
  sentences: readonly Sentence[],
  findings: readonly Finding[],
): number {
  const flagged = new Set(findings.map(({ sentence }) => sentence));
  let doubt = 0;
  for (const { index, role } of sentences) {
    const verdict = verdicts[index];
    if (!verdict || role !== 'body' || flagged.has(index)) continue;
    doubt += Math.max(0, 1 / (1 + Math.exp(-verdict.negative)) - USUAL);
  }
  return doubt;
}

/** A chance that says nothing. */
const USUAL = 0.2;
