import { Dexie, type EntityTable, liveQuery } from 'dexie';
import * as v from 'valibot';
import type { SentReply, Week } from '../week';
import { type Day, addDays, dayOf, mondayOf } from '../week/days';
import { type DayTotals, noTotals, plus, totalsOf } from '../week/totals';
import { dayTotals, weekOf } from '../week/week-of';
import { dayTotalsSchema, sentReplySchema } from './schemas/stored';

/** A row as it is kept: with the day it was sent on, where it was sent. */
interface StoredReply extends SentReply {
  readonly day: Day;
}

/** Rows in the database that are no replies. */
interface Mark {
  readonly id: string;
}

type Tables = Dexie & {
  replies: EntityTable<StoredReply, 'id'>;
  days: EntityTable<DayTotals, 'day'>;
  marks: EntityTable<Mark, 'id'>;
};

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
  const db = new Dexie(name) as Tables;
  db.version(1).stores({ replies: 'id, sentAt, clientId, day', days: 'day', marks: 'id' });

  const write = <T>(work: () => Promise<T>): Promise<T> =>
    db.transaction('rw', db.replies, db.days, db.marks, work);
  const stored = (reply: SentReply): StoredReply => ({ ...reply, day: dayOf(reply.sentAt, timeZone()) });

  const reckon = async (day: Day): Promise<DayTotals> => {
    const rows = (await db.replies.where('day').equals(day).toArray()).filter(isReply);
    return { ...rows.map(totalsOf).reduce(plus, noTotals), day };
  };
  const sound = async (kept: DayTotals): Promise<DayTotals> => (isTotals(kept) ? kept : reckon(kept.day));

  /** Reckons a day anew from its rows: exact, where taking away again would leave crumbs of rounding. */
  const rebuild = async (day: Day) => {
    const totals = await reckon(day);
    if (totals.replies === 0) await db.days.delete(day);
    else await db.days.put(totals);
  };

  /** Adds rows that are not there yet, with their totals. */
  const addAll = async (rows: readonly StoredReply[], totals: readonly DayTotals[]) => {
    // Before there are the rows: whoever has to reckon a day anew must not count them twice.
    const before = await db.days.bulkGet(totals.map(({ day }) => day));
    const known = await Promise.all(before.map((kept) => kept && sound(kept)));
    await db.replies.bulkAdd(rows);
    await db.days.bulkPut(
      totals.map((more, at) => ({ ...plus(known[at] ?? noTotals, more), day: more.day })),
    );
  };

  return {
    add: (reply) =>
      write(async () => {
        if (await db.replies.get(reply.id)) return;
        const row = stored(reply);
        await addAll([row], [{ ...totalsOf(row), day: row.day }]);
      }),

    remove: (id) =>
      write(async () => {
        const row = await db.replies.get(id);
        if (!row) return false;
        await db.replies.delete(id);
        await rebuild(row.day);
        return true;
      }),

    findWeek: async (monday) => {
      const days = await db.days.where('day').between(monday, addDays(monday, 7)).toArray();
      return weekOf(monday, await Promise.all(days.map(sound)));
    },

    findWeeks: async () => {
      const days = await db.days.orderBy('day').primaryKeys();
      return [...new Set(days.map(mondayOf))].toReversed();
    },

    count: () => db.replies.count(),

    size: async () => {
      const [count, sample] = await Promise.all([db.replies.count(), db.replies.limit(100).toArray()]);
      const bytes = new TextEncoder().encode(JSON.stringify(sample)).byteLength;
      return { count, bytes: sample.length === 0 ? 0 : Math.round((bytes / sample.length) * count) };
    },

    all: async () => (await db.replies.orderBy('sentAt').toArray()).map(withoutDay),

    between: async (from, to) =>
      (await db.replies.where('sentAt').between(from, to).sortBy('sentAt')).filter(isReply).map(withoutDay),

    clientIds: async (prefix) =>
      (await db.replies.where('clientId').startsWith(prefix).uniqueKeys()).map(String),

    reassign: (fromId, intoId) =>
      write(async () => {
        const rows = await db.replies.where('clientId').equals(fromId).toArray();
        await db.replies.bulkPut(rows.map((row) => ({ ...row, clientId: intoId })));
        for (const day of new Set(rows.map((row) => row.day))) await rebuild(day);
      }),

    forgetBefore: (at) =>
      write(async () => {
        const old = db.replies.where('sentAt').below(at);
        const days = new Set((await old.toArray()).map((row) => row.day));
        const count = await old.delete();
        for (const day of days) await rebuild(day);
        return count;
      }),

    load: (replies, how, mark) =>
      write(async () => {
        if (how === 'replace') await Promise.all([db.replies.clear(), db.days.clear()]);
        const there = await db.replies.bulkGet(replies.map((reply) => reply.id));
        const fresh = replies.filter((_, place) => there[place] === undefined);
        const rows = [...new Map(fresh.map((reply) => [reply.id, stored(reply)])).values()];
        await addAll(rows, dayTotals(rows, timeZone()));
        if (mark !== undefined) await db.marks.put({ id: mark });
      }),

    hasMark: async (id) => (await db.marks.get(id)) !== undefined,
    dropMark: (id) => db.marks.delete(id),
    clear: () =>
      write(async () => {
        await Promise.all([db.replies.clear(), db.days.clear(), db.marks.clear()]);
      }),

    watch: (onChange, { signal }) => {
      let first = true;
      // The totals of the last weeks change with every reply sent or withdrawn.
      const lately = addDays(dayOf(Date.now(), timeZone()), -21);
      const query = liveQuery(() => db.days.where('day').above(lately).toArray());
      const subscription = query.subscribe(() => {
        if (!first) onChange();
        first = false;
      });
      signal.addEventListener('abort', () => subscription.unsubscribe());
    },

    close: () => db.close(),
  };
}

const isReply = (row: StoredReply): boolean => v.is(sentReplySchema, row);
const isTotals = (kept: DayTotals): boolean => v.is(dayTotalsSchema, kept);

function withoutDay(row: StoredReply): SentReply {
  const { day, ...reply } = row;
  void day;
  return reply;
}
