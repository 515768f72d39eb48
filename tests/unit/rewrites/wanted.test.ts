import { describe, expect, it } from 'vitest';
import type { NegativeCode } from '../../../lib/tone/codes';
import { plainContext } from '../../../lib/tone/context';
import { deedAsked } from '../../../lib/tone/rewrites/wanted/deed';
import { askedClause } from '../../../lib/tone/rewrites/wanted/question';
import { newsAsked, thingAsked } from '../../../lib/tone/rewrites/wanted/thing';
import { suggestFor, textsOf } from '../rewrites.world';

const voice = { team: false, contracts: true };

describe('a thing that can be had', () => {
  it.each([
    ['When should I expect the statement?', 'the statement'],
    ['Can you send me an itemised bill please?', 'an itemised bill'],
    ['When will the menu video be ready?', 'the menu video'],
    ['Hi, can you resend me the login for the booking system?', 'the login'],
    ['We have asked for a copy of the invoice, could you send it?', 'a copy of the invoice'],
    ['Could you give me a finish date?', 'a finish date'],
    ['Any reason why we have not had the management accounts?', 'the management accounts'],
    // Money, time, people and what is no thing.
    ['When can I get my refund?', undefined],
    ['Can you give me a hand?', undefined],
    ['When can we expect the plumber?', undefined],
    ['Can we have more time?', undefined],
    ['Did you read our guidelines?', undefined],
    ['My band was waiting for you.', undefined],
  ])('%s', (ask, thing) => {
    expect(thingAsked(ask, voice)).toBe(thing);
  });

  it.each([
    ['Any news on my work permit?', 'your work permit'],
    ['Where are we with the travel booking?', 'the travel booking'],
    ['Any news?', undefined],
    ['How are you?', undefined],
  ])('news: %s', (ask, thing) => {
    expect(newsAsked(ask, voice)).toBe(thing);
  });
});

describe('a question as it stands behind "I will tell you"', () => {
  it.each([
    ['Why did the repair cost 900?', 'why the repair cost 900'],
    ['Was it our data or not?', 'whether it was your data'],
    ['Why was I charged twice for the permit?', 'why you were charged twice for the permit'],
    ['Can you tell me when I receive the contract translation?', 'when you receive the contract translation'],
    ['I need to know if my policy covers it', 'whether your policy covers it'],
    ['Has my file been sent to the court?', 'whether your file has been sent to the court'],
    ['Why does the quote say 14 days?', 'why the quote says 14 days'],
    ['Who took the key to the cold room?', 'who took the key to the cold room'],
    ["Where's my itinerary??", 'where your itinerary is'],
    ['What is going on?', 'what is going on'],
    // The writer's own deeds and mind, advice, heat, and what is asked of them to do.
    ['Why did you decline the invitation?', undefined],
    ['What do you think of it?', undefined],
    ['What do I say to them?', undefined],
    ['Why is it always so slow?', undefined],
    ['Was it you?', undefined],
    ['Can you fix it?', undefined],
    ['Should I go home?', undefined],
  ])('%s', (ask, clause) => {
    expect(askedClause(ask, voice)).toBe(clause);
  });
});

describe('a deed that is asked for', () => {
  it.each([
    ['Could you unpick the 30 shirts by Saturday?', 'unpick the 30 shirts'],
    ['Could you use the other photo for Thursday?', 'use the other photo'],
    ['Could you take the swearing out of the caption?', 'take the swearing out of the caption'],
    ['Can you explain the variance in fuel?', 'explain the variance in fuel to you'],
    ['Please call me.', 'call you'],
    // Money, what is only said, what is left undone.
    ['Can you take 100 off the bill?', undefined],
    ['Please refund it.', undefined],
    ['Can you believe it?', undefined],
    ['Please stop calling.', undefined],
    ['Could you take more care?', undefined],
  ])('%s', (ask, deed) => {
    expect(deedAsked(ask, voice)).toBe(deed);
  });
});

const shown = (code: NegativeCode, sentence: string, message: string): string =>
  textsOf(suggestFor(code, sentence, plainContext(message))).join('\n');

describe('a promise names what was asked for', () => {
  it.each<[NegativeCode, string, string, RegExp]>([
    [
      'vague',
      'It will all come out in the wash, as my mother said of everything.',
      'Could you send me the statement?',
      /have the statement/,
    ],
    [
      'deflect',
      'I only pass on what they ask me for.',
      'The bank wants another payslip. Is this normal?',
      /ask the bank and tell you by «day» whether this is normal/,
    ],
  ])('%s: %s', (code, sentence, message, words) => {
    expect(shown(code, sentence, message)).toMatch(words);
  });
});

describe('an excuse keeps the cause it holds', () => {
  it.each<[string, string, RegExp]>([
    [
      'We are using relief drivers and they miss the small stops.',
      'Why does the bus drive past my son?',
      /relief drivers and they miss the small stops; .*tell you by «day» why the bus drives past your son/,
    ],
    [
      "Saturday's crew are agency, so I'd take it up with the agency.",
      'Two people got in without wristbands last night.',
      /crew are agency; I'll ask the agency about it/,
    ],
  ])('%s', (sentence, message, words) => {
    expect(shown('deflect', sentence, message)).toMatch(words);
  });

  it.each([
    ['It has nothing to do with us.', 'Why is the site down?'],
    ['Candidates say all sorts of things to get more money.', 'The candidate says she was never told.'],
  ])('but no jest and no clean hands: %s', (sentence, message) => {
    expect(shown('deflect', sentence, message).split('\n')[0]).not.toContain(sentence.slice(3, 20));
  });
});
