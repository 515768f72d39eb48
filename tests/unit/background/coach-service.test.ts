import { beforeEach, describe, expect, it } from 'vitest';
import type { CoachService } from '../../../entrypoints/background/coach-service';
import { clientBook } from '../../../lib/browser/client-book';
import { findFocus, findReport } from '../../../lib/browser/reports';
import { settings } from '../../../lib/browser/settings';
import { addClient, addNote, setPaused } from '../../../lib/clients/changes';
import { familyOf } from '../../../lib/tone/codes';
import { isWarning } from '../../../lib/tone/rule';
import { rules } from '../../../lib/tone/rules';
import { type World, fromGmail, newWorld, snapshot } from './world';

let world: World;
beforeEach(() => {
  world = newWorld();
});

const book = (name: string, address: string, id: string) =>
  clientBook.change(addClient({ name, address }, { id, at: 1 }));

describe('coachDraft', () => {
  it('answers with the reading and keeps the report for the panel', async () => {
    const reply = await world.start().handlers.coachDraft(snapshot(), fromGmail);

    const report = await findReport('c1');
    expect(reply).toMatchObject({ ok: true, revision: 1, paused: null });
    expect(report?.reading?.findings.length).toBeGreaterThan(0);
    expect(reply.ok && reply.reading).toEqual(report?.reading);
    expect(report).toMatchObject({ tabId: 7, firstScore: report?.reading?.score, dismissals: 0 });
    expect(await findFocus(7)).toEqual({ composeId: 'c1', caret: null, seen: true });
  });

  it('keeps the first score while the draft gets better, also over a killed worker', async () => {
    await world.start().handlers.coachDraft(snapshot(), fromGmail);
    const first = (await findReport('c1'))?.firstScore;

    const better =
      'Hi Anna,\n\nI see how much you need these files. I will send them by Friday at noon.\n\nMia';
    await world.start().handlers.coachDraft(snapshot({ revision: 2, text: better }), fromGmail);

    const report = await findReport('c1');
    expect(first).not.toBeNull();
    expect(report?.firstScore).toBe(first);
    expect(report?.reading?.score).toBeGreaterThan(first ?? 100);
  });

  it('never lets an older draft overwrite a newer one, but answers it', async () => {
    const { coachDraft } = world.start().handlers;
    await coachDraft(
      snapshot({ revision: 5, text: 'The newer draft, calm and long enough to read.' }),
      fromGmail,
    );

    const reply = await coachDraft(snapshot({ revision: 4 }), fromGmail);

    expect(reply).toMatchObject({ ok: true, revision: 4 });
    expect((await findReport('c1'))?.revision).toBe(5);
  });

  it('takes a reading of the same revision again', async () => {
    const { coachDraft } = world.start().handlers;
    await coachDraft(snapshot({ revision: 5 }), fromGmail);
    await coachDraft(snapshot({ revision: 5, subject: 'Changed' }), fromGmail);
    expect((await findReport('c1'))?.snapshot.subject).toBe('Changed');
  });

  it('deals with messages as they came: a draft closed after a reading began stays closed', async () => {
    const { coachDraft, closeDraft } = world.start().handlers;
    await Promise.all([coachDraft(snapshot(), fromGmail), closeDraft({ composeId: 'c1' }, fromGmail)]);
    expect((await findReport('c1'))?.closedAt).not.toBeNull();
    expect(await findFocus(7)).toBeUndefined();
  });

  it('keeps every report when fifty composes are read at once', async () => {
    const { coachDraft } = world.start().handlers;
    await Promise.all(
      Array.from({ length: 50 }, (_, n) => coachDraft(snapshot({ composeId: `c${n}` }), fromGmail)),
    );
    const kept = await Promise.all(Array.from({ length: 50 }, (_, n) => findReport(`c${n}`)));
    expect(kept.filter(Boolean)).toHaveLength(50);
  });
});

