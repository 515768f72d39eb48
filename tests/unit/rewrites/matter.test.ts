import { describe, expect, it } from 'vitest';
import { coach } from '../../../lib/tone/coach';
import type { NegativeCode } from '../../../lib/tone/codes';
import { plainContext } from '../../../lib/tone/context';
import { talkCandidates } from '../../../lib/tone/rewrites/talked-over';
import { findSite } from '../../../lib/tone/rewrites/site';
import { templatesFor } from '../../../lib/tone/rewrites/templates';
import { tones } from '../../../lib/tone/reading';
import { standsAlone, reportsWork } from '../../../lib/tone/rewrites/work-report';
import { findingOn, mailAround, suggestFor, textsOf } from '../rewrites.world';

function siteOf(sentence: string, incoming: string | null = null, code: NegativeCode = 'attack') {
  const draft = mailAround(sentence);
  const context = plainContext(incoming);
  const site = findSite(findingOn(draft, sentence.slice(0, 12), code), draft, coach(draft, context), context);
  if (!site) throw new Error(`no site for "${sentence}"`);
  return site;
}

describe('a threat that names its day', () => {
  it('is talked about before it', () => {
    const made = talkCandidates(siteOf('The files go to the board on Friday.', null, 'threat'));
    expect(made[0]?.text).toBe('Could we talk about this before Friday?');
  });

  it.each([
    ['attack', 'The files went to the board on Friday.'],
    ['threat', 'The files go to the board.'],
  ] as const)('is not one: %s, %s', (code, sentence) => {
    expect(talkCandidates(siteOf(sentence, null, code))).toEqual([]);
  });
});

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
