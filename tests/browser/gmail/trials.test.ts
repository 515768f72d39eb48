import { describe, expect, it } from 'vitest';
import { trialDrafts } from './trial-drafts';
import { tryEdits, tryMarks } from './trials';

// tests/unit/gmail/firefox.test.ts does the same in Firefox.

const drafts = trialDrafts(500, 2026);

describe('on 500 drafts as people make and paste them, in Chromium', () => {
  it('a mark holds exactly its words', () => {
    const { checked, wrong } = tryMarks(drafts);
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(490);
  });

  it('a rewrite does exactly what was asked and is undone to the byte, or is refused without a trace', () => {
    const { done, refused, wrong } = tryEdits(drafts);
    expect(wrong).toEqual([]);
    // A refusal that nothing calls for is a rewrite the writer cannot have.
    expect(refused.length).toBeLessThanOrEqual(done * 0.05);
    expect(done).toBeGreaterThan(250);
  });
});
