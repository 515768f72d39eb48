import { describe, expect, it } from 'vitest';
import type { NegativeCode } from '../../../lib/tone/codes';
import { doerless } from '../../../lib/tone/rewrites/doerless';
import { tidied } from '../../../lib/tone/rewrites/editing';
import { losesGift } from '../../../lib/tone/rewrites/gifts';

describe('half of a sentence that gives twice', () => {
  it.each<[NegativeCode, string, string, boolean]>([
    [
      'accuse',
      "I've stopped all sending, and each of the five gets a call today.",
      'Each of the five gets a call today.',
      true,
    ],
    [
      'threat',
      "The narrative will be edited by Monday, and you'll see my questions in the margin.",
      'The narrative will be edited by Monday.',
      true,
    ],
    [
      'apologise',
      "It's put right on pages 1 and 4, and the new file is in the folder.",
      "It's put right on pages 1 and 4.",
      true,
    ],
    ['threat', "The work stands still, and I'll send the lawyers round.", 'The work stands still.', false],
    [
      'withdraw',
      'The files are in the folder and I have taken myself off the group chat.',
      'The files are in the folder.',
      false,
    ],
    [
      'accuse',
      "The files are in the folder, and I've told your office twice.",
      'The files are in the folder.',
      false,
    ],
    [
      'accuse',
      "I've stopped all sending, and each of the five gets a call.",
      'Could we talk on «day»?',
      false,
    ],
  ])('%s: %s > %s: %s', (code, before, after, loses) => {
    expect(losesGift(before, after, code)).toBe(loses);
  });
});

describe('what was cut badly', () => {
  it.each([
    ['because of the last move I paid twice', 'Because of the last move I paid twice.'],
    ['so far two are done', 'So far two are done.'],
    ['because it is late', 'It is late.'],
  ])('%s', (text, tidy) => {
    expect(tidied(text)).toBe(tidy);
  });

  it.each([
    [
      'It waits because you people keep renaming the features.',
      'It waits because the features have been renamed.',
    ],
    ['It waits because you keep coming late.', 'It waits because you keep coming late.'],
  ])('%s', (text, record) => {
    expect(doerless(text)).toBe(record);
  });
});
