import { browser } from 'wxt/browser';
import type { History } from '../../lib/browser/history';
import type { LockedItem } from '../../lib/browser/locked-item';
import { openPage, ownUrl } from '../../lib/browser/pages';
import { reportError } from '../../lib/browser/report-error';
import type { Settings } from '../../lib/browser/settings';
import { t } from '../../lib/words';

const names = { daily: 'daily', reminder: 'weekly-reminder', sweep: 'sweep' } as const;

interface AlarmSources {
  readonly settings: LockedItem<Settings>;
  readonly history: Pick<History, 'forgetBefore'>;
  sweep(): Promise<void>;
  adoptReplies(): Promise<void>;
}

const weekMs = 7 * 86_400_000;

/** Everything that happens by the clock. The browser keeps the alarms while the worker is gone. */
export function registerAlarms({ settings, history, sweep, adoptReplies }: AlarmSources): void {
  const work: Record<string, () => Promise<void>> = {
    [names.daily]: async () => {
      const { retentionWeeks } = await settings.get();
      if (retentionWeeks !== null) await history.forgetBefore(Date.now() - retentionWeeks * weekMs);
      await sweep();
      // A reply sent while its client was being made, or a worker that ended over it, left some behind.
      await adoptReplies();
    },
    [names.sweep]: sweep,
    [names.reminder]: async () => {
      const { weeklyReminder } = await settings.get();
      await planReminder(weeklyReminder);
      if (weeklyReminder) await remind();
    },
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    work[name]?.().catch((error: unknown) => reportError(`alarm ${name}`, error));
  });

  // Each start of the worker makes sure of the alarms: some browsers forget them when they close.
  void ensureDaily().catch((error: unknown) => reportError('alarms', error));
  void settings
    .get()
    .then(({ weeklyReminder }) => ensureReminder(weeklyReminder))
    .catch((error: unknown) => reportError('alarms', error));
  settings.watch(({ weeklyReminder }, before) => {
    if (JSON.stringify(weeklyReminder) !== JSON.stringify(before.weeklyReminder))
      void planReminder(weeklyReminder).catch((error: unknown) => reportError('alarms', error));
  });
  onReminderClicked();
}

/** Looks at closed composes again in a while. */
export const planSweep = async (): Promise<void> => {
  await browser.alarms.create(names.sweep, { delayInMinutes: 3 });
};

/** The next moment, after `now`, at which it is this hour of this weekday on the writer's clock. In ms. */
export function nextReminder({ day, hour }: { day: number; hour: number }, now: number): number {
  const next = new Date(now);
  next.setHours(hour, 0, 0, 0);
  next.setDate(next.getDate() + ((day - next.getDay() + 7) % 7));
  if (next.getTime() <= now) next.setDate(next.getDate() + 7);
  return next.getTime();
}

async function ensureDaily(): Promise<void> {
  if (await browser.alarms.get(names.daily)) return;
  await browser.alarms.create(names.daily, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
}

async function ensureReminder(reminder: Settings['weeklyReminder']): Promise<void> {
  if (reminder && !(await browser.alarms.get(names.reminder))) await planReminder(reminder);
}

async function planReminder(reminder: Settings['weeklyReminder']): Promise<void> {
  if (reminder) await browser.alarms.create(names.reminder, { when: nextReminder(reminder, Date.now()) });
  else await browser.alarms.clear(names.reminder);
}

async function remind(): Promise<void> {
  const allowed = await browser.permissions.contains({ permissions: ['notifications'] });
  if (!allowed) return;
  await browser.notifications.create(names.reminder, {
    type: 'basic',
    iconUrl: ownUrl('/icon/128.png'),
    title: t('reminderTitle'),
    message: t('reminderMessage'),
  });
}

/** The notifications of the browser are there only once the writer has allowed them, which may be later. */
function onReminderClicked(): void {
  let listening = false;
  const listen = () => {
    if (listening || !browser.notifications) return;
    listening = true;
    browser.notifications.onClicked.addListener((id) => {
      if (id === names.reminder) void openPage('summary');
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
