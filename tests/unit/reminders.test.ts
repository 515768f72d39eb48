import { expect, it } from 'vitest';
import { findReminders } from '../../lib/tone/reminders';

const note = 'she hates the word';

it.each([
  ['We can offer a discount today.', 'discount', ['discount']],
  ['A DISCOUNT, a discount.', 'Discount', ['DISCOUNT', 'discount']],
  ['We discounted it.', 'discount', []],
  ['Don’t worry about it.', "don't worry", ['Don’t worry']],
  ['No\nrush at all.', 'no rush', ['No\nrush']],
  ['It costs $5 (five).', '$5', ['$5']],
  ['Anything.', '  ', []],
])('in %j finds %j', (draft, phrase, expected) => {
  const found = findReminders(draft, [{ phrase, note }]);
  expect(found.map(({ start, end }) => draft.slice(start, end))).toEqual(expected);
});