describe('whom a draft goes to', () => {
  const me = { address: 'mia@va.example', name: 'Mia' };
  const anna = { address: 'anna@client.example', name: 'Anna' };
  const bob = { address: 'bob@known.example', name: 'Bob' };

  const cases = [
    ['the only recipient', [anna], 'anna@client.example', null],
    ['not the writer', [me, anna], 'anna@client.example', null],
    ['one of the book before one who is not', [anna, bob], 'bob@known.example', 'bob'],
    [
      'not someone named as no client',
      [{ address: 'it@office.example', name: null }, anna],
      anna.address,
      null,
    ],
    ['nobody when it goes to the writer alone', [me], null, null],
    ['the sender of the message answered when no recipient is seen', [], 'anna@client.example', null],
  ] as const;

  it.each(cases)('%s', async (_, to, address, id) => {
    await book('Bob Known', 'bob@known.example', 'bob');
    await settings.change((old) => ({ ...old, notClients: ['@office.example'] }));

    await world.start().handlers.coachDraft(snapshot({ to }), fromGmail);

    const client = (await findReport('c1'))?.client ?? null;
    expect(client?.address ?? null).toBe(address);
    expect(client?.id ?? null).toBe(id);
  });
});

describe('pauses', () => {
  it('a paused client is not read, another is', async () => {
    await book('Anna', 'anna@client.example', 'anna');
    await clientBook.change(setPaused('anna', true, 2));
    const { coachDraft } = world.start().handlers;

    expect(await coachDraft(snapshot(), fromGmail)).toMatchObject({ paused: 'client', reading: null });
    const other = snapshot({ composeId: 'c2', to: [{ address: 'bob@other.example', name: null }] });
    expect(await coachDraft(other, fromGmail)).toMatchObject({ paused: null });
  });

  it('a mail alone is paused, goes on paused after a killed worker, and comes back', async () => {
    const { coachDraft, pause } = world.start().handlers;
    await coachDraft(snapshot(), fromGmail);

    expect(await pause({ composeId: 'c1', scope: 'mail', on: true }, fromGmail)).toEqual({ ok: true });
    expect(await findReport('c1')).toMatchObject({ paused: 'mail', reading: null });
    expect(world.asked).toEqual([[7, 'c1']]);

    const again = world.start().handlers;
    expect(await again.coachDraft(snapshot({ revision: 2 }), fromGmail)).toMatchObject({ paused: 'mail' });
    await again.pause({ composeId: 'c1', scope: 'mail', on: false }, fromGmail);
    expect((await findReport('c1'))?.reading?.findings.length).toBeGreaterThan(0);
  });

  it('pausing a recipient who is not in the book yet adds the client', async () => {
    const { coachDraft, pause } = world.start().handlers;
    await coachDraft(snapshot(), fromGmail);
    await pause({ composeId: 'c1', scope: 'client', on: true }, fromGmail);
    expect(await clientBook.get()).toMatchObject([{ addresses: ['anna@client.example'], paused: true }]);
    expect(await findReport('c1')).toMatchObject({ paused: 'client' });
  });

  it('someone named as no client is not read until coaching is switched on for them', async () => {
    await settings.change((old) => ({ ...old, notClients: ['client.example', 'other.example'] }));
    const { coachDraft, pause } = world.start().handlers;
    expect(await coachDraft(snapshot(), fromGmail)).toMatchObject({ paused: 'client', reading: null });

    await pause({ composeId: 'c1', scope: 'client', on: false }, fromGmail);

    expect((await settings.get()).notClients).toEqual(['other.example']);
    expect(await findReport('c1')).toMatchObject({ paused: null });
  });

  it('everywhere needs no draft', async () => {
    const { pause, coachDraft } = world.start().handlers;
    await pause({ composeId: null, scope: 'everywhere', on: true }, fromGmail);
    expect(await coachDraft(snapshot(), fromGmail)).toMatchObject({ paused: 'everywhere' });
    await pause({ composeId: null, scope: 'everywhere', on: false }, fromGmail);
    expect(await coachDraft(snapshot({ revision: 2 }), fromGmail)).toMatchObject({ paused: null });
  });
});

