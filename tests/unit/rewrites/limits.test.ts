import { describe, expect, it } from 'vitest';
import { plainContext } from '../../../lib/tone/context';
import { coach } from '../../../lib/tone/coach';
import { suggestWithMakers } from '../../../lib/tone/rewrites/suggest';
import { findingOn, mailAround, suggestFor, textsOf } from '../rewrites.world';

const firstOf = (code: 'wall' | 'threat', sentence: string, incoming = 'Could you help me with it?') =>
  textsOf(suggestFor(code, sentence, plainContext(incoming)))[0];

/** What is shown first in a mail that goes on with `next`. */
function firstBefore(sentence: string, next: string, incoming: string): string | undefined {
  const draft = mailAround(`The van was here at nine. ${sentence} ${next}`);
  const context = plainContext(incoming);
  const finding = findingOn(draft, sentence.slice(0, 12), 'wall');
  return textsOf(suggestWithMakers(finding, draft, coach(draft, context), context))[0];
}

describe('a limit leads on to what fits it', () => {
  it.each([
    ['Old parts can’t be returned.', /^Old parts can’t be returned; what I can do is «item/],
    ['Our keys aren’t given out.', /^Our keys aren’t given out; what we can do/],
    ['More drafts are chargeable.', /^More drafts are chargeable; I can send you a price for it by «day»\.$/],
    ['Painting isn’t part of the basic package.', /a price for it by «day»\.$/],
    [
      'No. 20 more pictures is a week of work and you paid for 10.',
      /^No, 20 more .* and 10 are paid for; what I can do/,
    ],
    ['I don’t paint over it, not for a king’s fee.', /^I don’t paint over it; what I can do/],
    ['I don’t paint for free.', /^I don’t paint for free; /],
    ['I mow what is there, I’m not your gardener.', /^(?!.*gardener)/],
    ['This setting isn’t made by us.', /^(?!.*(?:instead|what we can))/],
    ['Being late isn’t part of my nature.', /^(?!.*price)/],
    ['The money is being refunded today.', /; is there anything else you need\?$/],
    ['Money is refunded only once.', /^(?!.*anything else)/],
    ['It doesn’t help to call.', /^(?!.*(?:instead|what I can))/],
    ['We check the doors at night.', /^(?!.*(?:exception|instead))/],
    ['The keys are handed out on payment and not one day before.', /^The keys are handed out on payment;/],
    ['Keys are handed out on Monday and not on Friday.', /not on Friday/],
    ['Lost keys can’t be replaced, the terms are clear.', /^Under the terms, lost keys can’t be replaced/],
    ['Without the key there’s nothing I can open.', /^As soon as I have the key, I can open; could you/],
    ['Without you there’s nothing I can say.', /^(?!As soon)/],
  ])('%s', (sentence, wanted) => {
    expect(firstOf('wall', sentence)).toMatch(wanted);
  });

  it.each([
    [
      'Old keys can’t be put back.',
      'I’ve added two new ones.',
      'Put my keys back.',
      /sorry|not what you hoped/,
    ],
    [
      'Our people aren’t blocking anything.',
      'I’ve added two new ones.',
      'Your people block us.',
      /^(?!.*sorry)/,
    ],
    ['Wood in this damp doesn’t obey anyone.', 'I can bring four on Monday.', 'Where are my chairs?', /^$/],
    ['The chairs don’t come before that.', 'I can bring four on Monday.', 'Where are my chairs?', /./],
  ])('beside what is done for the client: %s', (sentence, next, incoming, wanted) => {
    expect(firstBefore(sentence, next, incoming)).toMatch(wanted);
  });
});

it('offers help where a rule heard how it goes', () => {
  const draft = mailAround('Calls are answered in the order they come in.');
  const reading = coach(draft, plainContext());
  const [finding] = reading.findings;
  const [first] = finding ? textsOf(suggestWithMakers(finding, draft, reading, plainContext())) : [];
  expect(finding?.rule).toBe('wrong-door');
  expect(first).toMatch(/come in; if that is difficult for you, .* look for another way\.$/);
});

describe('a bare no', () => {
  it.each([
    ['Can you retouch all 120?', /^It is not possible to retouch all 120; what I can do is «item/],
    ['We would like a discount.', /^Not this time/],
    ['Is it true?', /^No, because «reason/],
  ])('to "%s"', (incoming, wanted) => {
    expect(firstOf('wall', 'No.', incoming)).toMatch(wanted);
  });

  it.each([
    ['That is a question for the bank.', /^I(?:['’]ll| will) ask the bank and tell you by «day»\.$/],
    ['That is a question for your husband.', /^(?!.*ask your husband)/],
  ])('passed on: %s', (sentence, wanted) => {
    expect(firstOf('wall', sentence)).toMatch(wanted);
  });
});

describe('a threat becomes a condition to know', () => {
  it.each([
    [
      'If the form isn’t here by Friday I’ll cancel the booking.',
      /^Could (?:I count on )?the form (?:be here )?by Friday\? After that I.d have to cancel the booking\./,
    ],
    [
      'If he has to wait again it’s £5 for each ten minutes.',
      /^If he has to wait again, it’s £5 for each ten minutes; so that it does not come to that, could you/,
    ],
    ['If he has to wait again you’ll hear from my lawyer.', /^(?!If he)/],
    [
      'Otherwise I’m moving the booking to May.',
      /^So that I don’t have to move the booking to May, could you/,
    ],
    ['Otherwise you can explain it to the board.', /^(?!So that)/],
    ['Either the scan is here tonight or you can go yourself.', /^Could the scan be here tonight\?$/],
    ['Your place will be lost.', /^Your place will be lost; could you «item: what settles it» by «day»/],
    ['If you do decide to leave, I don’t take you back.', /^Before you decide to leave, could we talk/],
    ['Either way the scan is here.', /^(?!Could the scan)/],
    ['The cook was told 80 and you will pay for 80, whoever comes.', /^(?!.*come to that)/],
    [
      'If you find it too formal, I suggest a lighter style.',
      /I suggest a lighter style; would that suit you\?$/,
    ],
    [
      'If there’s nothing under the floor, you’ll be charged for the day.',
      /^So that you can plan: if there’s nothing under the floor, the day would be charged to you\./,
    ],
  ])('%s', (sentence, wanted) => {
    expect(firstOf('threat', sentence)).toMatch(wanted);
  });
});

describe('an order and an offer', () => {
  it.each([
    ['Put the keys on the table.', /^Could you put the keys/],
    ['We have 9 May at 7 am, show up.', /^We have 9 May at 7 am\. .*you could show up/],
    ['We have said it twice, come on.', /^(?!We have said it twice\. Could)/],
  ])('%s', (sentence, wanted) => {
    expect(textsOf(suggestFor('command', sentence))[0]).toMatch(wanted);
  });
});

describe('advice is no favour', () => {
  it.each([
    ['Stretch every hour.', 'It helps to stretch every hour.'],
    ['Use the form on our website.', 'Could you use the form on our website?'],
    ['Take the key with you.', 'Could you take the key with you?'],
  ])('%s', (sentence, wanted) => {
    expect(textsOf(suggestFor('command', sentence))[0]).toBe(wanted);
  });
});
