import { formatDate, formatDateRange, t } from '../../lib/words';

// Days are names (`YYYY-MM-DD`), not moments: they are written out in UTC so that no time zone shifts them.

/** "Monday" or "Mon" for a day. */
export const formatWeekday = (day: string, length: 'long' | 'short'): string =>
  format(day, { weekday: length });

/** "16 Nov" for a day. */
export const formatDay = (day: string): string => format(day, { day: 'numeric', month: 'short' });

/** "16 - 22 November 2026" for the week that begins on a Monday, as the locale writes ranges. */
export function formatWeek(monday: string, month: 'long' | 'short' = 'long'): string {
  const start = Date.parse(monday);
  const options = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as const;
  return formatDateRange(start, start + 6 * 86_400_000, options);
}

export const documentTitle = (monday: string): string => t('summary_documentTitle', formatWeek(monday));

const format = (day: string, options: Intl.DateTimeFormatOptions): string =>
  formatDate(Date.parse(day), { ...options, timeZone: 'UTC' });