describe('notes', () => {
  it('a landmine of this client comes as a reminder, of another client not', async () => {
    await book('Anna', 'anna@client.example', 'anna');
    await book('Bob', 'bob@other.example', 'bob');
    const landmine = {
      kind: 'landmine',
      field: null,
      text: 'the files',
      because: 'Say deliverables',
    } as const;
    await clientBook.change(addNote('anna', landmine, { id: 'n1', at: 2 }));
    const { coachDraft } = world.start().handlers;

    const toAnna = await coachDraft(snapshot(), fromGmail);
    const toBob = await coachDraft(
      snapshot({ composeId: 'c2', to: [{ address: 'bob@other.example', name: 'Bob' }] }),
      fromGmail,
    );

    expect(toAnna.ok && toAnna.reading?.reminders).toMatchObject([{ note: 'Say deliverables' }]);
    expect(toBob.ok && toBob.reading?.reminders).toEqual([]);
  });
});

describe('rewrites', () => {
  it('suggests for a finding of the latest report, and nothing for one that is gone', async () => {
    const { coachDraft, suggest } = world.start().handlers;
    const reply = await coachDraft(snapshot(), fromGmail);
    const finding = reply.ok ? reply.reading?.findings.find(({ rule }) => rule === 'soon') : undefined;

    const rewrites = await world
      .start()
      .handlers.suggest({ composeId: 'c1', key: finding?.key ?? '' }, fromGmail);

    expect(rewrites.length).toBeGreaterThan(0);
    expect(await suggest({ composeId: 'c1', key: 'no such finding' }, fromGmail)).toEqual([]);
    expect(await suggest({ composeId: 'no such compose', key: finding?.key ?? '' }, fromGmail)).toEqual([]);
  });

  it('counts applied rewrites and those taken back', async () => {
    const { coachDraft, rewriteApplied } = world.start().handlers;
    await coachDraft(snapshot(), fromGmail);
    for (const [editId, undone] of [
      ['e1', false],
      ['e2', false],
      ['e3', true],
    ] as const)
      await rewriteApplied({ composeId: 'c1', undone, editId }, fromGmail);
    expect((await findReport('c1'))?.rewritesApplied).toBe(1);
  });

  it('counts an edit once, however often it is told: its teller may not have heard the answer', async () => {
    await world.start().handlers.coachDraft(snapshot(), fromGmail);
    const edit = { composeId: 'c1', undone: false, editId: 'e1' };
    // Two workers at once as well: the first died after it had written, or is about to write.
    await Promise.all([1, 2, 3].map(() => world.start().handlers.rewriteApplied(edit, fromGmail)));
    await world.start().handlers.rewriteApplied({ ...edit, editId: 'e2' }, fromGmail);
    await world.start().handlers.rewriteApplied(edit, fromGmail);
    expect((await findReport('c1'))?.rewritesApplied).toBe(2);
    const back = { composeId: 'c1', undone: true, editId: 'e3' };
    for (let time = 0; time < 3; time += 1) await world.start().handlers.rewriteApplied(back, fromGmail);
    expect((await findReport('c1'))?.rewritesApplied).toBe(1);
  });
});

