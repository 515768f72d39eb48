import { describe, expect, it } from 'vitest';
import { drawBrake } from '../../../entrypoints/gmail.content/brake-view';
import { drawCard } from '../../../entrypoints/gmail.content/card-view';

const nothing = () => {};
const long = 'You never read what I send you, not even the short ones.';

/** What a person reads of it, line by line. */
const linesOf = (parts: Iterable<Element>) => [...parts].map(({ textContent }) => textContent);

describe('the words of a draft beside the name of what was found in them', () => {
  it.each([
    ['a name of its own', 'Puts it on them', 'never', ['“never”', 'Puts it on them']],
    ['an example for a name', '“You never”', 'You never read', ['“You never read”']],
    ['an example for a name, and many words', '“You never”', long, [`“${long}”`]],
  ])('stand in the breath once: %s', (_, title, quote, lines) => {
    const actions = { improve: nothing, send: nothing, keep: nothing, later: nothing, close: nothing };
    const verdict = { reason: 'hot' as const, score: 9, heard: [{ span: null, title, quote }] };
    const { card } = drawBrake(verdict, false, actions);
    const item = card.querySelector('li');
    expect([...(item?.childNodes ?? [])].map(({ textContent }) => textContent)).toEqual(lines);
  });

  it.each([
    ['a name of its own', 'Puts it on them', 'never', ['Puts it on them', '“never”', 'Why.']],
    ['an example for a name', '“You never”', 'You never read', ['“You never read”', 'Why.']],
    ['an example for a name, and many words', '“You never”', long, ['“You never”', `“${long}”`, 'Why.']],
    ['a name and no words', 'Steady', null, ['Steady', 'Why.']],
  ])('stand in the card once: %s', (_, title, quote, lines) => {
    const card = drawCard(
      { style: 'blame', title, why: 'Why.', quote, rewrites: null, note: null, place: null },
      { apply: () => ({ ok: true }), dismiss: nothing, next: nothing, close: nothing },
    );
    expect(linesOf(card.querySelectorAll('h2, p'))).toEqual(lines);
  });
});
