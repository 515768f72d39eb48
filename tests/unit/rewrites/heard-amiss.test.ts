import { describe, expect, it } from 'vitest';
import { plainContext } from '../../../lib/tone/context';
import { suggestFor, textsOf } from '../rewrites.world';

const told = (code: 'attack' | 'command' | 'threat' | 'wall', sentence: string) =>
  textsOf(suggestFor(code, sentence)).join('\n');

describe('a plain fact that was heard as a blow', () => {
  it.each([
    ['attack', 'The one with the veil is number 212.', /number 212; please let me know/],
    ['attack', 'The one with the veil is number 212 of thousands nobody asked for.', /^(?!.*number 212;)/s],
    [
      'attack',
      'It looks like the wrong list got selected somehow.',
      /^It looks like the wrong list was selected;/m,
    ],
    ['attack', 'It looks like someone chose the wrong list again.', /^(?!.*chose the wrong list;)/s],
    [
      'threat',
      'Your profile brought in 61 calls in September.',
      /^For your notes: your profile brought in 61 calls/m,
    ],
    ['threat', 'Your profile would bring 61 lawyers to the door.', /^(?!For your notes)/],
    ['command', 'Everyone could log in again from 8:15.', /^For your notes: everyone could log in/m],
    ['command', 'Everyone could have logged in had you waited.', /^(?!.*everyone could have)/s],
    [
      'attack',
      'Anyone with eyes can see half of those 4,000 are fake.',
      /^I think half of those 4,000 are fake; I'll check this/m,
    ],
    ['attack', 'Anyone with eyes can see you never looked.', /^(?!.*I think)/s],
    [
      'threat',
      'We would be happy to start a new search at our usual rate.',
      /usual rate; would that suit you\?/,
    ],
    ['threat', 'I am happy to stop here and let him have his weekend.', /^(?!.*would that suit you)/s],
    [
      'attack',
      'I spent around nine hours on chapter 3 so it is a pity.',
      /^So far I have spent around nine hours on chapter 3; would/m,
    ],
    ['attack', 'I spent nine hours finding out who has a nervous finger.', /^(?!.*finger)/s],
  ] as const)('%s: %s', (code, sentence, wanted) => {
    expect(told(code, sentence)).toMatch(wanted);
  });
});

describe('a request in other words', () => {
  it.each([
    [
      'attack',
      'Sit down tonight and write what each was for.',
      'Could you take a moment tonight to write what each was for?',
    ],
    ['attack', 'It may be useful for somebody at your end to read them first.', 'Could you read them first?'],
    [
      'command',
      'Send me a photo of every meal from now on, no excuses.',
      'Could you send me a photo of every meal from now on?',
    ],
    [
      'command',
      'You need to stop moaning and get up at 5:30 like the rest of my clients.',
      'Could you get up at 5:30?',
    ],
    [
      'attack',
      'Tell your managers to keep their meetings out of my hour.',
      'Could you ask your managers to keep their meetings out of my hour?',
    ],
    [
      'attack',
      'Perhaps this time one of the five could actually look at it.',
      'Could one of the five look at it?',
    ],
    [
      'attack',
      'Have the whole £420 back, I was not worth a penny of it.',
      'I can give you the whole £420 back.',
    ],
  ] as const)('%s: %s', (code, sentence, asked) => {
    expect(told(code, sentence).split('\n')).toContain(asked);
  });
});

describe('kind words heard as a sneer', () => {
  it.each([
    ['How nice that the trustees were pleased.', /^(?:I am|I'm) glad that the trustees were pleased\.$/m],
    ['How nice that you could make it to your own meeting.', /^(?!.*glad that)/s],
    [
      'Lovely to hear from you, my wife gets her peonies off you.',
      /^(?:It is|It's) lovely to hear from you; my wife/m,
    ],
    ['Lovely to get another round.', /^(?!.*lovely)/s],
  ])('%s', (sentence, wanted) => {
    expect(told('attack', sentence)).toMatch(wanted);
  });
});

describe('what a threat leaves when its sting goes', () => {
  it.each([
    [
      "Either it's signed in my inbox at 5 today, or the room goes to the dentists.",
      /^Could it be signed in my inbox at 5 today\?/m,
    ],
    [
      'Otherwise they go in as personal draws and you can explain that to the bank.',
      /would have to be explained to the bank; to avoid that/,
    ],
    [
      'If he gets no answer this time the case will be closed and the £60 is not returned.',
      /^If he gets no answer this time, the case will be closed/m,
    ],
  ])('%s', (sentence, wanted) => {
    expect(told('threat', sentence)).toMatch(wanted);
  });
});

describe('what the client wrote about is named in place of a jab or a threat', () => {
  const to = (code: 'attack' | 'threat', sentence: string, incoming: string) =>
    textsOf(suggestFor(code, sentence, plainContext(incoming))).join('\n');

  it.each([
    [
      'attack',
      'Some clients hide their lack of taste.',
      'You call this a logo?',
      /^I am happy to talk about the logo with you|^I'm happy to talk about the logo/m,
    ],
    ['attack', 'Some clients hide their lack of taste.', 'Hello there.', /^(?!.*happy to talk about)/s],
    [
      'threat',
      'Do that and you will read about it in the paper.',
      'The balance on the invoice is wrong.',
      /^Could we talk about .* on «day»\?/m,
    ],
  ] as const)('%s: %s to "%s"', (code, sentence, incoming, wanted) => {
    expect(to(code, sentence, incoming)).toMatch(wanted);
  });
});

describe('a limit somebody else sees to', () => {
  it.each([
    [
      'The refund goes through our accounts office, so it is not really in my hands.',
      /accounts office; (?:I|we)(?:'| wi)ll ask there/,
    ],
    ["There won't be a second extension.", /^There won't be a second extension[;,] /m],
    ['The refund is not possible.', /^(?!.*ask there)/s],
  ])('%s', (sentence, wanted) => {
    expect(told('wall', sentence)).toMatch(wanted);
  });
});
