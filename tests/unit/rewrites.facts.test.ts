import { describe, expect, it } from 'vitest';
import { factsOf, findBreach } from '../../lib/tone/rewrites/facts';
import { remarkOnRelease } from '../../lib/tone/rewrites/release';

const read = (text: string, known = '') => factsOf(text, known).map(({ kind, value }) => `${kind} ${value}`);

describe('facts', () => {
  it.each<[string, string[]]>([
    ['It comes to £1,250.', ['money 1250 gbp']],
    ['It comes to 640 euro.', ['money 640 eur']],
    ['Interest is 8% above base.', ['percent 8']],
    ['That is 8 per cent.', ['percent 8']],
    ['Call me at 5 PM.', ['time 5pm']],
    ['Call me at 5pm.', ['time 5pm']],
    ['You wrote at 17:48.', ['time 17:48']],
    ['It is due on Friday.', ['weekday fri']],
    ['It is due tomorrow.', ['weekday tomorrow']],
    ['It is due on 12 March.', ['date mar', 'number 12']],
    ['It is due on the 7th.', ['date 7']],
    ['It was built in May.', ['date may']],
    ['There are 46 notes.', ['number 46']],
    ['There are forty-six notes.', ['number 46']],
    ['I sent three files.', ['number 3']],
    ['See https://example.com/a?b=1.', ['link https://example.com/a?b=1']],
    ['Write to kim@example.com.', ['link kim@example.com']],
    ['Then Marta clicked it.', ['name marta']],
    ['Marta also clicked it.', ['name marta']],
    ['Here is the VAT return.', ['name vat']],
    ['We can’t add a fifth page.', ['not add']],
    ["I won't charge for it.", ['not charg']],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });

  it.each<[string]>([
    ['You may march on one day.'],
    ['One of them is fine.'],
    ['The files are here.'],
    ['Interest is running.'],
    ['You did NOT read THIS.'],
    ['It is due by «day: Friday».'],
    ['I don’t have it yet.'],
    ['Thanks for that.'],
  ])('hears none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('knows a name at the head of a sentence when it stands elsewhere with its capital', () => {
    expect(read('Hall wrote it.', '')).toEqual(['name hall']);
    expect(read('Rose, again.', 'I spoke to Rose about it.')).toEqual(['name rose']);
    expect(read('Rose, again.', '')).toEqual([]);
  });
});

describe('the fact lock', () => {
  it.each([
    ['You never sent the files.', 'Could you send the files by «day»?'],
    ['It was £200 on Monday.', 'On Monday it came to £ 200.'],
    ['Call me at 5 PM.', 'Could you call me at 5pm?'],
    ['I sent three files.', 'The 3 files are with you.'],
    ["We can't add it.", 'It comes on top of the package.'],
    ['Marta broke it.', 'The page by Marta needs a fix.'],
  ])('holds from "%s" to "%s"', (before, after) => {
    expect(findBreach(before, after, before)).toBeUndefined();
  });

  it.each([
    ['It was £200 on Monday.', 'It was £200.', 'Monday'],
    ['It was £200 on Monday.', 'On Monday it was settled.', '£200'],
    ['I sent three files.', 'The files are with you.', 'three'],
    ['Marta broke it.', 'It needs a fix.', 'Marta'],
    ["I won't charge for it.", 'Here it is.', "I won't charge"],
    ['See https://example.com now.', 'See the page now.', 'https://example.com'],
  ])('is broken from "%s" to "%s" by losing %s', (before, after, lost) => {
    expect(findBreach(before, after, before)?.lost.map(({ words }) => words)).toContain(lost);
  });

  it.each([
    ['It is late.', 'You will have it by Thursday.', 'Thursday'],
    ['It is late.', 'You will have it for £50.', '£50'],
    ['It is late.', 'It takes two days.', 'two'],
    ['It is late.', 'Ask for Marta then.', 'Marta'],
    ['It is late.', "We won't repeat it.", "We won't repeat"],
  ])('is broken from "%s" to "%s" by inventing %s', (before, after, invented) => {
    expect(findBreach(before, after, before)?.invented.map(({ words }) => words)).toContain(invented);
  });

  it('takes facts from the message being answered', () => {
    expect(
      findBreach('It is late.', 'You will have it by Thursday.', 'Can I have it by Thursday?'),
    ).toBeUndefined();
  });
});

describe('a promise or price taken back into a blank', () => {
  it.each([
    ['capitulate', 'I will do it for £20.', 'I can do it for «price».', 'Left open for you to set: £20.'],
    [
      'capitulate',
      "I won't charge you for March.",
      'March comes to «price».',
      "Left open for you to set: I won't charge.",
    ],
    [
      'threat',
      'If I am not paid by Friday I will stop.',
      'Could we settle it by «day»?',
      'Left open for you to set: Friday.',
    ],
  ] as const)('%s: "%s" to "%s" is said', (code, before, after, remark) => {
    expect(remarkOnRelease(code, before, after)).toBe(remark);
  });

  it.each([
    ['accuse', 'It was £20.', 'It comes to «price».'],
    ['capitulate', 'It was £20.', 'It is settled.'],
    ['capitulate', 'Marta said I will do it.', 'I can do it for «price».'],
  ] as const)('%s: "%s" to "%s" is not allowed', (code, before, after) => {
    expect(remarkOnRelease(code, before, after)).toBeUndefined();
  });
});
