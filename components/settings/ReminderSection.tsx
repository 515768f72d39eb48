import { useState } from 'react';
import { locale, t } from '../../lib/words';
import { Select } from '../base/Select';
import { Switch } from '../base/Switch';
import type { SettingsProps } from './CoachSection';

/** Friday at four: the week is nearly done and still in mind. */
const firstReminder = { day: 5, hour: 16 };
/** Monday first; 0 is Sunday. */
const days = [1, 2, 3, 4, 5, 6, 0];

/** A notification once a week, after the browser was asked. */
export function ReminderSection({
  settings,
  actions,
  allowNotifications,
}: SettingsProps & { allowNotifications: () => Promise<boolean> }) {
  const [denied, setDenied] = useState(false);
  const { weeklyReminder } = settings;
  const toggle = async (on: boolean) => {
    const allowed = !on || (await allowNotifications());
    setDenied(!allowed);
    if (allowed) await actions.change({ weeklyReminder: on ? firstReminder : null });
  };
  return (
    <section id="reminder" className="options-section" aria-labelledby="reminder-title">
      <h2 id="reminder-title">{t('options_reminder')}</h2>
      <Switch
        label={t('options_reminder_on')}
        hint={t('options_reminder_help')}
        checked={weeklyReminder !== null}
        onChange={(on) => void toggle(on)}
      />
      <p role="alert" className="options-trouble">
        {denied ? t('options_reminder_denied') : ''}
      </p>
      {weeklyReminder && (
        <div className="reminder-when">
          <Select
            label={t('options_reminder_day')}
            value={String(weeklyReminder.day)}
            options={days.map((day) => ({ value: String(day), label: weekdayName(day) }))}
            onChange={(day) =>
              void actions.change({ weeklyReminder: { ...weeklyReminder, day: Number(day) } })
            }
          />
          <Select
            label={t('options_reminder_hour')}
            value={String(weeklyReminder.hour)}
            options={Array.from({ length: 24 }, (_, hour) => ({
              value: String(hour),
              label: hourName(hour),
            }))}
            onChange={(hour) =>
              void actions.change({ weeklyReminder: { ...weeklyReminder, hour: Number(hour) } })
            }
          />
        </div>
      )}
    </section>
  );
}

/** 4 January 1970 was a Sunday. */
const weekdayName = (day: number): string =>
  new Intl.DateTimeFormat(locale(), { weekday: 'long', timeZone: 'UTC' }).format((3 + day) * 86_400_000);

const hourName = (hour: number): string =>
  new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    hour * 3_600_000,
  );
