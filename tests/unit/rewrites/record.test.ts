import { describe, expect, it } from 'vitest';
import { doerless } from '../../../lib/tone/rewrites/doerless';
import { templatesFor } from '../../../lib/tone/rewrites/templates';
import { suggestFor, textsOf } from '../rewrites.world';

const textsFor = (sentence: string): string => textsOf(suggestFor('accuse', sentence)).join('\n');

describe('a record without the doer', () => {
  it.each([
    ['Your painters have moved the cable behind the desk.', 'the cable has been moved behind the desk.'],
    ['You had four extra rooms added on the day.', 'four extra rooms were added on the day.'],
    ['At 7:58 your foreman restored the plan.', 'At 7:58 the plan was restored.'],
    ['You might remember that in May the gate was open.', 'in May the gate was open.'],
    ['Somebody at your office has unplugged the router.', 'the router has been unplugged.'],
    [
      'You picked the second cover and signed it on the 11th.',
      'the second cover was picked and signed on the 11th.',
    ],
    ['In May I got the list from you on the 4th.', 'In May the list came on the 4th.'],
    ['It goes wrong when you delete the file.', 'It goes wrong when the file is deleted.'],
    ['Page 2 was added by your secretary on Friday without a word to me.', 'Page 2 was added on Friday.'],
    ['You went for the cheaper tiles.', 'the cheaper tiles were chosen.'],
    ['Nobody at your desk picked up the phone.', 'the phone at your desk was not picked up.'],
  ])('"%s" is "%s"', (text, record) => {
    expect(doerless(text)).toBe(record);
  });

  it.each([
    'You waited the whole day.',
    'You told the driver on Friday.',
    'Your uncle loaded two crates in his van.',
    'The cake was ready by your deadline.',
    'I got the joke.',
    'A key was handed over on the day that you moved in.',
  ])('"%s" stays', (text) => {
    expect(doerless(text)).toBe(text);
  });
});

describe('a charge is told so that the client can use it', () => {
  it.each([
    [
      'what is missing is asked for',
      'The two signed scans are still missing, which does not surprise me.',
      /^The two signed scans are (?:still )?missing; could I have them by «day»\?$/m,
    ],
    [
      'one thing is asked for as one',
      'The signed lease is still missing.',
      /^The signed lease is (?:still )?missing; could I have it by «day»\?$/m,
    ],
    [
      'what was asked for is asked for again',
      "We've been asking for the house rules since week 3, and nobody seems to know who has them.",
      /^We've been asking for the house rules since week 3; could we have them by «day»\?$/m,
    ],
    [
      'what waits for them is named',
      'The runs of 4 and 11 March are lying in the bank waiting for your PIN.',
      /your PIN; could I have it by «day»\?$/m,
    ],
    [
      'what nobody said is wanted next time',
      'The menu was changed on Friday without a word to us.',
      /^The menu was changed on Friday; .*beforehand next time/m,
    ],
    ['who did it is not said', 'Your printer moved the logo to page 3.', /^The logo was moved to page 3\.$/m],
    [
      'a slip leads to a better way',
      'Your office sent the wrong list on the 4th.',
      /; could we find a better way for next time\?$/m,
    ],
    [
      'whose step it is, is named',
      "It can't go out because your builder hasn't signed the form.",
      /^It can't go out; could your builder sign the form by «day»\?$/m,
    ],
    [
      'the team of the reader is the reader',
      'Your team has not approved the proofs.',
      /^Could you approve the proofs by «day»\?$/m,
    ],
    [
      'what was not done is still to be done',
      'There are 40 scans and none of them are named or cropped.',
      /^There are 40 scans; could they be named and cropped by «day»\?$/m,
    ],
  ] as const)('%s: "%s"', (_, sentence, wanted) => {
    expect(textsFor(sentence)).toMatch(wanted);
  });

  it.each([
    ['A shop that is open lacks nothing.', 'The pool was open all night.', /could I have/],
    [
      'What came in the end is not asked for.',
      'The name list was promised for the 2nd and came on the 9th.',
      /could I have/,
    ],
    ['What is done is not put in doubt.', 'The refund of 40 euros has been approved.', /have that wrong/],
    [
      'An insult is not put up for confirmation.',
      'You are a joke, and it was the 9th of May.',
      /have that wrong|is that right/,
    ],
    ['A question asks by itself.', 'Why did your team move the date?', /is that right/],
  ] as const)('%s', (_, sentence, unwanted) => {
    expect(textsFor(sentence)).not.toMatch(unwanted);
  });
});

describe('a reproach about what was not done', () => {
  it.each([
    [
      'You should have called down at the time.',
      'Next time, could you call down at once, so that I can help?',
    ],
    ['You should have checked the plug first.', 'Next time, could you check the plug first?'],
    [
      'It would all be here if you had signed the form when it was sent.',
      'Next time, could you sign the form when it is sent?',
    ],
    ['I asked you not to open the valve.', 'Next time, could you please not open the valve?'],
    [
      'Had the sample been held against the wall, it would have shown.',
      'Next time, could the sample be held against the wall?',
    ],
    [
      'The form had also not been filled in beforehand.',
      'Next time, could the form be filled in beforehand?',
    ],
  ])('"%s" asks: "%s"', (sentence, wanted) => {
    expect(textsFor(sentence).replaceAll(' we can help', ' I can help')).toContain(wanted);
  });

  it.each([
    'If you had told them on the 1st, it would be here.',
    'You should have been there.',
    'I asked you nicely.',
    'The form was filled in beforehand.',
  ])('"%s" asks for nothing next time', (sentence) => {
    expect(textsFor(sentence)).not.toMatch(/Next time, could/);
  });
});

describe('ready sentences for a charge', () => {
  it('go by what it speaks of', () => {
    const [first] = templatesFor('accuse', 'warm', 'Your brother told the crew something else again.', 0);
    expect(first?.text).toContain('the final word');
  });

  it('promise no talk where a step can be named', () => {
    expect(textsFor('One has the impression that it was hurried.')).not.toMatch(
      /look at this (?:together|with you)/,
    );
  });
});
