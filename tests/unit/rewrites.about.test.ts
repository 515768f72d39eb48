import { describe, expect, it } from 'vitest';
import { coach } from '../../lib/tone/coach';
import type { NegativeCode } from '../../lib/tone/codes';
import { plainContext } from '../../lib/tone/context';
import { aboutCandidates } from '../../lib/tone/rewrites/about';
import { addressOf, readdressed } from '../../lib/tone/rewrites/address';
import { detailsOf } from '../../lib/tone/rewrites/details';
import { factsOf, findBreach } from '../../lib/tone/rewrites/facts';
import { LACKS } from '../../lib/tone/rewrites/frames';
import { tellsFact } from '../../lib/tone/rewrites/plain-fact';
import { pointsAtSomeone } from '../../lib/tone/rewrites/pointing';
import { findSite } from '../../lib/tone/rewrites/site';
import { findSubject } from '../../lib/tone/rewrites/subject';
import { findingOn, mailAround, suggestFor, textsOf } from './rewrites.world';

function siteOf(code: NegativeCode, sentence: string, incoming: string | null = null) {
  const draft = mailAround(sentence);
  const context = plainContext(incoming);
  const site = findSite(findingOn(draft, sentence.slice(0, 12), code), draft, coach(draft, context), context);
  if (!site) throw new Error(`no site for "${sentence}"`);
  return site;
}

describe('what a sentence is about, with its facts', () => {
  it.each([
    ['You put the photos in upside down, 212 photos.', null, 'the 212 photos'],
    ['You filled in the form on page 4 with a crayon.', null, 'page 4 of the form'],
    ['The contract of 4 May is a comedy.', null, 'the contract of 4 May'],
    ['You spoilt the contract in February.', null, 'the contract and what happened in February'],
    ['You wanted the form by Monday.', null, 'the form and the plan for Monday'],
    ['You ordered the form on the 14th and wanted it on the 16th.', null, 'the form (the 14th, the 16th)'],
    ['I have seen better stickers.', 'My label has not come.', 'your label'],
  ])('%s', (sentence, incoming, about) => {
    expect(findSubject(siteOf('attack', sentence, incoming))?.about).toBe(about);
  });

  it.each([
    [
      'a name, whoever brought it in',
      'The label will never get to Moscow.',
      'The label has to go to Moscow.',
    ],
    ['how long it took', 'I spent four hours on that label.', null],
    ['how often it came', 'You had the label on 3 occasions.', null],
  ])('never has in brackets %s', (_, sentence, incoming) => {
    expect(findSubject(siteOf('attack', sentence, incoming))?.about ?? '').not.toContain('(');
  });

  it('is undefined when a figure would stand bare', () => {
    expect(findSubject(siteOf('attack', 'The label is what 17 of you came up with.'))).toBeUndefined();
  });

  it.each(['accuse', 'defend', 'deflect'] as const)('carries every fact into each frame of %s', (code) => {
    const sentence = 'The form on page 4 came on 3 May with 12 stains on it.';
    const site = siteOf(code, sentence);
    // Two facts beside the topic stand in brackets: better than no choice, and no more.
    expect(aboutCandidates(site, 'sure')).toEqual([]);
    const made = aboutCandidates(site, 'unsure');
    expect(new Set(made.map(({ tone }) => tone)).size).toBe(3);
    for (const { text } of made) expect(findBreach(sentence, text, sentence), text).toBeUndefined();
  });
});

describe('facts in brackets', () => {
  it.each([
    ['It came on Friday at noon.', ['Friday at noon']],
    ['Two of the pages were wet.', ['two of the pages']],
    ['We sent 14 pages, and on 4 May the rest.', ['14 pages', '4 May']],
    ['See page 2.', ['page 2']],
    ['It has been so since 2015.', ['since 2015']],
  ])('%s', (text, details) => {
    expect(detailsOf(factsOf(text), text)).toEqual(details);
  });

  it.each(['We have 17.', 'We met on 1 May, spoke on 2 June, wrote on 3 July and left on 4 August.'])(
    'are too bare or too many: %s',
    (text) => {
      expect(detailsOf(factsOf(text), text)).toBeUndefined();
    },
  );
});

