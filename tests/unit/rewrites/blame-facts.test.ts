import { describe, expect, it } from 'vitest';
import { tidied } from '../../../lib/tone/rewrites/editing';
import { plainOf } from '../../../lib/tone/rewrites/fact-stems';
import { isOver, wasSo } from '../../../lib/tone/rewrites/told';
import { saysTheyDid } from '../../../lib/tone/rewrites/said-of-them';
import { unpointed } from '../../../lib/tone/rewrites/unpointed';
import { mayStay } from '../../../lib/tone/rewrites/may-stay';
import type { NegativeCode } from '../../../lib/tone/codes';
import { findSite } from '../../../lib/tone/rewrites/site';
import { waysToTell } from '../../../lib/tone/rewrites/ways-to-tell';
import { plainContext } from '../../../lib/tone/context';
import { findingOn, readWith, suggestFor, textsOf } from '../rewrites.world';

function waysOf(code: NegativeCode, sentence: string, incoming = '') {
  const draft = `Hi Sam,\n\n${sentence} The rest is ready.\n\nBest,\nKim`;
  const context = plainContext(incoming === '' ? null : incoming);
  const site = findSite(
    findingOn(draft, sentence.slice(0, 12), code),
    draft,
    readWith(draft, context),
    context,
  );
  const ways = site && waysToTell(sentence.replace(/\.$/, ''), site);
  if (!ways) throw new Error(`no ways for "${sentence}"`);
  return ways;
}

describe('what the client or their side did', () => {
  it.each([
    ['You changed it on 2 May', true],
    ['Last year you paid on 2 May', true],
    ['The page is slow because you uploaded forty photos', true],
    ['The mains were down until your mum rang the venue', true],
    ['The letter of 2 May names 14 rooms', false],
    ['You can have it by 2 May', false],
    ['The room is licensed for 80 and you are at 78', false],
  ])('is said in "%s": %s', (stem, theirs) => {
    expect(saysTheyDid(stem)).toBe(theirs);
  });
});

describe('a barb', () => {
  it.each([
    ["It's in the engagement letter you signed.", "It's in the engagement letter"],
    ['The figures are in the appendix, which was in the pack you were sent.', 'was in the pack'],
    [
      'Filing takes us six working days, which you know from previous years.',
      'Filing takes us six working days',
    ],
    [
      'The door, as you may recall, was a form of nineteen questions.',
      'The door was a form of nineteen questions',
    ],
    ['I sent the run sheet on Monday and no one on your side caught it.', 'I sent the run sheet on Monday'],
    ['The vendor swears he was told 10, not 9.', 'The vendor says he was told 10, not 9'],
    [
      'We asked you for the transfer on the 3rd and the 9th.',
      'We asked for the transfer on the 3rd and the 9th',
    ],
    [
      'Sign-ups stopped because you took the free class off the page in March.',
      'because the free class was taken off the page in March',
    ],
    [
      'The site is slow because you uploaded forty photos at 12 MB each after I told you not to.',
      'because forty photos were uploaded at 12 MB each',
    ],
    ['Your files were done at 1:40, please see the log.', 'Your files were done at 1:40.'],
    ['He cancelled at midnight, which says it all about him.', 'He cancelled at midnight.'],
    ['It went up to 184, and nobody on your desk picked up the phone.', 'It went up to 184.'],
    [
      'The board closed one, and then, moved perhaps by the season, opened another.',
      'and then opened another.',
    ],
    ['We were told by your office that 22 was right.', 'We were told by your office that 22 was right.'],
    ['All 40 show a solvent that is not on the data sheet you gave us.', 'on the data sheet given to us'],
    ['Somebody at your end changed the records on the 14th.', 'he records were changed on the 14th.'],
    [
      'They swear he was outside at 9.05 and I can only go by what I am told.',
      'They say he was outside at 9.05.',
    ],
    ['The app shows both branches, it is very badly made.', 'The app shows both branches.'],
    [
      'It said Wednesday until you moved the booking on Monday night.',
      'until the booking was moved on Monday night',
    ],
    ['The allergen list came from your kitchen, not from me.', 'The allergen list came from your kitchen.'],
  ])('goes, and what "%s" tells stays', (sentence, told) => {
    expect(unpointed(tidied(plainOf(sentence, 'accuse')))).toContain(told);
  });

  it.each([
    'The list, which you can find in the folder, has 14 rooms.',
    'We asked the printer for two samples.',
  ])('is none in "%s"', (sentence) => {
    expect(tidied(plainOf(sentence, 'accuse'))).toBe(sentence);
  });
});

