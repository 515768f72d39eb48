import { describe, expect, it } from 'vitest';
import { coach } from '../../../lib/tone/coach';
import { plainContext } from '../../../lib/tone/context';
import { scanClauses } from '../../../lib/tone/grammar/scan';
import { plainlyTold } from '../../../lib/tone/rewrites/plain-told';
import { findSite } from '../../../lib/tone/rewrites/site';
import { findingOn, mailAround, suggestFor, textsOf } from '../rewrites.world';

/** What is told plainly of a sentence heard as a jab, the shortest way. */
function told(
  sentence: string,
  incoming: string | null = null,
  chance = 0.5,
  code: 'attack' | 'threat' = 'attack',
): string | undefined {
  const draft = mailAround(sentence);
  const context = plainContext(incoming);
  const finding = { ...findingOn(draft, sentence.slice(0, 12), code), chance };
  const site = findSite(finding, draft, coach(draft, context), context);
  if (!site) throw new Error(`no site for "${sentence}"`);
  return plainlyTold(site, scanClauses(site.sentence.plain))[0]?.text;
}

describe('what a sentence heard as a jab tells', () => {
  it.each([
    ['Filing takes us six working days, which you know from last year.', 'Filing takes us six working days.'],
    ['It runs at 1 am as always, no change needed from you.', 'It runs at 1 am.'],
    ['I have sent a new invitation with the link.', 'I have sent a new invitation with the link.'],
    ['I’ll send you a link once it’s there.', 'I’ll send you a link once it’s there.'],
    [
      'I’m happy to change it, I’m always happy to change it, that’s apparently what I’m for.',
      'I’m happy to change it.',
    ],
    ['We worked until 7 on Friday and not one thank you.', 'We worked until 7 on Friday.'],
    ['Your request has been queued for investigation.', 'Your request has been queued for investigation.'],
  ])('is told plainly: %s', (sentence, plain) => {
    expect(told(sentence)).toBe(plain);
  });

  it('may be about a thing of work the client speaks of', () => {
    const sentence = 'The invoice shows the parts one by one, most people find that clear.';
    expect(told(sentence, 'I do not follow your invoice.')).toBe('The invoice shows the parts one by one.');
    expect(told(sentence, 'I do not follow you.')).toBeUndefined();
  });

  it.each([
    ['a comparison', 'Raw files are to a photograph as the contents of a bag are to a lady.'],
    ['a picture', 'Your plan is a cathedral.'],
    ['other people', 'Twenty other guests were happy on Friday.'],
    ['what might have been', 'It would have been up on Monday if anybody had listened.'],
    ['a count that counts nothing', 'Lincoln needed two of those.'],
    ['a boast', 'The School has behaved impeccably throughout since March.'],
    ['half a sentence', 'A talk held after the roof goes on is, I’d submit, a tour.'],
    ['a career', 'I’ve been in this business since faxes.'],
    ['a question', 'Was it sent on Friday?'],
    ['an order', 'Send it on Friday and not a day before.'],
  ])('is not %s', (_, sentence) => {
    expect(told(sentence)).toBeUndefined();
  });

  it('is nothing where the ear is sure of the jab', () => {
    const sentence = 'It runs at 1 am every night.';
    expect(told('It runs at 1 am as usual.', null, 0.4)).toBe('It runs at 1 am.');
    expect(told('It runs at 1 am as usual.', null, 0.9)).toBeUndefined();
    expect(told(sentence, null, 0.9)).toBeUndefined();
  });
});

describe('what a sentence heard as a threat tells', () => {
  it.each([
    ['The balance on your account is nil.', 'The balance on your account is nil.'],
    ['Damage to the socket is being assessed, and we will see.', 'Damage to the socket is being assessed.'],
  ])('is told plainly: %s', (sentence, plain) => {
    expect(told(sentence, null, 0.3, 'threat')).toBe(plain);
  });

  it.each([
    'We will close the account on Friday.',
    'If nothing is here by Friday the site shows a blank page.',
  ])('but no blow: %s', (sentence) => {
    expect(told(sentence, null, 0.3, 'threat')).toBeUndefined();
  });
});

describe('what a jab asks for', () => {
  it.each([
    ['Confirm it.', /^Could you confirm it/],
    ['Scan the pages.', /^Could you scan the pages/],
    [
      'Before you take it, have another look at clause 9.',
      /^Before you take it, could you have another look at clause 9\?/,
    ],
    ['He may send his remarks in the table.', /^Could he send his remarks in the table\?/],
    [
      'Maybe it’s an idea to run things past me before you accept them?',
      /^Could you run things past me before you accept them\?/,
    ],
  ])('%s', (sentence, asked) => {
    expect(textsOf(suggestFor('attack', sentence)).join('\n')).toMatch(new RegExp(asked.source, 'm'));
  });

  it.each([
    'Threaten me with reviews all you like.',
    'Then hire your kid.',
    'Put it back if you like.',
    'He may be right about the colour.',
  ])('not: %s', (sentence) => {
    expect(textsOf(suggestFor('attack', sentence)).join('\n')).not.toMatch(/^Could (?:you|he)/m);
  });
});
