import { describe, expect, it } from 'vitest';
import { coach } from '../../../lib/tone/coach';
import { plainContext } from '../../../lib/tone/context';
import { applied } from '../../../lib/tone/rewrites/check';
import { remarkOnRelease } from '../../../lib/tone/rewrites/release';
import { suggest } from '../../../lib/tone/rewrites/suggest';
import { mailAround, suggestFor, textsOf } from '../rewrites.world';

const all = (code: 'threat' | 'wall', sentence: string, incoming?: string) =>
  textsOf(suggestFor(code, sentence, plainContext(incoming))).join('\n');

const WAITS =
  'If he has to wait again it’s £5 for each ten minutes, and I’ll drop you to the bottom of the round.';

describe('a consequence stays, a menace does not', () => {
  it.each([
    'The storage fee of £9 a day starts on Friday.',
    'Each further week costs another £50.',
    'After 30 days the licence can’t be renewed.',
  ])('stays: %s', (sentence) => {
    expect(all('threat', sentence)).toContain(sentence.slice(10, -1));
  });

  it.each([
    'The fee of £640 is a result of that choice.',
    'Whoever ships it after 1 July will hear from our counsel.',
    'I have 4 others who would like my Saturdays, so bear that in mind.',
    'A gentleman called Bruno stands by the microphone at minute thirteen.',
    'From May anything late goes in at zero and you can explain it to Sabine.',
  ])('does not: %s', (sentence) => {
    expect(all('threat', sentence)).not.toContain(sentence.slice(0, 20));
  });
});

describe('nothing is agreed on for a case', () => {
  it.each([
    ['If someone at your end opened the post we would not be writing about this.', false],
    ['If I see one of my pictures on a poster, my solicitor will write to you.', false],
    ['If you do decide to leave, I don’t take you back.', true],
  ])('that never was, or in which they are caught: "%s" %s', (sentence, agreed) => {
    expect(/^(?:If|Before) .*(?:could we talk|find a way|agree on)/m.test(all('threat', sentence))).toBe(
      agreed,
    );
  });
});

it('keeps a day that is due without the menace behind it', () => {
  const texts = all('threat', 'Payment was due Friday and my guys do not start on goodwill.');
  expect(texts).toContain('Payment was due Friday.');
  expect(texts).not.toContain('goodwill');
});

describe('what is threatened is turned by what it threatens with', () => {
  it.each([
    ['My lawyer will be glad to explain it.', /settle this/],
    ['There are other clients who want my time.', /go on/],
    ['We close accounts for less.', /running|next step|talk/],
    ['The next time I find something like it I’m handing the books back.', /from now on/],
  ])('%s', (sentence, wanted) => {
    expect(all('threat', sentence)).toMatch(wanted);
  });
});

describe('what is wanted is asked for, and its blow is not', () => {
  it.each([
    [
      'Sign at the bottom and return it by Wednesday, otherwise I’ll give your place to the next on the list.',
      /^Could you sign at the bottom and return it by Wednesday\?/,
    ],
    ['I want the second half by noon or I load it all up again.', /^Could I have the second half by noon\?/],
    [
      'I want them off your site by tonight, or this goes to the union.',
      /^Could I have them off your site by tonight\?/,
    ],
    ['If I don’t have the answers by Friday I’ll stop.', /the answers by Friday/],
    [
      'If the money isn’t in by Friday I’ll add 8% statutory interest and hand it to an agency.',
      /^Could the money be in by Friday\? After that I.d have to add 8% statutory interest\./,
    ],
    ['If I’ve heard nothing by Friday, I’ll stop.', /^Could I hear from you by Friday/],
  ])('%s', (sentence, wanted) => {
    expect(all('threat', sentence)).toMatch(wanted);
  });

  it('keeps what it would cost, as what the writer would have to do', () => {
    const [first] = suggestFor(
      'threat',
      'If payment is not received by Friday I will keep 8% of the deposit.',
    );
    expect(first?.rewrite.text).toMatch(
      /payment be received by Friday\? After that I would have to keep 8% of the deposit\./,
    );
  });

  it.each([
    'I’d be happy to change it if you still want it.',
    'It would be a pity if it turned out to be full.',
  ])('is no case: %s', (sentence) => {
    expect(all('threat', sentence)).not.toMatch(/^If /m);
  });

  it('puts no calm end behind the rest of a threat', () => {
    const { findings } = coach(mailAround(WAITS), plainContext());
    const finding = findings.find(({ code }) => code === 'threat');
    expect(finding?.layer).toBe('rule');
    const draft = mailAround(WAITS);
    const made = finding ? suggest(finding, draft, coach(draft, plainContext()), plainContext()) : [];
    expect(made.map(({ text }) => text).join('\n')).not.toMatch(/find a way with you to go on/);
  });

  it('loses no figure that threatens nobody', () => {
    expect(
      remarkOnRelease('threat', 'Returning customers spend 14% more.', 'Could we talk on «day»?'),
    ).toBeUndefined();
    expect(
      remarkOnRelease('threat', 'Late payments are charged at 14%.', 'Could we talk on «day»?'),
    ).toContain('14%');
  });
});

