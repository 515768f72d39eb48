import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { longDraftFrom, readablePart } from '../../../entrypoints/background/readable';
import { findReport } from '../../../lib/browser/reports';
import { fromGmail, harsh, newWorld, snapshot } from './world';

beforeEach(() => fakeBrowser.reset());

const filler = 'The file is in the folder, and the list is long. ';
const endless = (length: number) => filler.repeat(Math.ceil(length / filler.length)).slice(0, length);

describe('the part of a draft that is read', () => {
  it.each([
    ['nothing', '', 0],
    ['a letter', harsh, harsh.length],
    ['just not long', endless(longDraftFrom), longDraftFrom],
  ])('is all of it: %s', (_, text, length) => {
    expect(readablePart(text)).toHaveLength(length);
  });

  it.each([
    ['sentences', endless(1_000_000), /long\.$/],
    ['lines', `${'a line of words\n'.repeat(9_000)}`, /words$/],
    ['words without a stop', 'word '.repeat(20_000), /word$/],
    ['one endless word', 'x'.repeat(200_000), /x$/],
    ['a word of surrogate pairs', `x${'😀'.repeat(60_000)}`, /😀$/u],
  ])('ends where something ends: %s', (_, text, end) => {
    const part = readablePart(text);
    expect(part.length).toBeLessThanOrEqual(longDraftFrom);
    expect(part.length).toBeGreaterThan(longDraftFrom / 2);
    expect(text.startsWith(part)).toBe(true);
    expect(part).toMatch(end);
    expect(part).not.toMatch(/[\uD800-\uDBFF]$/);
  });
});

describe('a draft of a megabyte', () => {
  it('is read so far and no further, says so, and is whole again when it is short', async () => {
    const { handlers } = newWorld().start();
    const text = `${harsh}\n${endless(1_000_000)}\n${harsh}`;

    const reply = await handlers.coachDraft(snapshot({ text }), fromGmail);
    const report = await findReport('c1');

    expect(reply).toMatchObject({ ok: true, reading: { findings: expect.any(Array) as unknown } });
    expect(report?.snapshot.text).toBe(text);
    expect(report?.readTo).toBe(readablePart(text).length);
    expect(report?.reading?.words).toBeLessThan(longDraftFrom / 3);
    const [first] = report?.reading?.findings ?? [];
    if (!first) throw new Error('nothing found');
    const rewrites = await handlers.suggest({ composeId: 'c1', key: first.key }, fromGmail);
    for (const { start, end, expected } of rewrites) expect(text.slice(start, end)).toBe(expected);

    await handlers.coachDraft(snapshot({ text: harsh, revision: 2 }), fromGmail);
    expect((await findReport('c1'))?.readTo).toBeNull();
  });

  it('answered to a message of a megabyte', async () => {
    const { handlers } = newWorld().start();
    const incoming = { from: null, text: endless(1_000_000) };
    expect(await handlers.coachDraft(snapshot({ incoming }), fromGmail)).toMatchObject({ ok: true });
  });
});
