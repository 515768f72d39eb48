import { describe, expect, it } from 'vitest';
import { sentenceHeads } from '../../../lib/tone/classifier/heads';
import { isFlagged } from '../../../lib/tone/classifier/merge';

/** Log odds from which a sentence is named: as the first of its draft, and beside others; a flight takes more. */
const from = { first: 0.75, next: 0.25, fleeFirst: 1.5, fleeNext: 0.5 };

const verdict = (alone: number, negative: number, flee = -3) => ({
  negative,
  families: { fight: 0, blame: -1, flee },
  first: sentenceHeads.map((head) => (head === 'negative' ? alone : -4)),
});

describe('what stands out enough to be named', () => {
  it.each([
    ['what sounds bad by itself, beside others', verdict(0.4, 0.3), 'next', true],
    ['the same, as the first of its draft', verdict(0.4, 0.3), 'first', false],
    ['what sounds bad enough to open with', verdict(0.4, 0.8), 'first', true],
    ['a plain fact between two jabs', verdict(-2, 1.2), 'next', false],
    ['a plain fact of which the neighbours leave no doubt', verdict(-2, 2), 'next', true],
    ['what is harmless by a hair', verdict(-0.5, 0.3), 'next', true],
    ['a flight takes more', verdict(0.4, 0.6, 1), 'next', false],
    ['and has it', verdict(0.4, 0.8, 1), 'next', true],
  ] as const)('%s', (_, heard, place, isNamed) => {
    expect(isFlagged(heard, from, place)).toBe(isNamed);
  });
});
