import { beforeEach, describe, expect, it } from 'vitest';
import { clientBook } from '../../../lib/browser/client-book';
import type { DismissScope } from '../../../lib/browser/messages';
import { changeReport, findReport } from '../../../lib/browser/reports';
import { settings } from '../../../lib/browser/settings';
import type { Finding } from '../../../lib/tone/reading';
import { type World, fromGmail, newWorld, snapshot } from './world';

let world: World;
beforeEach(() => {
  world = newWorld();
});

/** Reads the draft and gives a finding by the rule `soon`. */
async function readSoon(composeId = 'c1'): Promise<Finding> {
  const reply = await world.start().handlers.coachDraft(snapshot({ composeId }), fromGmail);
  const finding = reply.ok ? reply.reading?.findings.find(({ rule }) => rule === 'soon') : undefined;
  if (!finding) throw new Error('the draft holds no "soon"');
  return finding;
}

const keysOf = async (composeId = 'c1') =>
  (await findReport(composeId))?.reading?.findings.map(({ key }) => key) ?? [];

const dismiss = (key: string, scope: DismissScope) =>
  world.start().handlers.dismiss({ composeId: 'c1', key, scope }, fromGmail);
const undismiss = (key: string, scope: DismissScope) =>
  world.start().handlers.undismiss({ composeId: 'c1', key, scope }, fromGmail);

describe('a finding of a rule', () => {
  it.each(['here', 'client', 'always'] as const)('dismissed %s is gone, and comes back', async (scope) => {
    const { key } = await readSoon();

    expect(await dismiss(key, scope)).toEqual({ ok: true });
    expect(await keysOf()).not.toContain(key);
    expect((await findReport('c1'))?.dismissals).toBe(1);
    expect(world.asked).toEqual([[7, 'c1']]);

    expect(await undismiss(key, scope)).toEqual({ ok: true });
    expect(await keysOf()).toContain(key);
    expect((await findReport('c1'))?.dismissals).toBe(0);
  });

  it('dismissed here stays in another draft', async () => {
    const { key } = await readSoon();
    await dismiss(key, 'here');
    expect(await readSoon('c2')).toBeDefined();
  });

  it('dismissed for a client writes the rule to the client, who is added to the book', async () => {
    const { key } = await readSoon();
    await dismiss(key, 'client');
    expect(await clientBook.get()).toMatchObject([
      { name: 'Anna Client', addresses: ['anna@client.example'], dismissed: { rules: ['soon'], codes: [] } },
    ]);
    expect((await settings.get()).rulesOff).toEqual([]);
  });

  it('dismissed for a client is said to another', async () => {
    const { key } = await readSoon();
    await dismiss(key, 'client');
    const toBob = snapshot({ composeId: 'c2', to: [{ address: 'bob@other.example', name: 'Bob' }] });
    const reply = await world.start().handlers.coachDraft(toBob, fromGmail);
    expect(reply.ok && reply.reading?.findings.map(({ rule }) => rule)).toContain('soon');
  });

  it('dismissed always writes the rule to the settings', async () => {
    const { key } = await readSoon();
    await dismiss(key, 'always');
    expect(await settings.get()).toMatchObject({ rulesOff: ['soon'], wordingsIgnored: [] });
    expect(await clientBook.get()).toEqual([]);
  });

  it('dismissed for a client with nobody to write to is refused', async () => {
    const { key } = await readSoon();
    await world.start().handlers.coachDraft(snapshot({ to: [], incoming: null, revision: 2 }), fromGmail);
    expect(await dismiss(key, 'client')).toEqual({ ok: false });
    expect((await findReport('c1'))?.dismissals).toBe(0);
  });
});

describe('a finding of the classifier', () => {
  /** The same finding as if the classifier had heard it. */
  async function readHeard(): Promise<Finding> {
    const finding = await readSoon();
    const heard: Finding = { ...finding, layer: 'classifier', rule: 'classifier' };
    await changeReport('c1', (report) =>
      report?.reading ? { ...report, reading: { ...report.reading, findings: [heard] } } : undefined,
    );
    return heard;
  }

  it('dismissed for a client writes its code', async () => {
    const { key, code } = await readHeard();
    await dismiss(key, 'client');
    expect(await clientBook.get()).toMatchObject([{ dismissed: { rules: [], codes: [code] } }]);
  });

  it('dismissed always writes its wording', async () => {
    const { key, start, end } = await readHeard();
    await dismiss(key, 'always');
    expect(await settings.get()).toMatchObject({
      rulesOff: [],
      wordingsIgnored: [snapshot().text.slice(start, end)],
    });
  });
});

describe('asked twice, as after a killed worker', () => {
  it('dismisses once', async () => {
    const { key } = await readSoon();
    await dismiss(key, 'always');
    expect(await dismiss(key, 'always')).toEqual({ ok: true });
    expect((await findReport('c1'))?.dismissals).toBe(1);
    expect((await settings.get()).rulesOff).toEqual(['soon']);
  });

  it('finishes what was noted but not written', async () => {
    const { key } = await readSoon();
    await changeReport(
      'c1',
      (report) =>
        report && {
          ...report,
          dismissals: 1,
          dismissalsMade: [{ key, scope: 'always', entry: { list: 'rules', name: 'soon', clientId: null } }],
        },
    );
    await dismiss(key, 'always');
    expect((await settings.get()).rulesOff).toEqual(['soon']);
  });

  it('refuses what was never there', async () => {
    await readSoon();
    expect(await dismiss('no such finding', 'here')).toEqual({ ok: false });
    expect(await undismiss('no such finding', 'here')).toEqual({ ok: false });
  });
});
