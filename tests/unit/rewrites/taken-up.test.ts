import { describe, expect, it } from 'vitest';
import { coach } from '../../../lib/tone/coach';
import type { NegativeCode } from '../../../lib/tone/codes';
import { plainContext } from '../../../lib/tone/context';
import { goneThrough } from '../../../lib/tone/rewrites/gone-through';
import { findSite, type Site } from '../../../lib/tone/rewrites/site';
import { takenUpCandidates } from '../../../lib/tone/rewrites/taken-up';
import { findingOn, suggestFor, textsOf } from '../rewrites.world';

const siteOf = (draft: string, jab: string, message: string, code: NegativeCode = 'attack'): Site => {
  const context = plainContext(message);
  const site = findSite(findingOn(draft, jab, code), draft, coach(draft, context), context);
  if (!site) throw new Error(`no site for "${jab}"`);
  return site;
};

const JAB = 'Everybody else can read.';
const mail = (...before: readonly string[]) => ({
  with: (...after: readonly string[]) => `Hi Sam,\n\n${[...before, JAB, ...after].join(' ')}\n\nBest,\nKim`,
});
const taken = (draft: string, message: string): readonly string[] => [
  ...new Set(takenUpCandidates(siteOf(draft, JAB, message)).map(({ text }) => text)),
];

describe('in place of a jab the client is taken up', () => {
  const answer = ['It is blue.', 'It is in the shop.', 'It has a lid.'];

  it.each([
    ['My lamp came broken.', mail().with(...answer), "I'm sorry that your lamp came broken."],
    ['My lamp came broken.', mail().with(...answer), 'Thank you for telling me that your lamp came broken.'],
    // Whose doing it was is left open.
    [
      'You sent the wrong lamp.',
      mail().with(...answer),
      'Thank you for telling me that I sent the wrong lamp.',
    ],
    [
      'The last one, which I had hoped would last, is broken!',
      mail().with(...answer),
      'Thank you for telling me about this.',
    ],
    ['Could I have it in blue?', mail().with(...answer), 'I understand why you ask.'],
    ['Blue for me.', mail().with(...answer), 'Thank you for your message.'],
    ['Blue for me.', mail(...answer).with(), 'If anything is unclear, please let me know.'],
    ['Blue for me.', mail(...answer, "We can't change it.").with(), 'Thank you for your understanding.'],
    ['My lamp broke again.', mail(...answer).with(...answer), 'I understand that this matters to you.'],
  ])('"%s" in %s', (message, draft, text) => {
    expect(taken(draft, message)).toContain(text);
  });

  it.each([
    // Thanked, sorry or asked to write already.
    ['Blue for me.', mail().with(...answer, 'Thank you for writing.'), /Thank/],
    ['My lamp came broken.', mail().with(...answer, 'I am sorry about the lamp.'), /sorry|Thank/],
    ['Blue for me.', mail(...answer).with('Please let me know.'), /unclear/],
    ["Blue. You can't, can you?", mail(...answer, "We can't change it.").with('Thank you.'), /understanding/],
    // Nothing went wrong.
    ['I want it in blue.', mail(...answer).with(...answer), /matters/],
    // In the middle of an answer.
    ['Could I have it in blue?', mail(...answer).with(...answer), /you ask|message|asking/],
    ['', mail().with(...answer), /Thank|ask|matters/],
    ['Blue for me.', mail(...answer).with(...answer), /./],
  ])('"%s" in %s not with %s', (message, draft, sign) => {
    expect(taken(draft, message).join('\n')).not.toMatch(sign);
  });
});

describe('a status or leave heard as a jab', () => {
  const told = (sentence: string): string => {
    const draft = `Hi Sam,\n\nIt is blue. ${sentence} It has a lid.\n\nBest,\nKim`;
    return takenUpCandidates(siteOf(draft, sentence.slice(0, 8), 'My lamp came broken.'))
      .map(({ text }) => text)
      .join('\n');
  };

  it.each([
    ["Editing's underway.", 'Editing is underway; you will have it by «day».'],
    [
      "If you change a day you've got to tell us, the calendar doesn't.",
      'When you change a day, could you tell us?',
    ],
    [
      'You may of course refuse any change by clicking the cross.',
      'You can refuse any change by clicking the cross.',
    ],
  ])('%s is told again', (sentence, words) => {
    expect(told(sentence).replace("you'll", 'you will')).toContain(words);
  });

  it.each([
    'If you change a light bulb, you must be an electrician.',
    'You may well wonder by looking at it.',
    'Editing is an art underway.',
  ])('not: %s', (sentence) => {
    expect(told(sentence)).not.toMatch(/underway|^You can|^When/);
  });
});

describe('the one fact of a jab', () => {
  const through = (sentence: string): string => {
    const draft = `Hi Sam,\n\n${sentence} It is in the shop.\n\nBest,\nKim`;
    return goneThrough(siteOf(draft, sentence.slice(0, 10), 'Has Shaun seen it?'))
      .map(({ text }) => text)
      .join('\n');
  };

  it.each([
    ['Nineteen pages for a visiting card.', 'Shall we go through the nineteen pages together?'],
    ['The 38 comments make an opera.', 'I can go through the 38 comments with you on «day».'],
    ['Strange that nobody sees four emails.', 'Shall we go through the four emails together?'],
    ['It does say so on page 61, in bold.', 'Shall we go through page 61 together?'],
    ['Nobody thought it worth a call in seven weeks.', 'I know that seven weeks is a long time.'],
    ['I told Shaun that it is no opera.', "I'll talk to Shaun about it and tell you by «day»."],
  ])('is kept: %s', (sentence, text) => {
    expect(through(sentence)).toContain(text);
  });

  it.each([
    '£6 hardly seems worth the stamp.',
    'Google is very fond of a story.',
    'It is a story.',
    'The 38 comments came on Monday.',
    'A man of 50 can wait.',
    'I told Maud that it is no opera.',
  ])('not: %s', (sentence) => {
    expect(through(sentence)).toBe('');
  });
});

it.each([
  'Yes, we sat up all night on purpose.',
  'I appreciate it is not what was hoped for.',
  "I'm sorry the day had that in it.",
])('no lead-in stands before what is said to someone: %s', (sentence) => {
  expect(textsOf(suggestFor('attack', sentence)).join('\n')).not.toMatch(/^(?:For reference|Here is)/m);
});
