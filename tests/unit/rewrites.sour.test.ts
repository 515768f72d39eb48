import { describe, expect, it } from 'vitest';
import { plainContext } from '../../lib/tone/context';
import { coach } from '../../lib/tone/coach';
import { isSour } from '../../lib/tone/rewrites/sour';
import { suggest } from '../../lib/tone/rewrites/suggest';
import { mailAround } from './rewrites.world';

describe('words kept from the writer are heard a second time', () => {
  it.each([
    ['accuse', 'You broke the template by editing it.'],
    ['accuse', 'The page is up. You never sent the logo.'],
    ['defend', 'Your team did not read the brief.'],
    ['attack', 'You promised it, and you cancelled it.'],
    ['defend', 'If you had asked me, I would know.'],
    ['threat', 'Please pay it or I will stop the work.'],
    ['wall', "I don't do translations and that's final."],
    ['hedge', 'I guess I could check it on Saturdays.'],
    ['vague', 'It will be online when it is online.'],
    ['deflect', 'The agency did it, not us.'],
    ['withdraw', 'Then go with the other one.'],
    ['deflect', 'The venue never told me about the limit.'],
    ['deflect', 'I have no rights there, ask your provider.'],
    ['capitulate', 'I will give you back my whole fee.'],
    ['vague', 'It will be fixed when he has time.'],
  ] as const)('%s, sour: %s', (code, text) => {
    expect(isSour(text, text, code)).toBe(true);
  });

  it.each([
    ['accuse', 'Could you send me the logo by Friday?'],
    ['accuse', 'The logo is the last piece. You will have the page on Monday.'],
    ['defend', 'If you have not seen it yet, here it is again.'],
    ['attack', 'You have every right to ask.'],
    ['threat', 'With the payment by Friday everything goes on as planned.'],
    ['wall', 'Two rounds are included. What I can do is a third one for «price».'],
    ['hedge', 'I could check it on Saturdays.'],
    ['vague', 'I will send it by Friday, and you will hear from me first if that moves.'],
    ['deflect', 'We asked the agency to check it.'],
    ['deflect', 'The bookings close at noon.'],
    ['vague', 'It will be fixed by Friday.'],
    ['withdraw', 'I will go through it with you then.'],
  ] as const)('%s, sweet: %s', (code, text) => {
    expect(isSour(text, text, code)).toBe(false);
  });
});

describe('a rewrite deals with every clause that hurts', () => {
  it.each([
    ['As I already explained twice, you never sent the logo files.', /never|twice/i],
    [
      'For the next step I need you to pay the invoice or I will hand this over to a collection agency.',
      /\bor I\b|agency/,
    ],
    ['It is not my problem that your bookkeeper is away.', /bookkeeper/],
    ["If I don't see the money by Friday I will stop all work on your account.", /stop|don't/],
    ['I guess I could maybe check it on Saturday, no worries if not.', /guess|maybe|worries/],
  ])('%s', (sentence, sour) => {
    const draft = mailAround(sentence);
    const context = plainContext();
    const reading = coach(draft, context);
    expect(reading.findings.length).toBeGreaterThan(0);
    for (const finding of reading.findings) {
      const offered = suggest(finding, draft, reading, context);
      expect(offered.length).toBeGreaterThan(0);
      for (const { start, end, text } of offered) {
        expect((draft.slice(0, start) + text + draft.slice(end)).slice(0, -'Best,\nKim'.length)).not.toMatch(
          sour,
        );
      }
    }
  });
});
