import 'fake-indexeddb/auto';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type History, openHistory } from '../../../lib/browser/history';
import { addDays } from '../../../lib/week/days';
import { dayTotals, weekOf } from '../../../lib/week/week-of';
import type { SentReply, Week } from '../../../lib/week';
import { reply } from '../week/replies';

const zone = 'Europe/Berlin';
let name: string;
let history: History;
beforeEach(() => {
  name = `evenkeel-${crypto.randomUUID()}`;
  history = openHistory(name, () => zone);
});

const monday = '2026-11-16';
const hour = 3_600_000;

/** Replies over three weeks, different in all that is added up. */
const many: readonly SentReply[] = Array.from({ length: 120 }, (_, n) =>
  reply({
    id: `r${n}`,
    sentAt: Date.parse('2026-11-09T00:30:00Z') + n * 4.2 * hour,
    clientId: ['anna', 'bob', null][n % 3] ?? null,
    score: n % 7 === 0 ? null : (n * 13) % 101,
    firstScore: (n * 29) % 101,
    stance: n % 7 === 0 ? null : ((['lead', 'fight', 'steady'] as const)[n % 3] ?? null),
    needles: { pushing: (n % 10) / 3, blaming: 0.1, shrinking: 0.2, leading: (n % 4) / 7 },
    counts: { hedge: n % 3, date: n % 2 },
  }),
);

const mondays = [-7, 0, 7, 14].map((by) => addDays(monday, by));

/** Sums of the same numbers in another order differ in their last digits. */
const rounded = (weeks: readonly Week[]): unknown =>
  JSON.parse(
    JSON.stringify(weeks, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
    ),
  );

/** The weeks by the totals kept, and those reckoned straight from rows: they must be the same. */
const found = async () => rounded(await Promise.all(mondays.map((start) => history.findWeek(start))));
const reckoned = (rows: readonly SentReply[]) =>
  rounded(mondays.map((start) => weekOf(start, dayTotals(rows, zone))));

describe('the totals of the days stay true', () => {
  it('after adding one by one, all at once', async () => {
    await Promise.all(many.map((row) => history.add(row)));
    expect(await history.count()).toBe(120);
    expect(await found()).toEqual(reckoned(many));
  });

  it('after adding twice', async () => {
    for (const row of many.slice(0, 20)) await history.add(row);
    for (const row of many.slice(0, 20)) await history.add({ ...row, score: 0 });
    expect(await found()).toEqual(reckoned(many.slice(0, 20)));
  });

  it('after taking some out again', async () => {
    await history.load(many, 'merge');
    for (const { id } of many.slice(0, 60)) expect(await history.remove(id)).toBe(true);
    expect(await history.remove('never there')).toBe(false);
    expect(await found()).toEqual(reckoned(many.slice(60)));
  });

  it('after a merge of two clients', async () => {
    await history.load(many, 'merge');
    await history.reassign('bob', 'anna');
    expect(await found()).toEqual(
      reckoned(many.map((row) => ({ ...row, clientId: row.clientId === 'bob' ? 'anna' : row.clientId }))),
    );
  });

  it('after forgetting the old', async () => {
    await history.load(many, 'merge');
    const cut = many[50]?.sentAt ?? 0;
    expect(await history.forgetBefore(cut)).toBe(50);
    expect(await found()).toEqual(reckoned(many.slice(50)));
  });

  it('after loading over what is there', async () => {
    await history.load(many.slice(0, 80), 'merge');
    await history.load(many.slice(40), 'merge');
    expect(await found()).toEqual(reckoned(many));
  });

  it('after replacing', async () => {
    await history.load(many, 'merge');
    await history.load(many.slice(0, 3), 'replace');
    expect(await history.count()).toBe(3);
    expect(await found()).toEqual(reckoned(many.slice(0, 3)));
  });

  it('after the same id came twice in one load', async () => {
    const [row] = many;
    if (!row) throw new Error('no rows');
    await history.load([row, row], 'merge');
    expect(await found()).toEqual(reckoned([row]));
  });
});

describe('a transaction that fails', () => {
  it('leaves rows and totals as they were', async () => {
    await history.load(many.slice(0, 10), 'merge');
    const broken = { ...many[20], id: undefined } as unknown as SentReply;
    await expect(history.load([...many.slice(10, 20), broken], 'replace')).rejects.toThrow(/requirements/);
    expect(await history.count()).toBe(10);
    expect(await found()).toEqual(reckoned(many.slice(0, 10)));
  });
});

describe('reading', () => {
  it('goes on in another worker', async () => {
    await history.load(many, 'merge');
    history.close();
    history = openHistory(name, () => zone);
    expect(await found()).toEqual(reckoned(many));
  });

  it('lists the weeks with replies, newest first', async () => {
    await history.load(many, 'merge');
    expect(await history.findWeeks()).toEqual(['2026-11-23', '2026-11-16', '2026-11-09']);
  });

  it('gives rows as they were put in, earliest first', async () => {
    await history.load(many.toReversed(), 'merge');
    expect(await history.all()).toEqual(many);
    const [a, b] = [many[3]?.sentAt ?? 0, many[9]?.sentAt ?? 0];
    expect(await history.between(a, b)).toEqual(many.slice(3, 9));
  });

  it('a reply stays on the day it was sent, although the writer travels', async () => {
    await history.add(reply({ sentAt: Date.parse('2026-11-18T23:30:00Z') }));
    history.close();
    history = openHistory(name, () => 'America/New_York');
    const { days } = await history.findWeek(monday);
    expect(days.filter(({ replies }) => replies > 0).map(({ day }) => day)).toEqual(['2026-11-19']);
  });
});

describe('watching', () => {
  const watch = (signal: AbortSignal) => {
    const heard = vi.fn<() => void>();
    history.watch(heard, { signal });
    return heard;
  };
  const leave = new AbortController();
  afterAll(() => leave.abort());

  it('hears what this window and any other writes', async () => {
    const heard = watch(leave.signal);
    await history.add(many[0]!);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    const other = openHistory(name, () => zone);
    await other.remove(many[0]!.id);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    other.close();
  });

  it('hears nothing of what was only read, of what was not written, nor after it has left', async () => {
    const left = new AbortController();
    const before = watch(left.signal);
    const still = watch(leave.signal);
    await history.findWeek(monday);
    await expect(history.add({ ...many[0]!, id: undefined as unknown as string })).rejects.toThrow(
      /requirements/,
    );
    left.abort();
    await history.add(many[1]!);
    await vi.waitFor(() => expect(still).toHaveBeenCalledTimes(1));
    expect(before).not.toHaveBeenCalled();
  });
});
