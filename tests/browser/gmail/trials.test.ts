import { describe, expect, it } from 'vitest';
import { trialDrafts } from './trial-drafts';
import { tryEdits, tryMarks } from './trials';

// tests/unit/gmail/firefox.test.ts does the same in Firefox.

const drafts = trialDrafts(500, 2026);
/** Some 5 s of work; a busy machine may take its time. */
const timeout = 120_000;

describe('on 500 drafts as people make and paste them, in Chromium', () => {
  it('a mark holds exactly its words', { timeout }, async () => {
    const { checked, wrong } = await tryMarks(drafts);
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(490);
  });

  it('a rewrite does exactly what was asked and is undone to the byte, or is refused without a trace', {
    timeout,
  }, async () => {
    const { done, refused, wrong } = await tryEdits(drafts);
    expect(wrong).toEqual([]);
    // A refusal that nothing calls for is a rewrite the writer cannot have.
    expect(refused.length).toBeLessThanOrEqual(done * 0.05);
    expect(done).toBeGreaterThan(250);
  });
});
