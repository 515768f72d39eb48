import { describe, expect, it } from 'vitest';
import { plainContext } from '../../../lib/tone/context';
import { isSour } from '../../../lib/tone/rewrites/sour';
import { unpointed } from '../../../lib/tone/rewrites/unpointed';
import { suggestFor, textsOf } from '../rewrites.world';

describe('what the client did, told of nobody', () => {
  it.each([
    [
      'The report was late because you sent us the data late.',
      'The report was late because the data came late.',
    ],
    ['The heating was turned down by one of your guests.', 'The heating was turned down.'],
  ])('%s', (text, told) => {
    expect(unpointed(text)).toBe(told);
  });

  it.each(['The name you chose fits the shop.', 'It was turned down by one of our guests.'])(
    'is left as it is: %s',
    (text) => {
      expect(unpointed(text)).toBe(text);
    },
  );
});

describe('the client’s work', () => {
  it.each(['Your source text was full of mistakes.', 'Your sketch made no sense.'])(
    'is not run down: %s',
    (text) => {
      expect(isSour(text, text, 'defend')).toBe(true);
    },
  );

  it.each(['Your source text was 12 pages long.', 'Your sketch is on the wall.'])(
    'may be spoken of: %s',
    (text) => {
      expect(isSour(text, text, 'defend')).toBe(false);
    },
  );
});

describe('a sentence with an edge', () => {
  const texts = (code: Parameters<typeof suggestFor>[0], sentence: string, message: string | null = null) =>
    textsOf(suggestFor(code, sentence, plainContext(message)));

  it.each([
    ['a dare', 'attack', 'Do feel free to ask your insurance.', /could you/i],
    ['leave given', 'command', 'By all means ask around.', /could you/i],
    [
      'a guess about the client',
      'accuse',
      'You must have saved it with the wrong settings.',
      /could you have/i,
    ],
    ['a question that bites', 'attack', 'Do you have any idea how hard it is to find a studio?', /any idea/],
    ['what the client complains of', 'command', 'Kindly do it some other way.', /help me with the lift/],
    ['a need that is no thing', 'attack', 'I need you to grow up now.', /could I have/i],
    ['a reproach', 'accuse', 'You should have asked me before she started.', /could you asked/i],
  ] as const)('becomes no earnest request: %s', (_, code, sentence, words) => {
    expect(texts(code, sentence, 'The lift does not work.').join('\n')).not.toMatch(words);
  });

  it.each([
    ['an order', 'command', 'Please send the plan to the office.', /could you send the plan/i],
    [
      'what is needed',
      'attack',
      'I need those figures and I need them now.',
      /could I have those figures by «day»/i,
    ],
    [
      'a wish for the time to come',
      'command',
      'Next time give me some notice.',
      /could you give me some notice/i,
    ],
    [
      'what was due, and what day it is',
      'accuse',
      "You were supposed to approve the captions by Monday and it's now Thursday.",
      /It is Thursday now\. .*Monday; could you approve the captions/,
    ],
  ] as const)('becomes one where it is: %s', (_, code, sentence, words) => {
    expect(texts(code, sentence).join('\n')).toMatch(words);
  });

  it('takes on no blame that the sentence does not: what is done about it is all that is said', () => {
    const made = texts('deflect', 'The shelf stood right by the door.');
    expect(made.length).toBeGreaterThanOrEqual(2);
    expect(made.join('\n')).not.toMatch(/\bmine to\b|\bput right\b|comes first/);
    expect(made.join('\n')).toMatch(/the shelf stood right by the door/i);
  });

  it('asks of what is done only whether it is enough', () => {
    expect(texts('command', "I've corrected it anyway.").join('\n')).not.toMatch(
      /would that suit|does that work/,
    );
    expect(texts('command', "I've corrected it anyway.").join('\n')).toMatch(
      /^I(?:'ve| have) corrected it;/m,
    );
  });

  it('names a thing without what is held against it', () => {
    const made = texts('attack', 'You are probably typing the wrong address.', 'The address does not work.');
    expect(made.filter((text) => text !== '').length).toBeGreaterThan(0);
    expect(made.join('\n')).not.toContain('wrong');
  });
});
