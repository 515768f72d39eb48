import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysFrom, isoWeekOf, mondayOf } from '../../../lib/week/days';

describe('the day of a moment', () => {
  it.each([
    ['2026-11-18T23:30:00Z', 'Europe/Berlin', '2026-11-19'],
    ['2026-11-18T22:30:00Z', 'Europe/Berlin', '2026-11-18'],
    ['2026-11-18T23:30:00Z', 'Asia/Manila', '2026-11-19'],
    ['2026-11-18T03:00:00Z', 'America/New_York', '2026-11-17'],
    ['2026-12-31T16:30:00Z', 'Asia/Manila', '2027-01-01'],
    // The clocks go forward at 01:00 UTC on 29 March and back at 01:00 UTC on 25 October.
    ['2026-03-28T22:59:00Z', 'Europe/Berlin', '2026-03-28'],
    ['2026-03-28T23:00:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T21:59:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T22:00:00Z', 'Europe/Berlin', '2026-03-30'],
    ['2026-10-25T22:59:00Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T23:00:00Z', 'Europe/Berlin', '2026-10-26'],
    // Samoa had no 30 December 2011.
    ['2011-12-30T09:59:00Z', 'Pacific/Apia', '2011-12-29'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
  ])('%s in %s is %s', (moment, zone, day) => {
    expect(dayOf(Date.parse(moment), zone)).toBe(day);
  });
});

describe('the Monday of a week', () => {
  it.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-18', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
    ['2026-03-01', '2026-02-23'],
    ['2024-03-01', '2024-02-26'],
    ['2026-03-29', '2026-03-23'],
    ['2026-10-25', '2026-10-19'],
  ])('of %s is %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });
});

describe('days in a row', () => {
  it.each([
    ['over the end of a year', '2026-12-28', '2027-01-03'],
    ['over a leap day', '2024-02-26', '2024-03-03'],
    ['over the day of 23 hours', '2026-03-23', '2026-03-29'],
    ['over the day of 25 hours', '2026-10-19', '2026-10-25'],
  ])('%s', (_, monday, sunday) => {
    const days = daysFrom(monday);
    expect(days).toHaveLength(7);
    expect(new Set(days).size).toBe(7);
    expect(days.at(-1)).toBe(sunday);
    expect(addDays(sunday, -6)).toBe(monday);
  });
});

describe('the number of a week', () => {
  it.each([
    ['2026-01-01', 2026, 1],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2026-11-18', 2026, 47],
  ])('%s', (day, year, week) => {
    expect(isoWeekOf(day)).toEqual({ year, week });
  });
});
