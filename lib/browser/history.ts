import * as v from 'valibot';
import type { SentReply, Week } from '../week';
import { type Day, addDays, dayOf, mondayOf } from '../week/days';
import { type DayTotals, noTotals, plus, totalsOf } from '../week/totals';
import { dayTotals, weekOf } from '../week/week-of';
import { historyDatabase, type StoredReply, type Transaction } from './history-database';
import { dayTotalsSchema, sentReplySchema } from './schemas/stored';

/**
 * The replies sent: numbers only. Beside the rows stand the totals of each day, changed in the same transaction, so that
 * any week costs seven reads however long the history is. Totals that are not understood, damaged or a later version's, are
 * reckoned anew from their rows; a row that is not understood counts nothing, stands in nobody's way, and stays.
 */
export interface History {
  /** Adds a reply; one with the same id is there already and stays. */
  add(reply: SentReply): Promise<void>;
  /** Takes a reply out again. False: there was none. */
  remove(id: string): Promise<boolean>;
  findWeek(monday: Day): Promise<Week>;
  /** Mondays of the weeks with replies, newest first. */
  findWeeks(): Promise<readonly Day[]>;
  count(): Promise<number>;
  /** How many replies there are, and about how many bytes they take. */
  size(): Promise<{ readonly count: number; readonly bytes: number }>;
  /** Every row, earliest first; also those that are not understood. */
  all(): Promise<readonly SentReply[]>;
  /** The replies sent in `[from, to)`, in ms since the epoch, earliest first. */
  between(from: number, to: number): Promise<readonly SentReply[]>;
  /** Ids of clients that begin so, each once. */
  clientIds(prefix: string): Promise<readonly string[]>;
  /** Gives the replies of one client to another, after a merge in the client book. */
  reassign(fromId: string, intoId: string): Promise<void>;
  /** Forgets what was sent before a moment. Returns how many replies that were. */
  forgetBefore(at: number): Promise<number>;
  /**
   * Puts replies in, all or none of them. `replace` empties the history before; with `merge` a reply that is there
   * already stays as it is. `mark` is kept in the same stroke, to tell afterwards whether it was done.
   */
  load(replies: readonly SentReply[], how: 'merge' | 'replace', mark?: string): Promise<void>;
  hasMark(id: string): Promise<boolean>;
  dropMark(id: string): Promise<void>;
  clear(): Promise<void>;
  /** Calls back after changes, until the signal aborts. */
  watch(onChange: () => void, options: { signal: AbortSignal }): void;
  close(): void;
}

