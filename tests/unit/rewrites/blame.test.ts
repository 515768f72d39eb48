import { describe, expect, it } from 'vitest';
import { isCalm } from '../../../lib/tone/rewrites/calm-fact';
import { mayStay } from '../../../lib/tone/rewrites/may-stay';
import { suggestFor, textsOf } from '../rewrites.world';

describe('a calm fact', () => {
  it.each([
    ['The condition report of 3 March is on page 2', true],
    ['The notice was sent on 15 January', true],
    ['We have sent the proofs', true],
    ['The notice period is three months, so the last invoice is the one of September', true],
    ['The notice of 3 March was so long', false],
    ['The request page carries a warning about the address', true],
    ['I have read 14 proofs in three nights', false],
    ['The proof was approved by your brother on 3 March', false],
    ['I told the printer about it on 3 March', false],
    ['You opened the proof on 3 March', false],
    ['Swimproof means swimming, and it was down at 14 metres', false],
    ['The data sheet which your purchasing department signed states 50 Hz', false],
    ['The proof of 3 March is better than most', false],
    ['The proof came on 3 March, in a duvet and a prayer, as if by magic', false],
  ])('"%s": %s', (stem, calm) => {
    expect(isCalm(stem, `Hi Sam,\n\n${stem}.`)).toBe(calm);
  });

  it.each([
    ['accuse', 'Your list of 2 May has 340 lines', false],
    ['defend', 'Your list of 2 May has 340 lines', true],
    ['deflect', 'The cart left at 1', true],
    ['deflect', 'The cart was not packed by us', false],
    ['wall', 'You did not pack it', true],
  ] as const)('%s keeps "%s": %s', (code, stem, kept) => {
    expect(mayStay(code, stem, `Hi Sam,\n\n${stem}.`)).toBe(kept);
  });
});

describe('what was asked for', () => {
  it.each([
    [
      'I asked you three times for the sample decks and heard nothing back.',
      'Could you let me have the sample decks by «day»?',
    ],
    ['I have been waiting for the floor plan for weeks.', 'Could you let me have the floor plan by «day»?'],
    [
      'I cannot go on until you send me the sales figures.',
      'Could you let me have the sales figures by «day»?',
    ],
  ])('"%s" is asked for: "%s"', (sentence, wanted) => {
    expect(textsOf(suggestFor('accuse', sentence))).toContain(wanted);
  });

  it.each([
    'I asked you for more time and you laughed.',
    'I asked you three times for the sample decks and then you sent them to Bob.',
    'I waited for two hours in the rain.',
  ])('"%s" asks for nothing', (sentence) => {
    expect(textsOf(suggestFor('accuse', sentence)).join('\n')).not.toMatch(/let me have/);
  });
});

describe('a jab that holds a fact', () => {
  it.each([
    ['defend', 'I have been doing this for 14 years and nobody has ever said so.', /: i have been doing/i],
    ['accuse', 'You had the deposit bill on your desk for 30 days.', /: you had the deposit/i],
    ['accuse', 'The arithmetic was yours, twelve pieces for three people.', /: the arithmetic was yours/i],
    ['defend', 'I raised an eyebrow on Monday, but one learns not to ask.', /: i raised an eyebrow/i],
  ] as const)('of %s, "%s", is not told again', (code, sentence, told) => {
    expect(textsOf(suggestFor(code, sentence)).join('\n')).not.toMatch(told);
  });

  it.each([
    [
      'defend',
      'Moving the site was 120 pages.',
      /^moving the site was 120 pages; (?:i will|i'll) gladly answer/im,
    ],
    ['accuse', 'The pictures have been on the homepage for forty days.', /: the pictures have been on/i],
  ] as const)('of %s, "%s", is a fact to know', (code, sentence, told) => {
    expect(textsOf(suggestFor(code, sentence)).join('\n')).toMatch(told);
  });
});

describe('what is done already', () => {
  it.each([
    ['The hire of the car is refunded in full.', false],
    ['The order has been cancelled.', false],
    ['The order was wrong and it came late.', true],
  ])('"%s" leaves a fix to be promised: %s', (sentence, open) => {
    expect(/«item: what you do about it»/.test(textsOf(suggestFor('deflect', sentence)).join('\n'))).toBe(
      open,
    );
  });
});

describe('a part left of a jab', () => {
  it.each([
    ['deflect', 'The badge company let us down badly, they delivered 140 of 260.', /^They delivered 140/m],
    ['accuse', 'A vintage car has its moods and you were told so.', /^A vintage car has its moods\.$/m],
  ] as const)('of %s, "%s", does not stand alone', (code, sentence, bare) => {
    expect(textsOf(suggestFor(code, sentence)).join('\n')).not.toMatch(bare);
  });
});

describe('words that order nothing, and told nothing', () => {
  it.each([
    ['"End of March" was a target in our slides and not a date.', /could you/i],
    ['"Open question" was your word for it.', /could you/i],
    ['He says that he came back from two of them, like a man visiting a relative.', /could you like/i],
    ['You said it to 2,400 people at 1:12 in the morning.', /my understanding was that it to/i],
  ])('%s is not taken for an order or a report', (sentence, order) => {
    expect(textsOf(suggestFor('defend', sentence)).join('\n')).not.toMatch(order);
  });
});

describe('a clause that hangs on a thing', () => {
  it.each([
    ['The drilling is done in a factory in Lithuania over which we have no control.', /Lithuania over[;,.]/],
    ['The glass is coming from Poland by way of, I think, everywhere.', /way of(?:[;.]|, (?!I think))/],
    ['The page is on a server in Lithuania which we do not own.', /on a server[;,]/],
  ])('of "%s" leaves no half behind', (sentence, half) => {
    expect(textsOf(suggestFor('deflect', sentence)).join('\n')).not.toMatch(half);
  });
});

describe('what only counts', () => {
  it.each([
    [
      'accuse',
      'The template you bought was broken in four places.',
      /\bgo over the four places\b|next step for the four places/,
    ],
    ['defend', 'The forecast is no promise, as page 2 of the proposal says.', /page 2 of the forecast/],
  ] as const)('of %s, "%s", is no matter at hand', (code, sentence, wrong) => {
    expect(textsOf(suggestFor(code, sentence)).join('\n')).not.toMatch(wrong);
  });
});

describe('who else had a part in it', () => {
  it.each([
    ['It is not my code, the map stopped because Google changed its prices.', 'Google'],
    ['The page was taken down by Ace Waste.', 'Ace Waste'],
  ])('"%s" is taken up with %s', (sentence, them) => {
    expect(textsOf(suggestFor('deflect', sentence)).join('\n')).toMatch(new RegExp(`(?:with|to) ${them}\\b`));
  });

  it.each([
    'Every agency in Pune follows the same practice.',
    'Pat was on it and then Pat left.',
    "The map stopped because of Brisbane's weather.",
  ])('"%s" names nobody to talk to', (sentence) => {
    expect(textsOf(suggestFor('deflect', sentence)).join('\n')).not.toMatch(/\b(?:up with|speak to) [A-Z]/);
  });
});

describe('ready sentences', () => {
  it.each([
    [
      'accuse',
      'I found out about it from the newspaper.',
      'When I hear early, I can plan well for you; could we agree on that for next time?',
    ],
  ] as const)('of %s are chosen by what "%s" speaks of', (code, sentence, wanted) => {
    expect(textsOf(suggestFor(code, sentence)).map((text) => text.replace(/\bI'll\b/g, 'I will'))).toContain(
      wanted,
    );
  });
});
