import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../tools/evaluate/figures';
import { measureWriter } from '../tools/evaluate/measure';
import { drawn, reviewOf } from '../tools/evaluate/review';

const drafts = [
  'Hi Sam,\n\nThank you for your message. You never sent the logo files, and I have asked you three times. The rest is ready.\n\nBest,\nKim',
  'Hi Ann,\n\nAs I already explained, the invoice is due. You people are a joke. The list is attached.\n\nBest,\nKim',
];

function measured() {
  const file = join(mkdtempSync(join(tmpdir(), 'evaluate-')), 'someone.jsonl');
  writeFileSync(file, `${drafts.map((draft) => JSON.stringify({ draft })).join('\n')}\n`);
  return measureWriter(file);
}

describe('the evaluation of rewrites', () => {
  const all = measured();

  it('measures every finding as the extension reads it', () => {
    expect(all.length).toBeGreaterThanOrEqual(3);
    for (const one of all) {
      expect(one.writer).toBe('someone');
      expect(one.draft).toContain(one.sentence);
      expect(one.clean).toBe(one.made.length);
      expect(one.took).toBeGreaterThanOrEqual(0);
    }
  });

  it('says how many have two, and what was not shown', () => {
    const text = figuresOf(all);
    expect(text).toContain(`all                   ${String(all.length).padStart(12)}`);
    expect(text).toMatch(/Not shown: \d+ broke the fact lock/);
    expect(figuresOf([])).toContain('-');
  });

  it('draws the same pairs for the same seed, and others for another', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...(all[0] as (typeof all)[number]),
      took: index,
    }));
    const taken = (seed: number) => drawn(many, 5, seed).map(({ took }) => took);
    expect(taken(1)).toEqual(taken(1));
    expect(taken(1)).not.toEqual(taken(2));
    expect(new Set(taken(1)).size).toBe(5);
  });

  it('shows before and after', () => {
    const page = reviewOf(all);
    for (const { made, sentence } of all) {
      expect(page).toContain(`> ${sentence}`);
      for (const { rewrite } of made.filter((one) => one.rewrite.kind === 'whole'))
        expect(page).toContain(rewrite.text);
    }
  });
});