describe('composes come and go', () => {
  it('a closed compose hands the focus to the other one of the tab', async () => {
    const { coachDraft, closeDraft } = world.start().handlers;
    await coachDraft(snapshot({ composeId: 'a' }), fromGmail);
    await coachDraft(snapshot({ composeId: 'b' }), fromGmail);
    await closeDraft({ composeId: 'a' }, fromGmail);
    expect((await findFocus(7))?.composeId).toBe('b');
  });

  it('a closed compose is forgotten after a while, an open one is not', async () => {
    const service = world.start();
    await service.handlers.coachDraft(snapshot({ composeId: 'a' }), fromGmail);
    await service.handlers.coachDraft(snapshot({ composeId: 'b' }), fromGmail);
    await service.handlers.closeDraft({ composeId: 'a' }, fromGmail);
    world.clock.now += 5 * 60_000;
    await service.sweep();
    expect(await findReport('a')).toBeUndefined();
    expect(await findReport('b')).toBeDefined();
  });

  it('a closed tab takes its reports along, and only its own', async () => {
    const service = world.start();
    await service.handlers.coachDraft(snapshot({ composeId: 'a' }), fromGmail);
    await service.handlers.coachDraft(snapshot({ composeId: 'b' }), { tabId: 8, page: 'gmail' });
    await service.tabClosed(7);
    expect(await findReport('a')).toBeUndefined();
    expect(await findFocus(7)).toBeUndefined();
    expect(await findReport('b')).toBeDefined();
  });

  it('a page that is loaded anew has none of the drafts of before', async () => {
    const { handlers } = world.start();
    await handlers.coachDraft(snapshot({ composeId: 'a' }), fromGmail);
    await handlers.pageOpened(undefined, fromGmail);
    expect(await findReport('a')).toBeUndefined();
    expect(await findFocus(7)).toBeUndefined();
  });

  it.each<[string, (service: CoachService) => Promise<void>]>([
    ['page that is loaded anew', ({ handlers }) => handlers.pageOpened(undefined, fromGmail)],
    ['tab that is closed', ({ tabClosed }) => tabClosed(7)],
  ])('a %s leaves none of the drafts still being read for it', async (_, leave) => {
    const service = world.start();
    const reading = service.handlers.coachDraft(snapshot({ composeId: 'a' }), fromGmail);
    await leave(service);
    expect(await reading).toMatchObject({ ok: true });
    expect(await findReport('a')).toBeUndefined();
    expect(await findFocus(7)).toBeUndefined();
  });

  it('nor those that wait for their turn while the page goes', async () => {
    const { handlers } = world.start();
    const readings = [0, 1, 2].map((revision) =>
      handlers.coachDraft(snapshot({ composeId: 'a', revision }), fromGmail),
    );
    await handlers.pageOpened(undefined, fromGmail);
    expect(await Promise.all(readings)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
    expect(await findReport('a')).toBeUndefined();
    expect(await findFocus(7)).toBeUndefined();
  });

  it('a tab that is closed meanwhile does not cost another its reading', async () => {
    const { handlers, tabClosed } = world.start();
    const reading = handlers.coachDraft(snapshot({ composeId: 'a' }), fromGmail);
    await tabClosed(8);
    await reading;
    expect(await findReport('a')).toBeDefined();
  });

  it('the practice page begins anew with each visit', async () => {
    const { coachDraft, closeDraft } = world.start().handlers;
    const practice = { composeId: 'practice', kind: 'practice' as const };
    await coachDraft(snapshot({ ...practice, revision: 9 }), fromGmail);
    await closeDraft({ composeId: 'practice' }, fromGmail);
    await coachDraft(
      snapshot({ ...practice, revision: 1, text: 'Thank you for the kind words.' }),
      fromGmail,
    );
    expect(await findReport('practice')).toMatchObject({ revision: 1, rewritesApplied: 0, closedAt: null });
  });

  it('asks each tab with an open draft to read again after a change of settings', async () => {
    const service = world.start();
    await service.handlers.coachDraft(snapshot({ composeId: 'a' }), fromGmail);
    await service.handlers.coachDraft(snapshot({ composeId: 'b' }), fromGmail);
    await service.handlers.coachDraft(snapshot({ composeId: 'c' }), { tabId: 8, page: 'gmail' });
    await service.readAllAgain();
    expect(world.asked).toEqual([
      [7, null],
      [8, null],
    ]);
  });
});

describe('the rules', () => {
  it('are told each once, warnings with their reasons, to a page of ours', async () => {
    const told = await world.start().handlers.listRules(undefined, { tabId: null, page: 'own' });

    expect(told.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(told.filter(({ why }) => why === null).map(({ code }) => familyOf(code))).toEqual(
      rules.filter((rule) => !isWarning(rule)).map(() => 'lead'),
    );
  });
});
