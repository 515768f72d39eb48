import { describe, expect, it } from 'vitest';
import { coach } from '../../../lib/tone/coach';
import { plainContext } from '../../../lib/tone/context';
import { findAsks } from '../../../lib/tone/incoming/asks';
import { isAnswered } from '../../../lib/tone/incoming/answers';
import { splitSentences } from '../../../lib/tone/sentences';

const answers = (ask: string, draft: string): boolean => isAnswered(ask, splitSentences(draft));

describe('an ask that has its answer', () => {
  it.each([
    ['When can I have the list?', 'It will be in your inbox by Friday.'],
    ['When can I have the list?', 'You will hear from me by «day».'],
    ['How long does it take?', 'It takes three working days.'],
    ['How much is a third page?', 'That comes to £80.'],
    ['Why was it late?', 'The van broke down outside Hull.'],
    ['How come?', 'The two files have the same name.'],
    ['What was the reason?', 'The card was stopped as unusual.'],
    ['Who approved this?', 'I did, in a hurry.'],
    ['Could you change the picture?', "I've replaced it with the one from May."],
    ['Can it be made wider?', "I'm afraid we can't, the frame is fixed."],
    ['Can we lower the fee?', 'Course we can.'],
    ['Are you still on this?', 'Yes, I am.'],
    ['The number is low, is that good?', 'No. It means that the errors are too big.'],
    ['Did the Meiers reply?', 'They replied after lunch.'],
    ['Just one thing: did the changes go in?', 'Nine out of twelve did.'],
    ['Is there a faster way?', "There's an express service."],
    ['What did I get for my money?', 'You got the pages and the mails.'],
    ['Please check.', "You're right, it was paid twice."],
    ['What do you say to this?', 'To answer your question: «item: your answer».'],
  ])('%s <- %s', (ask, draft) => {
    expect(answers(ask, draft)).toBe(true);
  });
});

describe('an ask that is passed over', () => {
  it.each([
    ['When can I have the list?', 'It is high on my pile.'],
    ['When will it be finished?', "We're in the final stretch now."],
    ['How soon can you come?', 'I never do call backs on bent posts.'],
    ['How much is a third page?', 'We are proud of our pages.'],
    ['What are you going to do?', 'Kindly bear with us.'],
    ['Is it true that you were sold?', 'Your contract goes on.'],
    ['The washer is broken, can you send someone?', 'Look up the number yourselves.'],
    ['What did the landlord say about the lease?', 'Your tray is full.'],
  ])('%s <- %s', (ask, draft) => {
    expect(answers(ask, draft)).toBe(false);
  });

  it('is not answered by what only evades', () => {
    const incoming = 'Can you send the figures?';
    const answered = (draft: string) =>
      coach(draft, plainContext(incoming)).incoming?.asks.map((ask) => ask.answered);
    const rest = 'Thank you for your mail about the summer. It was good to hear from you.';
    expect(answered(`${rest} I'll send something as soon as possible.`)).toEqual([false]);
    expect(answered(`${rest} I'll send them.`)).toEqual([true]);
    expect(answered(`${rest} I'll send something as soon as possible, on Friday at the latest.`)).toEqual([
      true,
    ]);
  });
});

describe('what counts as an ask', () => {
  const asks = (message: string): readonly string[] =>
    findAsks(splitSentences(message)).map(({ text }) => text);

  it.each([
    'Could you send the list?',
    'Please send the list.',
    'Is the list ready?',
    'The list is in May, right?',
    'Do you think we should drop the price?',
  ])('%s', (message) => {
    expect(asks(message)).toEqual([message]);
  });

  it.each([
    "What's the point?",
    'Are you listening?',
    'Do you think money grows on trees?',
    'Is this what I pay for?',
    'It is too brown, can’t you see that?',
    'It needs to sound richer, you know?',
    'Please be reminded that lunch is short.',
    'The list is here.',
  ])('not: %s', (message) => {
    expect(asks(message)).toEqual([]);
  });
});
