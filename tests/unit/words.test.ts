import { afterEach, describe, expect, it } from 'vitest';
import { formatDateRange, formatNumber, setWords, tCount } from '../../lib/words';
import de from '../../lib/words/de';
import en from '../../lib/words/en';

describe('the words of the interface', () => {
  it('has the same keys in every language', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });

  it('names every key as browsers allow', () => {
    for (const key of Object.keys(en)) expect(key).toMatch(/^[A-Za-z0-9_]+$/);
  });

  it('fills the same places in every language', () => {
    const places = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();
    for (const key of Object.keys(en) as (keyof typeof en)[])
      expect(places(de[key]), key).toEqual(places(en[key]));
  });
});

describe('numbers and dates', () => {
  const say = (words: typeof en | typeof de) =>
    setWords((key, places = []) =>
      words[key].replace(/\$(\d)/g, (_, at: string) => places[Number(at) - 1] ?? ''),
    );
  afterEach(() => say(en));

  it('follow the language of the words, also after it has changed', () => {
    const monday = Date.UTC(2026, 10, 16);
    const days = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
    // Locales choose among spaces of many widths.
    const range = () => formatDateRange(monday, monday + 6 * 86_400_000, days).replace(/\s/g, ' ');
    say(en);
    expect([formatNumber(1234.5), range()]).toEqual(['1,234.5', 'November 16 – 22']);
    say(de);
    expect([formatNumber(1234.5), range()]).toEqual(['1.234,5', '16.–22. November']);
  });

  it('keep formats of different options apart', () => {
    say(en);
    expect([formatNumber(0.5), formatNumber(0.5, { style: 'percent' }), formatNumber(0.5)]).toEqual([
      '0.5',
      '50%',
      '0.5',
    ]);
    expect([tCount('summary_habit_count', 1), tCount('summary_habit_count', 2)]).toEqual([
      en.summary_habit_count_one.replace('$1', '1'),
      en.summary_habit_count_other.replace('$1', '2'),
    ]);
  });
});