/** The reader's own time zone, an IANA name. */
export const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export function openHistory(name = 'evenkeel', timeZone: () => string = localZone): History {
  const { read, write, watch, close } = historyDatabase(name);
  const stored = (reply: SentReply): StoredReply => ({ ...reply, day: dayOf(reply.sentAt, timeZone()) });

  return {
    add: (reply) =>
      write(async (tx) => {
        if (await tx.objectStore('replies').getKey(reply.id)) return;
        const row = stored(reply);
        await addAll(tx, [row], [{ ...totalsOf(row), day: row.day }]);
      }),

    remove: (id) =>
      write(async (tx) => {
        const row = await tx.objectStore('replies').get(id);
        if (!row) return false;
        await tx.objectStore('replies').delete(id);
        await rebuild(tx, row.day);
        return true;
      }),

    findWeek: (monday) =>
      read(async (db) => {
        const { store } = db.transaction('days');
        const days = await store.getAll(IDBKeyRange.bound(monday, addDays(monday, 7), false, true));
        const rowsOf = (day: Day) => db.getAllFromIndex('replies', 'day', day);
        return weekOf(monday, await Promise.all(days.map((kept) => sound(kept, rowsOf))));
      }),

    findWeeks: () =>
      read(async (db) => [...new Set((await db.getAllKeys('days')).map(mondayOf))].toReversed()),

    count: () => read((db) => db.count('replies')),

    size: () =>
      read(async (db) => {
        const [count, sample] = await Promise.all([
          db.count('replies'),
          db.getAll('replies', undefined, SAMPLE),
        ]);
        const bytes = new TextEncoder().encode(JSON.stringify(sample)).byteLength;
        return { count, bytes: sample.length === 0 ? 0 : Math.round((bytes / sample.length) * count) };
      }),

    all: () => read(async (db) => (await db.getAllFromIndex('replies', 'sentAt')).map(withoutDay)),

    between: (from, to) =>
      read(async (db) =>
        to <= from
          ? []
          : (await db.getAllFromIndex('replies', 'sentAt', IDBKeyRange.bound(from, to, false, true)))
              .filter(isReply)
              .map(withoutDay),
      ),

    clientIds: (prefix) =>
      read(async (db) => {
        const ids: string[] = [];
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
        const { store } = db.transaction('replies');
        let cursor = await store.index('clientId').openKeyCursor(range, 'nextunique');
        for (; cursor; cursor = await cursor.continue()) ids.push(cursor.key);
        return ids;
      }),

    reassign: (fromId, intoId) =>
      write(async (tx) => {
        const replies = tx.objectStore('replies');
        const rows = await replies.index('clientId').getAll(fromId);
        await each(rows, (row) => replies.put({ ...row, clientId: intoId }));
        for (const day of new Set(rows.map((row) => row.day))) await rebuild(tx, day);
      }),

    forgetBefore: (at) =>
      write(async (tx) => {
        const replies = tx.objectStore('replies');
        const old = await replies.index('sentAt').getAll(IDBKeyRange.upperBound(at, true));
        await each(old, ({ id }) => replies.delete(id));
        for (const day of new Set(old.map((row) => row.day))) await rebuild(tx, day);
        return old.length;
      }),

    load: (replies, how, mark) =>
      write(async (tx) => {
        const store = tx.objectStore('replies');
        if (how === 'replace') await each([store, tx.objectStore('days')], (table) => table.clear());
        const there = await each(replies, ({ id }) => store.getKey(id));
        const fresh = replies.filter((_, place) => there[place] === undefined);
        const rows = [...new Map(fresh.map((reply) => [reply.id, stored(reply)])).values()];
        await addAll(tx, rows, dayTotals(rows, timeZone()));
        if (mark !== undefined) await tx.objectStore('marks').put({ id: mark });
      }),

    hasMark: (id) => read(async (db) => (await db.getKey('marks', id)) !== undefined),
    dropMark: (id) => read((db) => db.delete('marks', id)),
    clear: () =>
      write(async (tx) => {
        await each([...tx.objectStoreNames], (table) => tx.objectStore(table).clear());
      }),
    watch,
    close,
  };
}

/** As many rows tell how large one is. */
const SAMPLE = 100;

type RowsOf = (day: Day) => Promise<readonly StoredReply[]>;

const sound = async (kept: DayTotals, rowsOf: RowsOf): Promise<DayTotals> =>
  isTotals(kept) ? kept : reckon(kept.day, rowsOf);

async function reckon(day: Day, rowsOf: RowsOf): Promise<DayTotals> {
  const rows = (await rowsOf(day)).filter(isReply);
  return { ...rows.map(totalsOf).reduce(plus, noTotals), day };
}

const rowsIn =
  (tx: Transaction): RowsOf =>
  (day) =>
    tx.objectStore('replies').index('day').getAll(day);

/** Reckons a day anew from its rows: exact, where taking away again would leave crumbs of rounding. */
async function rebuild(tx: Transaction, day: Day): Promise<void> {
  const totals = await reckon(day, rowsIn(tx));
  if (totals.replies === 0) await tx.objectStore('days').delete(day);
  else await tx.objectStore('days').put(totals);
}

/** Adds rows that are not there yet, with their totals. */
async function addAll(
  tx: Transaction,
  rows: readonly StoredReply[],
  totals: readonly DayTotals[],
): Promise<void> {
  const [replies, days] = [tx.objectStore('replies'), tx.objectStore('days')];
  // Before there are the rows: whoever has to reckon a day anew must not count them twice.
  const before = await each(totals, ({ day }) => days.get(day));
  const known = await Promise.all(before.map((kept) => kept && sound(kept, rowsIn(tx))));
  await each(rows, (row) => replies.add(row));
  await each(totals, (more, at) => days.put({ ...plus(known[at] ?? noTotals, more), day: more.day }));
}

/** One request for each; where one cannot even be asked for, those asked before it are waited for, too. */
const each = <Item, T>(items: readonly Item[], ask: (item: Item, at: number) => Promise<T>): Promise<T[]> =>
  Promise.all(items.map(async (item, at) => ask(item, at)));

const isReply = (row: StoredReply): boolean => v.is(sentReplySchema, row);
const isTotals = (kept: DayTotals): boolean => v.is(dayTotalsSchema, kept);

function withoutDay(row: StoredReply): SentReply {
  const { day, ...reply } = row;
  void day;
  return reply;
}
