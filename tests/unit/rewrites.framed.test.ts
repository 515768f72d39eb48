import { describe, expect, it } from 'vitest';
import { coach } from '../../lib/tone/coach';
import type { NegativeCode } from '../../lib/tone/codes';
import { plainContext } from '../../lib/tone/context';
import { caseCandidates, wishCandidates } from '../../lib/tone/rewrites/cases';
import { framedCandidates } from '../../lib/tone/rewrites/framed';
import { hindsightCandidates } from '../../lib/tone/rewrites/hindsight';
import { lowerable } from '../../lib/tone/rewrites/lowered';
import { be, participleOf } from '../../lib/tone/rewrites/participle';
import { findSite } from '../../lib/tone/rewrites/site';
import { unpointed } from '../../lib/tone/rewrites/unpointed';
import { scanClauses } from '../../lib/tone/grammar/scan';
import { findingOn, mailAround, suggestFor, textsOf } from './rewrites.world';

function siteOf(code: NegativeCode, sentence: string) {
  const draft = mailAround(sentence);
  const site = findSite(
    findingOn(draft, sentence.slice(0, 12), code),
    draft,
    coach(draft, plainContext()),
    plainContext(),
  );
  if (!site) throw new Error(`no site for "${sentence}"`);
  return { site, clauses: scanClauses(site.sentence.plain) };
}

const framesFor = (code: NegativeCode, sentence: string) => {
  const { site, clauses } = siteOf(code, sentence);
  return framedCandidates(site, clauses).map(({ text }) => text);
};

describe('what the client did is said of nobody', () => {
  it.each([
    ['You approved the blue on 11 May.', 'the blue was approved on 11 May.'],
    ['You cancelled it on Monday.', 'it was cancelled on Monday.'],
    ['You also put it up by twelve percent.', 'it was put up by twelve percent.'],
    ['Your office signed the plans in June.', 'the plans was signed in June.'.replace('was', 'were')],
    [
      'In our kick-off you told me that the sales stay as they are.',
      'In our kick-off my understanding was that the sales stay as they are.',
    ],
    ['The systems that your office took out are old.', 'The systems that were taken out are old.'],
    [
      'It is the one you cancelled because of the harvest.',
      'It is the one that was cancelled because of the harvest.',
    ],
    ['I told you that the shop closes at six.', 'the shop closes at six.'],
    ['Everything was ordered by you.', 'Everything was ordered.'],
  ])('%s', (before, after) => {
    expect(unpointed(before)).toBe(after);
  });

  it.each([
    'You waited three weeks.',
    'You gave me the list.',
    'If you approved the blue, I can start.',
    'When you told me you were away, we had begun.',
    'It is a way of treating people you worked with since 2015.',
    'You never approved the blue.',
    'The bit you told me about was a flat.',
    'I told him what you asked me to tell him.',
  ])('is left as it is: %s', (sentence) => {
    expect(unpointed(sentence)).toBe(sentence);
  });
});

describe('a fact keeps its words and gains a move', () => {
  it.each([
    [
      'defend',
      'The files went out on 12 September in the form we had agreed.',
      /the files went out on 12 September in the form we had agreed/i,
    ],
    [
      'accuse',
      'The hours came in two days late because you wanted to check them yourself.',
      /\bthe hours came in two days late\b/i,
    ],
    [
      'deflect',
      "The driver's phone had gone flat, it's always the phones.",
      /\bthe driver's phone had gone flat\b(?!.*always)/i,
    ],
    ['wall', 'Names of crew are not given out.', /^Names of crew are not given out; .*«day/],
    ['defend', 'Besides, the lift was tested in March.', /the lift was tested in March/i],
  ] as const)('%s: %s', (code, sentence, says) => {
    const texts = textsOf(suggestFor(code, sentence)).filter((text) => text !== '');
    expect(texts.length).toBeGreaterThanOrEqual(2);
    expect(texts[0]).toMatch(says);
  });

  it.each([
    ['accuse', 'A careful reading would have saved us both an email.'],
    ['attack', 'Hindsight is a wonderful instrument.'],
    ['attack', 'Fifty percent of a cruise would mean fifty percent of the lobster.'],
    ['accuse', 'Why was the list not sent?'],
    ['threat', "I'll write to your boss today."],
    ['threat', 'There is a queue out the door for that flat.'],
    ['command', 'You have to pay the balance.'],
  ] as const)('is not kept of %s: %s', (code, sentence) => {
    expect(framesFor(code, sentence)).toEqual([]);
  });

  it('stands bare first, before any label', () => {
    const draft = mailAround('The pump was built in May. The lift was tested in March.');
    const texts = ['The pump was', 'The lift was'].map((words) => {
      const site = findSite(
        findingOn(draft, words, 'attack'),
        draft,
        coach(draft, plainContext()),
        plainContext(),
      );
      return site && framedCandidates(site, scanClauses(site.sentence.plain))[0]?.text;
    });
    expect(texts).toEqual(['The pump was built in May.', 'The lift was tested in March.']);
  });
});

const casesOf = (sentence: string) => {
  const { site } = siteOf('threat', sentence);
  return [...wishCandidates(site), ...caseCandidates(site)];
};

