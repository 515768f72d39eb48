import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { importBackup, makeBackup } from '../../../lib/browser/backup';
import { type History, openHistory } from '../../../lib/browser/history';
import { reply } from '../week/replies';

// Rows and sums that this version does not understand: damaged, or written by a later one. They stay where they are, and
// nothing else suffers by them.

const monday = '2026-11-16';
const wednesday = '2026-11-18';
const zone = 'Europe/Berlin';

let name: string;
let history: History;
beforeEach(async () => {
  fakeBrowser.reset();
  name = `evenkeel-${crypto.randomUUID()}`;
  history = openHistory(name, () => zone);
  await history.load([reply({ id: 'r1' }), reply({ id: 'r2', clientId: 'bob' })], 'merge');
});

/** Writes past the adapter, as damage does. */
async function put(table: 'replies' | 'days', row: Readonly<Record<string, unknown>>): Promise<void> {
  const db = await openDB(name);
  await db.put(table, row);
  db.close();
}

const rowsIn = async () => (await history.all()).map(({ id }) => id).toSorted();
const replies = async () => (await history.findWeek(monday)).replies;

describe('sums of a day', () => {
  const damaged: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['that are empty', { day: wednesday }],
    ['of words', { day: wednesday, replies: 'two', scored: 'x' }],
    ['without clients', { ...emptyTotals(), day: wednesday, clients: null }],
    ['that are no numbers', { ...emptyTotals(), day: wednesday, replies: Number.NaN }],
    ['of another form', { day: wednesday, sums: { v2: [1, 2] } }],
  ];

  it.each(damaged)('%s are reckoned from the rows when the week is read', async (_, row) => {
    const before = await history.findWeek(monday);
    await put('days', row);
    expect(await history.findWeek(monday)).toEqual(before);
  });

  it.each(damaged)('%s cost no reply that is sent, loaded or taken back', async (_, row) => {
    await put('days', row);
    await history.add(reply({ id: 'r3' }));
    expect(await replies()).toBe(3);
    await put('days', row);
    await history.load([reply({ id: 'r4' })], 'merge');
    expect(await replies()).toBe(4);
    await put('days', row);
    expect(await history.remove('r1')).toBe(true);
    expect(await replies()).toBe(3);
    expect(await rowsIn()).toEqual(['r2', 'r3', 'r4']);
  });
});

describe('a row', () => {
  const day = wednesday;
  const damaged: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['cut short', { id: 'odd', sentAt: reply().sentAt, day }],
    ['of words', { ...reply({ id: 'odd' }), score: 'high', day }],
    ['without needles', { ...reply({ id: 'odd' }), needles: null, day }],
    ['of a later version', { ...reply({ id: 'odd' }), stance: 'sideways', day }],
  ];

  it.each(damaged)('%s is kept, counts nothing, and stands in nobody’s way', async (_, row) => {
    await put('replies', row);
    await history.remove('r1');
    await history.reassign('bob', 'anna');
    expect(await replies()).toBe(1);
    expect(await rowsIn()).toEqual(['odd', 'r2']);
    expect(await history.between(0, Date.now())).toMatchObject([{ id: 'r2' }]);
  });

  it.each(damaged)('%s does not keep old ones from being forgotten, and goes with them', async (_, row) => {
    await put('replies', row);
    await history.add(reply({ id: 'later', sentAt: reply().sentAt + 3_600_000 }));
    expect(await history.forgetBefore(reply().sentAt + 1)).toBe(3);
    expect(await rowsIn()).toEqual(['later']);
    expect(await replies()).toBe(1);
  });

  it.each(damaged)('%s keeps no backup from being made, and read again', async (_, row) => {
    await put('replies', row);
    const text = JSON.stringify(await makeBackup(history));
    expect(await importBackup(text, 'merge', history)).toMatchObject({ ok: true, replies: 2 });
    expect(await rowsIn()).toEqual(['odd', 'r1', 'r2']);
  });
});

function emptyTotals() {
  const none = { replies: 0, scored: 0, scoreSum: 0, withStance: 0, leading: 0 };
  const needleSums = { pushing: 0, blaming: 0, shrinking: 0, leading: 0 };
  const counted = { stances: {}, needleSums, counts: {}, brakes: {}, clients: {} };
  return { ...none, ...counted, words: 0, rewritesApplied: 0, dismissed: 0, improved: 0, improvedSum: 0 };
}
