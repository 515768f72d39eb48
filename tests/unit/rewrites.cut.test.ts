import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../lib/tone/classifier/classify';
import { decodeWeights } from '../../lib/tone/classifier/weights-file';
import { coach } from '../../lib/tone/coach';
import type { NegativeCode } from '../../lib/tone/codes';
import { plainContext } from '../../lib/tone/context';
import { scanClauses } from '../../lib/tone/grammar/scan';
import { findMilderPart } from '../../lib/tone/rewrites/cut';
import { findSite } from '../../lib/tone/rewrites/site';
import { suggest } from '../../lib/tone/rewrites/suggest';
import { findingOn } from './rewrites.world';

const context = {
  ...plainContext('The sign-up has been broken for a month?? And nobody noticed?'),
  classifier: createClassifier(decodeWeights(readFileSync('lib/tone/classifier/weights.bin'))),
};
const mailWith = (sentence: string) =>
  `Hi Conrad,\n\nAs I have told you before, this was never our job. ${sentence} You could have looked yourself.\n\nRhodri`;

function partOf(code: NegativeCode, sentence: string) {
  const draft = mailWith(sentence);
  const site = findSite(findingOn(draft, sentence.slice(0, 12), code), draft, coach(draft, context), context);
  if (!site) throw new Error(`no site for "${sentence}"`);
  return findMilderPart(site, scanClauses(site.sentence.plain));
}

describe('the beginning of a sentence, before the jab', () => {
  it.each([
    [
      'accuse',
      'The form stopped on 3 April, which is the day your nephew went in to change the colours.',
      'The form stopped on 3 April.',
    ],
    [
      'accuse',
      'The text went through your HR department and nobody had the decency to read it.',
      'The text went through your HR department.',
    ],
  ] as const)('%s: %s', (code, sentence, part) => {
    expect(partOf(code, sentence)?.text).toBe(part);
  });

  it.each([
    [
      'accuse',
      'It would have come in May if you had signed the form when it was sent.',
      'a case is not true without it',
    ],
    ['accuse', 'You never answered, and the form stopped on 3 April.', 'the jab comes first'],
    [
      'accuse',
      'You always change the colours on the last day and then it breaks.',
      'what is left says always',
    ],
    ['accuse', 'Your nephew broke the form.', 'there is one clause'],
    ['vague', 'The form works and we will see what comes of it some day.', 'flight is left whole'],
  ] as const)('%s: %s is not cut: %s', (code, sentence, _why) => {
    expect(partOf(code, sentence)).toBeUndefined();
  });

  it('comes before what keeps the jab', () => {
    const texts = rewritesOf(
      'The form stopped on 3 April, which is the day your nephew went in to change the colours.',
    );
    expect(texts.length).toBeGreaterThanOrEqual(2);
    expect(texts.filter((text) => text.includes('nephew'))).toEqual([]);
  });

  it('loses no number', () => {
    const texts = rewritesOf('We sent the invoice in May, which your 12 colleagues never even opened.');
    expect(texts.filter((text) => !/\b12\b/.test(text))).toEqual([]);
  });
});

/** The texts of every rewrite of what is heard in the sentence, leaving it out aside. */
function rewritesOf(sentence: string): readonly string[] {
  const draft = mailWith(sentence);
  const reading = coach(draft, context);
  const at = draft.indexOf(sentence);
  const findings = reading.findings.filter(({ start, end }) => start >= at && end <= at + sentence.length);
  expect(findings).not.toEqual([]);
  return findings
    .flatMap((finding) => suggest(finding, draft, reading, context))
    .filter(({ kind }) => kind !== 'drop')
    .map(({ text }) => text);
}
