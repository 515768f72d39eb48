import { describe, expect, it } from 'vitest';
import { coach } from '../../../lib/tone/coach';
import type { NegativeCode } from '../../../lib/tone/codes';
import { plainContext } from '../../../lib/tone/context';
import { cutAway } from '../../../lib/tone/rewrites/cut-away';
import { findSite } from '../../../lib/tone/rewrites/site';
import { findingOn, mailAround } from '../rewrites.world';

/** What is left of a sentence; null when nothing is cut. */
function leftOf(code: NegativeCode, sentence: string): string | null {
  const draft = mailAround(sentence);
  const site = findSite(
    findingOn(draft, sentence.slice(0, 12), code),
    draft,
    coach(draft, plainContext()),
    plainContext(),
  );
  const cut = site && cutAway(site)?.rewrite;
  if (!cut) return null;
  const at = draft.indexOf(sentence);
  expect(draft.slice(cut.start, cut.end)).toBe(cut.expected);
  return sentence.slice(0, cut.start - at) + sentence.slice(cut.end - at);
}

describe('a clause that hurts, at the end of one that tells', () => {
  it.each<[NegativeCode, string, string]>([
    [
      'accuse',
      'Mine has two-step login and yours has none, because you found it a faff.',
      'Mine has two-step login and yours has none.',
    ],
    [
      'accuse',
      "Without it the go-live on Monday is off, and that's on you.",
      'Without it the go-live on Monday is off.',
    ],
    [
      'defend',
      'The folder opens with last year’s plans, which is how you wanted it.',
      'The folder opens with last year’s plans.',
    ],
    ['apologise', 'The folder was late, because I am hopeless.', 'The folder was late.'],
  ])('%s: %s', (code, sentence, left) => {
    expect(leftOf(code, sentence)).toBe(left);
  });

  it.each<[NegativeCode, string, string]>([
    ['accuse', 'You never read my mails, which is why the plan is old.', 'what stays accuses'],
    [
      'accuse',
      'If the logo comes late, and it will, the print is off.',
      'the first half waits for its second',
    ],
    [
      'defend',
      'The folder opens with the plans, and I will send you the new ones.',
      'a promise goes with it',
    ],
    ['defend', 'The frames cost more than planned, because oak is £40 a metre.', 'a price goes with it'],
    ['vague', 'The folder was late, because I am hopeless.', 'it is to get its day'],
    ['wall', 'We will keep the file until May, after which it is deleted.', 'what stays ends in the air'],
  ])('%s: %s stays whole: %s', (code, sentence) => {
    expect(leftOf(code, sentence)).toBeNull();
  });
});
