import fc from 'fast-check';
import { wildDraft } from './rich-drafts';
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

/** The same drafts for the same seed, in every browser. */
export const trialDrafts = (count: number, seed: number): readonly Trial[] =>
  fc
    .sample(fc.tuple(wildDraft, fc.nat(), fc.nat(), replacement), { numRuns: count, seed })
    .map(([html, from, words, put]) => ({ html, from, count: words, put }));
