import { describe, expect, it } from 'vitest';
import { draftsPerTrial, plainTrials, trialCount, trialDrafts, trialSeed } from './trial-drafts';
import { tryEdits, tryMarks, tryPlainEdits } from './trials';

// tests/unit/gmail/firefox.test.ts does the same in Firefox.

/** Made when they are tried: thousands take longer than a page may take to load. */
const drafts = () => trialDrafts(trialCount * draftsPerTrial, trialSeed);
/** Some 5 s of work; a busy machine may take its time. */
const timeout = Math.max(120_000, trialCount * 60);

describe(`${trialCount} times on drafts as people make and paste them, in Chromium`, () => {
  it('a mark holds exactly its words', { timeout }, async () => {
    const { checked, wrong } = await tryMarks(drafts(), trialCount);
    expect(wrong).toEqual([]);
    expect(checked).toBe(trialCount);
  });

  it('a rewrite does exactly what was asked and is undone to the byte, or is refused without a trace', {
    timeout,
  }, async () => {
    const { done, refused, wrong } = await tryEdits(drafts(), trialCount);
    expect(wrong).toEqual([]);
    // A refusal that nothing calls for is a rewrite the writer cannot have.
    expect(refused.length).toBeLessThanOrEqual(done * 0.02);
    expect(done).toBe(trialCount);
  });

  it('so does one in a field of plain text', { timeout }, async () => {
    const plain = plainTrials(trialCount * draftsPerTrial, trialSeed);
    const { done, twoSteps, refused, wrong } = await tryPlainEdits(plain, trialCount);
    expect(wrong).toEqual([]);
    expect(refused.length).toBeLessThanOrEqual(done * 0.01);
    expect([done, twoSteps]).toEqual([trialCount, 0]);
  });
});