describe('a charge nothing else can carry', () => {
  it.each([
    'You did the same at Easter and I spent Good Friday looking for it.',
    'You had paid until midnight for the hall, and the hall was yours until midnight.',
  ])('is said as the writer has it: "%s"', (sentence) => {
    expect(textsOf(suggestFor('accuse', sentence)).join('\n')).toMatch(
      /; please tell me if I have that wrong\.$/m,
    );
  });

  it.each(['You are a joke, and it was the 9th of May.', 'You said "never" on the 9th of May.'])(
    'but not where it mocks or quotes: "%s"',
    (sentence) => {
      expect(textsOf(suggestFor('accuse', sentence)).join('\n')).not.toMatch(/have that wrong/);
    },
  );
});

describe('what was said well already', () => {
  it.each([
    [
      'I appreciate the honesty.',
      /^I appreciate the honesty, and I(?: would|'d) like to get this right for you\./,
    ],
    [
      'I read your card wrong.',
      /^I read your card wrong, and I(?: would|'d) like to put that right for you\./,
    ],
    ['I can see it was a shock to you.', /^I can see it was a shock to you, and/],
  ])('"%s" stays', (sentence, kept) => {
    expect(textsOf(suggestFor('defend', sentence)).join('\n')).toMatch(new RegExp(kept.source, 'm'));
  });

  it.each([
    'I appreciate the honesty, but you read my card wrong.',
    'I can see you only looked at the price.',
    "I've looked at the file and it opens.",
  ])('"%s" does not', (sentence) => {
    expect(textsOf(suggestFor('defend', sentence)).join('\n')).not.toMatch(/right for you/);
  });
});

describe('an excuse', () => {
  it.each([
    ['It has been a season of illness in this house', false],
    ['Our setter has had a family matter', false],
    ['The email settings are with the domain provider', true],
  ])('"%s" stands in front of what is done about it: %s', (stem, stays) => {
    expect(mayStay('deflect', stem, `Hi Sam,\n\n${stem}.`)).toBe(stays);
  });

  it('goes with a sorry or a step, and not alone', () => {
    const [first] = textsOf(suggestFor('deflect', 'The internet was down all morning.'));
    expect(first).toMatch(/^The internet was down all morning[;,]/);
  });
});

describe('insisting', () => {
  it.each([
    ['We did ask the landlord to approve the repair on Thursday.', /we asked the landlord/i],
    ['We did not ask the landlord on Thursday.', /did not ask the landlord/],
  ])('"%s" is told', (sentence, told) => {
    expect(textsOf(suggestFor('defend', sentence)).join('\n')).toMatch(told);
  });

  it('"Ask any photographer" asks for nothing', () => {
    const texts = textsOf(suggestFor('defend', "Ask any photographer and they'll say the same."));
    expect(texts.join('\n')).not.toMatch(/could you ask/i);
  });
});

describe('a fact is told', () => {
  it.each([
    ['The drawings went to the council on Monday', 'happened'],
    ['The class was taken off the page', 'happened'],
    ['Our cut-off for records was 31 December', 'was so'],
    ['The increase was set out in our letter of 14 January', 'was so'],
    ['The drawings are at the council', 'stands'],
    ['The drawings were sent and they are at the council', 'stands'],
  ])('"%s" as what %s', (stem, as) => {
    expect(isOver(stem) ? 'happened' : wasSo(stem) ? 'was so' : 'stands').toBe(as);
  });

  it.each([
    ['accuse', 'The invoice of 4 May says 12 hours', 'For reference: {fact}.'],
    ['defend', 'The drawings went to the council', 'Here is what happened: {fact}.'],
    ['defend', 'The tool can mail all 34 people', '{Fact}; would that help you?'],
  ] as const)('of %s, "%s", in a way that fits it: %s', (code, stem, way) => {
    const ways = waysOf(code, `${stem}.`);
    expect(Object.values(ways).flat()).toContain(way);
    expect(Object.values(ways).flat()).toContain('{Fact}.');
  });

  it.each([
    ['defend', 'The tool can mail all 34 people', 'For reference: {fact}.'],
    ['defend', 'The report was late', '{Fact}; {I} will have «item: the fix» done by «day».'],
  ] as const)('of %s, "%s", not so: %s', (code, stem, way) => {
    expect(Object.values(waysOf(code, `${stem}.`)).flat()).not.toContain(way);
  });

  it.each([
    ["The driver's phone had gone flat.", true],
    ['The supplier mixed the paint.', false],
  ])('"%s" of a thing, not of somebody else: %s', (sentence, told) => {
    expect(/phone had gone|supplier mixed/i.test(textsOf(suggestFor('deflect', sentence)).join('\n'))).toBe(
      told,
    );
  });
});

describe('the writer’s own slip', () => {
  it('is said plainly, without what leads up to it', () => {
    const texts = textsOf(suggestFor('defend', 'But ok, I also should have asked on Monday.'));
    expect(texts.join('\n')).toMatch(/^I also should have asked on Monday\./m);
  });
});
