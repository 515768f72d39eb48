/**
 * Days are `YYYY-MM-DD` in the writer's time zone. Reckoning with them never touches hours, so that a day of 23 or 25
 * hours is one day like any other.
 */
export type Day = string;

const dayMs = 86_400_000;

/** The day it is at a moment, in an IANA time zone. `at` in ms since the epoch. */
export function dayOf(at: number, timeZone: string): Day {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format.format(at);
}

/** `by` days later; earlier when negative. */
export const addDays = (day: Day, by: number): Day =>
  new Date(noon(day) + by * dayMs).toISOString().slice(0, 10);

/** The Monday of the week that holds this day. */
export const mondayOf = (day: Day): Day => addDays(day, -((new Date(noon(day)).getUTCDay() + 6) % 7));

/** The seven days from a Monday on. */
export const daysFrom = (monday: Day): readonly Day[] =>
  Array.from({ length: 7 }, (_, by) => addDays(monday, by));

/** The week's number and its year after ISO 8601: the first week of a year is the one with its first Thursday. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(mondayOf(day), 3);
  const year = Number(thursday.slice(0, 4));
  const dayOfYear = (noon(thursday) - noon(`${thursday.slice(0, 4)}-01-01`)) / dayMs;
  return { year, week: Math.floor(dayOfYear / 7) + 1 };
}

/** Making a format is slow, and a history has many rows of one zone. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Noon in UTC stands for the day: far from both its ends. */
const noon = (day: Day): number => Date.parse(`${day}T12:00:00Z`);
