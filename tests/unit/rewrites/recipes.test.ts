import { describe, expect, it } from 'vitest';
import { coach } from '../../../lib/tone/coach';
import { plainContext } from '../../../lib/tone/context';
import { applied } from '../../../lib/tone/rewrites/check';
import { recipeCandidates } from '../../../lib/tone/rewrites/recipes';
import { findSite } from '../../../lib/tone/rewrites/site';
import { suggest } from '../../../lib/tone/rewrites/suggest';
import { mailAround } from '../rewrites.world';

function heard(sentence: string) {
  const draft = mailAround(sentence);
  const context = plainContext();
  const reading = coach(draft, context);
  const [finding] = reading.findings;
  if (!finding) throw new Error(`nothing is heard in "${sentence}"`);
  const site = findSite(finding, draft, reading, context);
  if (!site) throw new Error(`no site for "${sentence}"`);
  return { draft, reading, context, finding, site };
}

/** The sentence as a rule's own words would leave it. */
const bySentence = (sentence: string): readonly string[] =>
  recipeCandidates(heard(sentence).site).map(
    ({ start, end, text }) => sentence.slice(0, start) + text + sentence.slice(end),
  );

describe('the mark at the end of a rule’s words', () => {
  it.each([
    ['Please stop sending me these.', 'Could we find another way than sending me these?'],
    ['Fix it.', 'The day I’m working towards is «day».'],
    [
      'You will hear from our lawyers.',
      'We’d much rather settle this with you in person, so could we talk by «day»?',
    ],
  ])('%s', (sentence, made) => {
    expect(bySentence(sentence).map((text) => text.replaceAll("'", '’'))).toContain(made);
  });
});

describe('a rule’s words for all of a sentence', () => {
  it('leave nothing hanging', () => {
    for (const text of bySentence('Please don’t be angry with Delia, she isn’t even in.'))
      expect(text).not.toContain('Delia');
  });
});

describe('a whole thought of a rule', () => {
  it.each([
    ['Mistakes happen in events and unfortunately one was made here.', 'in events'],
    ['If he gets no answer this time the case will be closed and the excess is not returned.', 'If he gets'],
    ['Let me check every page, and I won’t charge while I’m finding my way around.', 'while I'],
  ])('does not run into the rest: %s', (sentence, rest) => {
    for (const text of bySentence(sentence)) expect(text).not.toContain(rest);
  });

  it.each([
    ['You get what you pay for.', /covers: «item»\.$/],
    ['It’s with the courier, there’s nothing more that we can do.', /^It’s with the courier, what we can do/],
    ['Oh no, sorry about that!', /^I['’]m sorry about that/],
  ])('stands where it ends with a mark: %s', (sentence, made) => {
    expect(bySentence(sentence).join('\n')).toMatch(new RegExp(made.source, 'm'));
  });
});

describe('what a refusal says', () => {
  it('stays before what is offered', () => {
    const { finding, draft, reading, context } = heard('Fitted parts cannot be returned.');
    const [first] = suggest(finding, draft, reading, context);
    expect(finding.code).toBe('wall');
    expect(first && applied(draft, first, first.text)).toContain('Fitted parts cannot be returned; ');
  });

  it('is not needed where there is nothing but the no', () => {
    const { finding, draft, reading, context } = heard('Absolutely not.');
    expect(suggest(finding, draft, reading, context)[0]?.text).toMatch(
      /^Not this time, but what I can do is/,
    );
  });
});
