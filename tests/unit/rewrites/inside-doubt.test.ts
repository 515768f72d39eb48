import { describe, expect, it } from 'vitest';
import type { NegativeCode } from '../../../lib/tone/codes';
import { plainContext } from '../../../lib/tone/context';
import { suggestFor, textsOf } from '../rewrites.world';

const first = (code: NegativeCode, sentence: string, message = ''): string =>
  textsOf(suggestFor(code, sentence, plainContext(message === '' ? null : message)))[0] ?? '';

describe('what is inside a doubt, a gift or a put-off is said first', () => {
  it.each<readonly [NegativeCode, string, string]>([
    [
      'hedge',
      'This is probably a dumb thought, so ignore me, but part of me wondered if four slides might sort of be enough.',
      'I suggest four slides; does that suit you?',
    ],
    [
      'hedge',
      "It's only a little thought, but I did vaguely wonder about dried lavender.",
      'I suggest dried lavender; does that suit you?',
    ],
    [
      'hedge',
      "I did sort of wonder if it might possibly be worth a word with the surveyor, but that's likely me fussing.",
      'I suggest a word with the surveyor; does that suit you?',
    ],
    [
      'hedge',
      "It's hardly worth bringing up, but I've sometimes thought a second kettle could perhaps be an idea.",
      'I suggest a second kettle; does that suit you?',
    ],
    [
      'hedge',
      "I'm probably wrong, but I had the slight feeling that the last two might be a matter of taste.",
      'I think the last two are a matter of taste.',
    ],
    [
      'hedge',
      'I could be reading this wrong, and you know your diary far better than I do, but the later train might possibly be nicer.',
      'I suggest the later train; does that suit you?',
    ],
    [
      'hedge',
      "I wasn't going to say, and it's just my own daft taste, but I sort of had a soft spot for the blue one.",
      'I suggest the blue one; does that suit you?',
    ],
    [
      'hedge',
      "I was sort of wondering, and it's only a tiny thought, if the headline you swapped in might possibly be part of why it reads flat.",
      'I think the headline you swapped in is part of why it reads flat.',
    ],
    ['vague', "You'll get the rest as and when.", "You'll get the rest by «day»."],
    ['vague', 'Somebody should get back to you at some stage.', '«owner» will get back to you by «day».'],
    ['vague', 'I will get back to you at some stage.', 'I will get back to you by «day».'],
    ['vague', "We'll be by when we can.", "We'll be by on «day»."],
    ['vague', "I'll sort the change out in the next little while.", "I'll sort the change out by «day»."],
    [
      'capitulate',
      "Honestly, don't pay me for this week, I haven't earned it.",
      'There is nothing to pay for this week.',
    ],
    [
      'attack',
      "Have the whole £300 back, I wasn't worth a penny of it.",
      'I will refund the £300 in full by «day».',
    ],
    [
      'capitulate',
      "Don't worry about the last instalment.",
      'There is nothing to pay for the last instalment.',
    ],
    [
      'capitulate',
      "I won't charge you for any of the last month, the whole £650, I couldn't live with myself.",
      'There is nothing to pay for any of the last month, the whole £650.',
    ],
    ['capitulate', "I'll send a correction if you think it's any use.", "I'll send a correction by «day»."],
    [
      'vague',
      "The back office I'll get round to one of these days.",
      'I’ll get round to the back office by «day».',
    ],
    [
      'vague',
      'For the rest, we will come up with something sooner or later.',
      'For the rest, we will come up with something by «day».',
    ],
    [
      'vague',
      'I will see what tulips I can get hold of and let you know.',
      'I will find out what tulips I can get hold of and tell you by «day».',
    ],
    [
      'vague',
      'If I could have the guest list at some point that would be amazing.',
      'Could I have the guest list by «day»?',
    ],
  ])('%s: %s', (code, sentence, wanted) => {
    expect(first(code, sentence).replaceAll('’', "'")).toBe(wanted.replaceAll('’', "'"));
  });

  it.each<readonly [NegativeCode, string, RegExp]>([
    // What is in doubt is the client's own.
    ['hedge', 'I did wonder about the heading on page two.', /suggest the heading/],
    ['hedge', 'It is hardly worth mentioning the second chapter, I suppose.', /suggest mentioning/],
    ['hedge', 'The clicks are fine, 611 of them, but I wondered about new photos.', /^I suggest new photos/],
    ['hedge', "It might be nothing, I don't know.", /I'll check this/],
    ['hedge', 'Do you reckon another email might do the trick?', /suggest do you/i],
    ['hedge', 'The blue one could perhaps work better.', /^Could the blue one/],
    ['vague', 'Roses will be lovely!', /lovely by «day»/],
    ['capitulate', 'It has always been my fault.', /keep you up to date/],
    ['vague', 'The office will call you whenever it suits you.', /welcome to/],
    ['vague', 'Your builder can measure up whenever suits him.', /by «day»/],
    ['capitulate', "I won't charge you for the photos until they are printed.", /nothing to pay/],
  ])('%s, but not of: %s', (code, sentence, unwanted) => {
    expect(first(code, sentence)).not.toMatch(unwanted);
  });
});

describe('a sorry for nothing is left out first', () => {
  it.each(['Sorry for being a pain!', 'Sorry, I know, you must dread hearing from me by now.'])(
    '%s',
    (sentence) => {
      expect(first('apologise', sentence, 'Hi, any word from planning?')).toBe('');
    },
  );

  it('but not one that is owed', () => {
    expect(first('apologise', "I'm so, so sorry about the late parcel.", 'My parcel is late.')).toMatch(
      /sorry/,
    );
  });
});
