import { describe, expect, it } from 'vitest';
import { findMonday, weekName } from '../../entrypoints/summary/week-address';
import { weekCsv, weekJson } from '../../entrypoints/summary/week-file';
import { makeWeek } from './summary-week';

describe('the address of a week', () => {
  it.each([
    ['?week=2026-W47', '2026-11-16'],
    ['?week=2026-W01', '2025-12-29'],
    ['?week=2026-W53', '2026-12-28'],
    ['?week=2021-W01', '2021-01-04'],
  ])('%s is the week from %s', (search, monday) => {
    expect(findMonday(search)).toBe(monday);
    expect(`?week=${weekName(monday)}`).toBe(search);
  });

  it.each(['', '?week=', '?week=2026-47', '?week=2026-W00', '?week=2025-W53', '?week=2026-W99', '?week=x'])(
    '%s names none',
    (search) => {
      expect(findMonday(search)).toBeNull();
    },
  );
});

describe('the week as a file', () => {
  const names = { dana: 'Dana "D" Whitfield, Ltd', evil: '=HYPERLINK("x")' };
  const clients = ['dana', 'evil', 'h-77', null].map((clientId) => ({
    clientId,
    replies: 1,
    score: null,
    leadingShare: 0.5,
  }));
  const week = makeWeek({ clients });

  it('is CSV that a spreadsheet reads as it is meant', () => {
    const lines = weekCsv(week, names).split('\r\n');

    expect(lines[0]).toBe('\uFEFFabout,name,measure,value');
    expect(lines).toContain('week,2026-11-16,replies,10');
    expect(lines).toContain('day,2026-11-18,score,');
    expect(lines).toContain('client,"Dana ""D"" Whitfield, Ltd",replies,1');
    // A name that begins like a formula stays text.
    expect(lines).toContain('client,"\'=HYPERLINK(""x"")",replies,1');
  });

  it('is JSON with names, and no file holds a hash', () => {
    const read: unknown = JSON.parse(weekJson(week, names));

    expect(read).toMatchObject({
      monday: '2026-11-16',
      score: 60,
      clients: [{ name: names.dana }, {}, { name: 'unnamed 3' }, {}],
    });
    expect(weekJson(week, names) + weekCsv(week, names)).not.toContain('h-77');
  });
});
