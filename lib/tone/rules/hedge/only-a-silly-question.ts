import { defineRule, whole, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: 'Calls the question silly',
  why: 'A question from you shows care. Call it silly and your client may treat it so.',
  match: words(
    /^(?:(?:sorry,?|ok,?|so,?|and) )?(?:(?:this|it|that)(?:'s| is| may be| might be| could be| will be|'ll be) )?(?:probably |perhaps |maybe |just )?(?:be )?an? (?:really |very |bit of a |probably a )?(?:silly|stupid|dumb|daft|dim|naive) (?:question|one)(?:,? (?:i know|sorry))?[.!]*$/i,
  ),
  rewrites: { short: whole('I have one question.') },
  dropIsBest: true,
  examples: {
    catches: [
      ['[[This is probably a stupid question.]]', 'I have one question.'],
      ['[[It may be a silly question, I know.]]', 'I have one question.'],
      ['[[Sorry, that’s a dumb one.]]', 'I have one question.'],
    ],
    leaves: ['There are no stupid questions in our workshop.', 'That is a good question.'],
  },
});
