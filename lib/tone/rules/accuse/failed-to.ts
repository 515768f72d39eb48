import { isConditional, isQuestion, isReassuring } from '../../guards';
import { ADVERBS, phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“You failed to”',
  why: '“Failed”, “forgot” and “ignored” judge the person. Your client may start explaining themselves instead of doing the thing, which you can simply ask for.',
  match: words(
    phrase`\b${YOU_SIDE}(?:'ve| have| had| has)?${ADVERBS} (?:fail(?:ed)?|forgot(?:ten)?|neglect(?:ed)?|refused?|omitted|can't be bothered|couldn't be bothered|have been unable|were unable|did not manage|didn't manage) to (?<verb>[a-z]{2,14})(?= [a-z])`,
  ),
  unless: [isConditional, isReassuring, isQuestion],
  rewrites: {
    short: swap('it would help to {verb}'),
    warm: swap('it would help us both to {verb}'),
    firm: swap('the open step is to {verb}'),
  },
  examples: {
    catches: [
      ['[[You failed to provide]] the figures.', 'It would help to provide the figures.'],
      ['[[You forgot to attach]] the file.', 'It would help to attach the file.'],
      ['[[Your office neglected to tell]] the tenants.', 'It would help to tell the tenants.'],
    ],
    leaves: [
      'I forgot to attach the file.',
      'If you forgot to attach the file, just reply with it.',
      'We failed to check the link.',
    ],
  },
});
