import fc from 'fast-check';
import { plainDraft, wildDraft } from './rich-drafts';
import type { Trial } from './trials';

const replacement = fc.constantFrom(
  '',
  'it',
  'We can do this by «day».',
  'é 日本 🙂',
  'a  b',
  ' x ',
  'Could you send it by «day»? Then we keep Friday.',
);

/** How many marks and how many edits are tried in each browser. For a long run: VITE_TRIALS=5000, VITE_SEED=9 for others. */
export const trialCount = Number(import.meta.env.VITE_TRIALS ?? 500);
export const trialSeed = Number(import.meta.env.VITE_SEED ?? 2026);
/** Some edits are none: they would reach over two blocks, or over something foreign. */
export const draftsPerTrial = 1.5;

/** The same drafts for the same seed, in every browser. */
export const trialDrafts = (count: number, seed: number): readonly Trial[] =>
  trialsOf(wildDraft, count, seed);

/** As these, and each a text in a field. */
export const plainTrials = (count: number, seed: number): readonly Trial[] =>
  trialsOf(plainDraft, count, seed);

const trialsOf = (drafts: fc.Arbitrary<string>, count: number, seed: number): readonly Trial[] =>
  fc
    .sample(fc.tuple(drafts, fc.nat(), fc.nat(), replacement), { numRuns: count, seed })
    .map(([draft, from, words, put]) => ({ draft, from, count: words, put }));
