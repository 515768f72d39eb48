import { describe, expect, it } from 'vitest';
import { templatesFor } from '../../../lib/tone/rewrites/templates';
import { tones } from '../../../lib/tone/reading';
import { standsAlone, reportsWork } from '../../../lib/tone/rewrites/work-report';
import { suggestFor, textsOf } from '../rewrites.world';

describe('a report of work among jabs', () => {
  it.each([
    'I have changed the layout, and it is live since Monday at 9:00.',
    'The invoice has been put forward for payment.',
    'We sent the plan to the printer.',
  ])('%s', (stem) => {
    expect(reportsWork(stem, '')).toBe(true);
  });

  it.each([
    'He was reassigned on a Friday evening.',
    'I spent four evenings on the plan.',
    'We have now moved the meeting three times at your request.',
    'I read the notes on Monday.',
    'The last gentleman thought these were suggestions.',
  ])('not: %s', (stem) => {
    expect(reportsWork(stem, '')).toBe(false);
  });

  it('stands when only its point is cut off', () => {
    expect(standsAlone('Lyon was up at 11:45.', '')).toBe(true);
    expect(standsAlone('Wood is a sociable material.', '')).toBe(false);
    expect(standsAlone('I did spend four evenings on it until Friday.', '')).toBe(false);
  });
});

describe('a jab about nothing in particular', () => {
  it.each([
    ['I do not speak to people who are rude.', /talk/],
    ['Other clients manage to open a file.', /I\} suggest/],
  ])('is turned to what stands behind it: %s', (sentence, wanted) => {
    const texts = tones.flatMap((tone) => templatesFor('attack', tone, sentence, 0)).map(({ text }) => text);
    expect(texts.some((text) => wanted.test(text))).toBe(true);
  });

  it('is not heard in a word that only looks like one', () => {
    const texts = textsOf(suggestFor('attack', 'The green tick and never the yellow triangle.'));
    expect(texts.some((text) => text.includes('go on well'))).toBe(false);
  });
});