describe('words kept that still point at someone', () => {
  it.each([
    'It stopped when you told him to go.',
    'The date moved because you changed the plan.',
    'The line was struck out by you.',
    'It was chosen by your marketing department.',
    'Somebody left the tap open.',
    'The error is on your end.',
    "It wasn't me who set it up.",
    'At no point did anyone ask.',
    'You might remember that we had this in May.',
    'These are the people you don’t like.',
    'It was your thumb that ticked it.',
  ])('%s', (text) => {
    expect(pointsAtSomeone(text)).toBe(true);
  });

  it.each([
    'The line was struck out in June.',
    'When you are back, the room is ready.',
    'Somebody will call you on Friday.',
    'It fits the job you described.',
    'The plan is by your desk.',
    'What you asked for is on page 2.',
  ])('not: %s', (text) => {
    expect(pointsAtSomeone(text)).toBe(false);
  });
});

describe('a jab worth keeping for what it tells', () => {
  it.each([
    'I restarted it and it is up since 14:20.',
    'We sent the plan to the printer.',
    'It went out on Friday before the holiday.',
    'The invoice has been put forward for payment.',
  ])('%s', (stem) => {
    expect(tellsFact(stem, '')).toBe(true);
  });

  it.each([
    'It reads very fast.',
    'You pressed it at 14:20.',
    'Some people only read on Fridays.',
    '"Wow" was said on Friday.',
    'We never sent a plan to the moon.',
  ])('not: %s', (stem) => {
    expect(tellsFact(stem, '')).toBe(false);
  });
});

describe('a name the sentence speaks to', () => {
  it.each([
    ['Hi Mitchell, the change was announced.', 'Hi Mitchell, '],
    ['Stuart, the noise was reported.', 'Stuart, '],
    ['Dear Dr. Weber, it is here.', 'Dear Dr. Weber, '],
  ])('%s', (text, address) => {
    expect(addressOf(text)).toBe(address);
  });

  it.each([
    'Yesterday, the noise was reported.',
    'Frankly, it is here.',
    'Steel, timber and glass came late.',
    'On Monday, it came.',
  ])('not: %s', (text) => {
    expect(addressOf(text)).toBe('');
  });

  it('goes before the new sentence, which loses its capital', () => {
    expect(readdressed('Stuart, ', 'Here is what I have.')).toBe('Stuart, here is what I have.');
    expect(readdressed('Stuart, ', 'I have it here.')).toBe('Stuart, I have it here.');
    expect(readdressed('', 'Here it is.')).toBe('Here it is.');
  });

  it('stays in front of what is kept', () => {
    const texts = textsOf(suggestFor('defend', 'Stuart, the noise was reported on the 2nd and the 9th.'));
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text).toMatch(/^Stuart, (?!.*Stuart)/);
  });
});

describe('something is not there', () => {
  it.each([
    'The scans are still missing.',
    'The March invoice is open.',
    'There is nothing here from your bank yet.',
  ])('%s', (text) => {
    expect(LACKS.test(text.replace('still ', ''))).toBe(true);
  });
  it.each(['Nothing seems to be missing.', 'None of the scans is missing.'])('not: %s', (text) => {
    expect(LACKS.test(text)).toBe(false);
  });
});

describe('a jab with nothing in it', () => {
  it('is left out before anything is put in its place', () => {
    const made = suggestFor(
      'attack',
      'I have seen better labels on a jam jar.',
      plainContext('My label has not come.'),
    );
    expect(made[0]?.rewrite.kind).toBe('drop');
    const whole = made.filter(({ rewrite }) => rewrite.kind === 'whole');
    expect(whole.length).toBeGreaterThan(0);
    for (const { rewrite } of whole) expect(rewrite.text).not.toMatch(/jam/);
  });
});

describe('a dare is no order', () => {
  it.each(['Charge it back and the whole fee goes to collections.', 'Cancel it and you lose the slot.'])(
    '%s',
    (sentence) => {
      for (const text of textsOf(suggestFor('threat', sentence)))
        expect(text).not.toMatch(/^Could you (?:charge|cancel)/);
    },
  );
  it('but an order is: Pay the balance today.', () => {
    expect(textsOf(suggestFor('threat', 'Pay the balance today.')).join(' ')).toMatch(
      /pay the balance|the balance/i,
    );
  });
});

describe('a consequence stays, with its day and a way out', () => {
  it.each(['Fines of $25 a day apply from the 11th.', 'The storage fee of £9 starts on Friday.'])(
    '%s',
    (sentence) => {
      const texts = textsOf(suggestFor('threat', sentence));
      expect(texts.length).toBeGreaterThan(1);
      for (const text of texts) {
        expect(findBreach(sentence, text, sentence), text).toBeUndefined();
        expect(text).toMatch(/spare you|talk|settles|plan/);
      }
    },
  );
});
