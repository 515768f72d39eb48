import 'fake-indexeddb/auto';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextReminder, registerAlarms } from '../../../entrypoints/background/alarms';
import { type History, openHistory } from '../../../lib/browser/history';
import { settings } from '../../../lib/browser/settings';
import { reply } from '../week/replies';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
  vi.restoreAllMocks();
});

describe('the next reminder', () => {
  const friday = { day: 5, hour: 16 };
  it.each([
    ['later this week', 'Europe/Berlin', friday, '2026-11-18T10:00+01:00', '2026-11-20T16:00+01:00'],
    ['later today', 'Europe/Berlin', friday, '2026-11-20T15:59+01:00', '2026-11-20T16:00+01:00'],
    [
      'a week on when it is just now',
      'Europe/Berlin',
      friday,
      '2026-11-20T16:00+01:00',
      '2026-11-27T16:00+01:00',
    ],
    ['over the end of a year', 'Europe/Berlin', friday, '2026-12-26T10:00+01:00', '2027-01-01T16:00+01:00'],
    [
      'by the clock on the wall when clocks go forward',
      'Europe/Berlin',
      friday,
      '2026-03-28T10:00+01:00',
      '2026-04-03T16:00+02:00',
    ],
    ['and back', 'Europe/Berlin', friday, '2026-10-24T10:00+02:00', '2026-10-30T16:00+01:00'],
    ['on a Sunday', 'Asia/Manila', { day: 0, hour: 0 }, '2026-11-18T10:00+08:00', '2026-11-22T00:00+08:00'],
  ])('%s', (_, timeZone, reminder, now, next) => {
    process.env.TZ = timeZone;
    expect(new Date(nextReminder(reminder, Date.parse(now))).toISOString()).toBe(
      new Date(next).toISOString(),
    );
  });
});

describe('what happens by the clock', () => {
  let history: History;
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(browser.permissions.onAdded, 'addListener').mockImplementation(() => {});
    vi.spyOn(browser.notifications.onClicked, 'addListener').mockImplementation(() => {});
    history = openHistory(`evenkeel-${crypto.randomUUID()}`, () => 'Europe/Berlin');
  });

  const start = (adoptReplies = async () => {}) =>
    registerAlarms({ settings, history, sweep: async () => {}, adoptReplies });
  const ring = (name: string) =>
    fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0, persistAcrossSessions: true });

  it('daily, replies older than the limit are forgotten, the others kept', async () => {
    const weekMs = 7 * 86_400_000;
    await history.add(reply({ id: 'old', sentAt: Date.now() - 3 * weekMs }));
    await history.add(reply({ id: 'new', sentAt: Date.now() - weekMs }));
    await settings.change((old) => ({ ...old, retentionWeeks: 2 }));
    start();
    await ring('daily');
    await vi.waitFor(async () => expect((await history.all()).map(({ id }) => id)).toEqual(['new']));
  });

  it('daily, without a limit everything is kept', async () => {
    await history.add(reply({ id: 'old', sentAt: 0 }));
    start();
    await ring('daily');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await history.count()).toBe(1);
  });

  it('the daily look is planned once, however often the worker starts', async () => {
    start();
    await vi.waitFor(async () => expect(await browser.alarms.get('daily')).toBeDefined());
    const planned = await browser.alarms.get('daily');
    start();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await browser.alarms.get('daily')).toEqual(planned);
  });

  it('the reminder comes with its setting and goes with it', async () => {
    start();
    await settings.change((old) => ({ ...old, weeklyReminder: { day: 5, hour: 16 } }));
    await vi.waitFor(async () => expect(await browser.alarms.get('weekly-reminder')).toBeDefined());
    await settings.change((old) => ({ ...old, weeklyReminder: null }));
    await vi.waitFor(async () => expect(await browser.alarms.get('weekly-reminder')).toBeUndefined());
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('the reminder speaks only when allowed (%s)', async (allowed, notices) => {
    vi.spyOn(browser.permissions, 'contains').mockImplementation((async () => allowed) as never);
    const create = vi.spyOn(browser.notifications, 'create').mockImplementation((async () => 'id') as never);
    await settings.change((old) => ({ ...old, weeklyReminder: { day: 5, hour: 16 } }));
    start();
    await ring('weekly-reminder');
    await vi.waitFor(async () => expect(await browser.alarms.get('weekly-reminder')).toBeDefined());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(create).toHaveBeenCalledTimes(notices);
  });
});
