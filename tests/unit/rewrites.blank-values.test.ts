import { describe, expect, it } from 'vitest';
import { noNotes } from '../../lib/tone/context';
import { type BlankWorld, valuesFor } from '../../lib/tone/rewrites/blank-values';

const friday = new Date(2026, 10, 20);
const world = (change: Partial<BlankWorld> = {}): BlankWorld => ({
  today: friday,
  notes: noNotes,
  said: '',
  ...change,
});
const withHours = (workingHours: string) => world({ notes: { ...noNotes, agreement: { workingHours } } });

describe('values for a blank', () => {
  it.each([
    ['no note', world(), ['Monday', 'Tuesday', 'Wednesday', 'Thursday']],
    ['days agreed', withHours('Mon to Wed, 9 to 17'), ['Monday', 'Tuesday', 'Wednesday']],
    ['days listed', withHours('Tue, Wed and Sat mornings'), ['tomorrow', 'Tuesday', 'Wednesday']],
    ['hours without days', withHours('9 to 5'), ['Monday', 'Tuesday', 'Wednesday', 'Thursday']],
    ['another weekend', world({ weekend: [5, 6] }), ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday']],
  ])('day, %s', (_, from, days) => {
    expect(valuesFor('day', from)).toEqual(days);
  });

  it('takes the days that were said first, and none that is over', () => {
    const said = 'I saw it yesterday. The launch is on 12 March, the call on Tuesday at 3 pm.';
    expect(valuesFor('day', world({ said })).slice(0, 2)).toEqual(['12 March', 'Tuesday']);
    expect(valuesFor('day', world({ said }))).not.toContain('yesterday');
    expect(valuesFor('time', world({ said }))[0]).toBe('3 pm');
  });

  it.each([
    ['We spoke on Monday and you approved it on 3 May.', []],
    ['The forms were sent on Monday. They are due on Wednesday.', ['Wednesday']],
    ['It arrived on Monday, but the launch is on 12 March.', ['12 March']],
    ['The text that was promised will be here on 5 June.', ['5 June']],
  ])('offers no day that is told of as over: %s', (said, first) => {
    const known = valuesFor('day', world({ said }));
    expect(known.slice(0, first.length)).toEqual(first);
    expect(known.slice(first.length)).toEqual(
      valuesFor('day', world()).filter((day) => !(first as readonly string[]).includes(day)),
    );
  });

  it.each([
    ['9 to 13', ['10 am', 'noon']],
    ['Mon-Fri, 9 am - 3 pm', ['10 am', 'noon', '3 pm']],
    ['9 to 5', ['10 am', 'noon', '3 pm', '5 pm', 'the end of the day']],
    ['', ['10 am', 'noon', '3 pm', '5 pm', 'the end of the day']],
  ])('time, within the hours agreed: %s', (hours, times) => {
    expect(valuesFor('time', withHours(hours))).toEqual(times);
  });

  it('invents no price, link, item or reason, and offers those that are known', () => {
    for (const type of ['price', 'link', 'item', 'reason'] as const)
      expect(valuesFor(type, world())).toEqual([]);
    const said = 'It was £300; the page is https://example.com/a.';
    const notes = { ...noNotes, agreement: { rate: '€ 90 an hour' } };
    expect(valuesFor('price', world({ said, notes }))).toEqual(['£300', '€ 90 an hour']);
    expect(valuesFor('link', world({ said }))).toEqual(['https://example.com/a']);
  });
});
