import { describe, expect, it } from 'vitest';
import { plainContext } from '../../lib/tone/context';
import { addressOf, readdressed } from '../../lib/tone/rewrites/address';
import { findBreach } from '../../lib/tone/rewrites/facts';
import { LACKS } from '../../lib/tone/rewrites/frames';
import { tellsFact } from '../../lib/tone/rewrites/plain-fact';
import { pointsAtSomeone } from '../../lib/tone/rewrites/pointing';
import { suggestFor, textsOf } from './rewrites.world';

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
  it('makes room for the complaint it answers, or is left out', () => {
    const made = suggestFor(
      'attack',
      'I have seen better labels on a jam jar.',
      plainContext('My label has not come.'),
    );
    expect(made[0]?.rewrite.text).toMatch(/^I'm sorry that your label (?:has not|hasn't) come\.$/);
    expect(made[1]?.rewrite.kind).toBe('drop');
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