describe('a no and a rule', () => {
  it('a no is followed by what is possible', () => {
    expect(all('wall', 'Photos from a phone are not accepted as proof.', 'Here is a photo of it.')).toMatch(
      /not accepted as proof; what I can/i,
    );
  });

  it.each([
    ['a plain fact', 'Each repair takes ten days.', /^So that you can plan: each repair takes ten days\./],
    [
      'what is written',
      'This is set out in section 11 of the handbook.',
      /this is set out in section 11 of the handbook[.;]/i,
    ],
    ['what it costs', 'Each hour is charged at €85.', /each hour is charged at €85[.;]/i],
  ])('%s is not', (_, sentence, wanted) => {
    expect(all('wall', sentence)).toMatch(wanted);
  });

  it.each([
    'We aren’t a charity.',
    'That’s the price.',
    'I buy the hay and that’s what there is.',
    'The cut-off is what it is.',
    'Terms are terms here.',
    'Less than 24 hours is less than 24 hours, whatever the reason.',
    'Two weeks of sitting in a car isn’t nothing.',
  ])('a slam is not kept: %s', (sentence) => {
    expect(textsOf(suggestFor('wall', sentence))[0]).not.toContain(
      sentence.slice(0, -1).replaceAll('’', "'"),
    );
  });

  it('keeps all of a refusal that ends on a word of scorn elsewhere', () => {
    expect(all('wall', 'Fees apply from 6 pm and there is no grace period.')).toContain('no grace period');
    expect(all('wall', 'We give no refunds, period.')).not.toContain('period');
  });

  it('makes no request of a no', () => {
    expect(all('wall', 'No refund.')).not.toMatch(/could you/i);
  });

  it('offers something else only where something is refused', () => {
    expect(
      all('wall', 'What happens after the handover isn’t covered.', 'Who covers it after the handover?'),
    ).toMatch(/covered[.;] what I can/i);
    expect(textsOf(suggestFor('wall', 'The form is on the portal.')).join('\n')).not.toContain('instead');
  });

  it('wishes to spare nobody what harms nobody', () => {
    const texts = all('threat', 'I’m keeping the price open until 30 June and then the new rate applies.');
    expect(texts).toContain('the price open until 30 June');
    expect(texts).not.toContain('spare');
  });

  it('leaves out what neither refuses nor lays down anything', () => {
    expect(textsOf(suggestFor('threat', 'He’s found somebody else.'))[0]).toBe('');
    expect(textsOf(suggestFor('threat', 'He must find somebody else by Friday.'))[0]).not.toBe('');
  });

  it('leaves no half a refusal', () => {
    expect(all('wall', 'I don’t work on commission, not for friends and not for anyone.')).not.toMatch(
      /\bnot[;.,]/,
    );
  });

  it('keeps “even if”', () => {
    expect(all('wall', 'The fees stay with us even if the seats come back.')).toContain('even if');
  });

  it('regrets no offer', () => {
    const draft = mailAround('Unfortunately that’s not possible.');
    const reading = coach(draft, plainContext());
    const [finding] = reading.findings;
    if (!finding) throw new Error('nothing is heard');
    expect(finding.code).toBe('wall');
    const [first] = suggest(finding, draft, reading, plainContext());
    expect(first && applied(draft, first, first.text)).toMatch(
      /message\. (?:What works is|What I can do is|That’s not possible; )/,
    );
  });
});
