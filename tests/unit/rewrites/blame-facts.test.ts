import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../../lib/tone/rewrites/sides';
import { mayStay } from '../../../lib/tone/rewrites/may-stay';
import { suggestWithMakers } from '../../../lib/tone/rewrites/suggest';
import { plainContext } from '../../../lib/tone/context';
import { findingOn, readWith, suggestFor, textsOf } from '../rewrites.world';

describe('a record both sides can look up', () => {
  it.each([
    ['accuse', 'The letter of 2 May names 14 rooms', true],
    ['defend', 'The tap was fitted on Monday', true],
    ['defend', 'The brief was read by three people', true],
    ['accuse', 'He waited for what felt like two winters', false],
    ['accuse', 'You changed it on 2 May', false],
    ['accuse', 'Last year you paid on 2 May', false],
  ] as const)('of %s, "%s" is asked about first: %s', (code, stem, first) => {
    expect(sidesOf(code, stem).short.length > 0).toBe(first);
  });

  it('is given back with its figures, and theirs is asked for', () => {
    const texts = textsOf(
      suggestFor('accuse', 'The list in the folder names 14 rooms and the plan has only 12.'),
    );
    expect(texts[0]).toMatch(
      /names 14 rooms and the plan has (?:only )?12[;.] [Dd]oes that match what you have\?$/,
    );
  });

  it('that begins with a name keeps its capital', () => {
    const texts = textsOf(
      suggestFor('defend', "Ms Aziz's profile went out from this office on 11 June at 14.06."),
    );
    expect(texts.join('\n')).toMatch(/Ms Aziz's profile went out/);
  });
});

describe('facts no other words can carry', () => {
  it.each([
    ['accuse', 'Nobody thought it worth a call in seven weeks.', 'the point about the seven weeks'],
    [
      'accuse',
      'You did the same at Easter and I spent Good Friday looking for it.',
      'the point about Easter and Good Friday',
    ],
    [
      'defend',
      'Longest: three hours on page 6, which you saw.',
      'the point about the three hours and page 6',
    ],
    [
      'accuse',
      'You never came to the yard on 9 September, Mr Pope says.',
      'the point about 9 September and Mr Pope',
    ],
  ] as const)('of %s, "%s" are named', (code, sentence, named) => {
    expect(textsOf(suggestFor(code, sentence)).join('\n')).toContain(named);
  });
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

  it.each([
    ['I will send you the corrected list by Thursday, 5 pm.', true],
    ['The list has two pages.', false],
  ])('is left out first where the mail says what is done, as with "%s": %s', (after, out) => {
    const draft = `Hi Sam,\n\nThe internet was down all morning. ${after}\n\nBest,\nKim`;
    const [first] = suggestWithMakers(
      findingOn(draft, 'The internet', 'deflect'),
      draft,
      readWith(draft),
      plainContext(),
    );
    expect(first?.maker === 'drop').toBe(out);
  });
});

describe('insisting', () => {
  it.each([
    ['We did ask the landlord to approve the repair on Thursday.', /we asked the landlord/],
    ['We did not ask the landlord on Thursday.', /did not ask the landlord/],
  ])('"%s" is told', (sentence, told) => {
    expect(textsOf(suggestFor('defend', sentence)).join('\n')).toMatch(told);
  });

  it('"Ask any photographer" asks for nothing', () => {
    const texts = textsOf(suggestFor('defend', "Ask any photographer and they'll say the same."));
    expect(texts.join('\n')).not.toMatch(/could you ask/i);
  });
});