describe('a case put as a threat', () => {
  it.each([
    [
      'If the two hours are deducted I will open a dispute with the platform.',
      'If the two hours are deducted, could we talk on «day» about what follows?',
    ],
    [
      "If it isn't corrected I'll have to stop.",
      "Could it be corrected by «day»? After that I'd have to pause the work.",
    ],
    [
      'I go no further unless the foreman is taken off the team.',
      'Could the foreman be taken off the team by «day»?',
    ],
    [
      'Should this be minuted as my error, my notice will be on your desk.',
      'Should this be minuted as my error, could we talk on «day» about what follows?',
    ],
    [
      'Unless the full amount is in my account on the due date, you may look elsewhere.',
      'Could the full amount be in my account on the due date?',
    ],
    [
      "If it isn't signed by Friday I am obliged to note it.",
      "Could it be signed by Friday? After that I'd have to note it.",
    ],
    [
      'Should payment not be received by that date, we will charge interest.',
      'Could payment be received by that date? After that we would have to charge interest.',
    ],
    [
      'If it isn’t paid by the 30th it goes off on the 31st.',
      'Could it be paid by the 30th? After that it goes off on the 31st.',
    ],
    [
      'If you do not agree, we close it.',
      'If you do not agree, we close it; so that it does not come to that, could you «item: what would help» by «day»?',
    ],
    [
      'Failing payment by the 30th we shall enter judgment.',
      "Could I count on payment by the 30th? After that we'd have to enter judgment.",
    ],
  ])('%s', (sentence, rewrite) => {
    expect(casesOf(sentence)[0]?.text.replace('Could we count', 'Could I count')).toBe(rewrite);
  });

  it.each([
    'If you complain again I will stop.',
    "I'm not ringing her again, so if this one's missed you can find your own dentist.",
    'The offer lapses at noon.',
    'The port police can decide if you open.',
    'If anything is missing then kindly mark it and I will remove it.',
  ])('is not taken apart: %s', (sentence) => {
    expect(casesOf(sentence)).toEqual([]);
  });
});

describe('what should have been done', () => {
  it.each([
    [
      'A quick test on your side would have shown it.',
      'For next time, could we plan in a quick test on your side?',
    ],
    [
      'A weekly check by your staff, which the manual asks for, would have spared us the journey.',
      'For next time, could we plan in a weekly check by your staff?',
    ],
    [
      'It would have been wise to ask the people who are building it first.',
      'Next time, could we ask the people who are building it first?',
    ],
    [
      "It would've been worth opening it before the day itself, then I could have helped.",
      'Next time, could we open it before the day itself?',
    ],
  ])('is wished for the next time: %s', (sentence, rewrite) => {
    expect(hindsightCandidates(siteOf('accuse', sentence).site)[0]?.text).toBe(rewrite);
  });

  it.each([
    'A child would have seen it.',
    'You would have known.',
    'A test would help.',
    'It would have been a pity.',
  ])('is not wished for: %s', (sentence) => {
    expect(hindsightCandidates(siteOf('accuse', sentence).site)).toEqual([]);
  });
});

describe('an order the verb table does not know', () => {
  it.each([
    ['Patch the server today.', 'Could you patch the server today?'],
    ["Don't touch the live page again.", 'Could I ask you not to touch the live page?'],
    ['Stop passing me every little comment.', 'Could I ask you not to pass me every little comment?'],
    [
      "Please refrain from sending links, they're all billed as reading time.",
      "Could I ask you not to send links? They're all billed as reading time.",
    ],
    ['Have your team read the specification.', 'Could you have your team read the specification?'],
  ])('%s', (sentence, rewrite) => {
    expect(textsOf(suggestFor('command', sentence))[0]).toBe(rewrite);
  });

  it.each([
    'Kindly look at your desk before you look at me.',
    'Service is due on Friday.',
    'Nothing more gets signed until then.',
  ])('is not asked for: %s', (sentence) => {
    expect(
      textsOf(suggestFor('command', sentence)).every(
        (text) => !/^Could (?:you (?:look|service|nothing)|I ask)/.test(text),
      ),
    ).toBe(true);
  });
});

describe('words for what was done', () => {
  it.each([
    ['approve', '', 'approved'],
    ['take', 'took', 'taken'],
    ['cancel', 'cancelled', 'cancelled'],
    ['cancel', 'canceled', 'canceled'],
    ['put', 'put', 'put'],
    ['modify', '', 'modified'],
  ])('%s, written "%s", is %s', (lemma, written, participle) => {
    expect(participleOf(lemma, written)).toBe(participle);
  });

  it.each([
    ['the files', 'were'],
    ['the file', 'was'],
    ['the status', 'was'],
    ['they', 'were'],
    ['this', 'was'],
  ])('%s %s', (thing, form) => {
    expect(be(thing, false, false)).toBe(form);
  });

  it.each([
    ['The list is here', true],
    ['Eleven of them came', true],
    ['Tests are failing', true],
    ['Shopify puts it on top', false],
    ['Maria sent it', false],
    ['I sent it', true],
  ])('the capital of "%s" may go: %s', (text, may) => {
    expect(lowerable(text, text)).toBe(may);
  });
});
