import { describe, expect, it } from 'vitest';
import { askedIn } from '../../lib/tone/rewrites/questions';
import { suggestFor, textsOf } from './rewrites.world';

describe('a question that wants to know something', () => {
  it.each([
    ['Was it watered every evening?', 'whether it was watered every evening'],
    ['Which way are they used to?', 'which way they are used to'],
    ['Did you check the junk folder?', 'whether you were able to check the junk folder'],
    ['Has the deposit been paid?', 'whether the deposit has been paid'],
    ['Does it include step 4?', 'whether it includes step 4'],
    ['And where is the key?', 'where the key is'],
    ['What happened to the blog posts?', 'what happened to the blog posts'],
    ['How many pages did they send?', 'how many pages they sent'],
    ['Was it washed at thirty or sixty?', 'whether it was washed at thirty or sixty'],
  ])('%s', (question, asked) => {
    expect(askedIn(question)).toBe(asked);
  });

  it.each([
    'What did you expect?',
    'A discount for what, the view?',
    'How should I know that?',
    'So now it is my problem?',
    'Do you think that is how it works?',
    'What should I do, record people in lifts?',
    'Why did you not ask?',
    'Did it shrink?',
    'Does your window cleaner charge less in the rain?',
    'It was there, was it not?',
    'Have you even read it?',
  ])('is not heard in: %s', (question) => {
    expect(askedIn(question)).toBeUndefined();
  });

  it('is asked still', () => {
    const texts = textsOf(suggestFor('accuse', 'Was it watered every evening?'));
    expect(texts[0]).toBe('Could you tell me whether it was watered every evening?');
    expect(texts.length).toBe(3);
    for (const text of texts) expect(text).toMatch(/whether it was watered every evening/);
  });
});
