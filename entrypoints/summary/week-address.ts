import { addDays, isoWeekOf, mondayOf } from '../../lib/week/days';
import type { Day } from '../../lib/week/days';

/** The Monday that an address names with `?week=2026-W47`; null when it names none that exists. */
export function findMonday(search: string): Day | null {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(new URLSearchParams(search).get('week') ?? '') ?? [];
  if (year === undefined || week === undefined) return null;
  // 4 January is always in week 1.
  const monday = addDays(mondayOf(`${year}-01-04`), (Number(week) - 1) * 7);
  return weekName(monday) === `${year}-W${week}` ? monday : null;
}

/** `2026-W47`, the ISO name of the week that begins on this Monday. */
export function weekName(monday: Day): string {
  const { year, week } = isoWeekOf(monday);
  return `${year}-W${String(week).padStart(2, '0')}`;
}
