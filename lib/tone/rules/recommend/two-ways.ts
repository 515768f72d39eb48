import { isSharp } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'recommend',
  title: 'Lays out the options',
  match: words(
    phrase`\b(?:(?:there are|you have|we have|i have|i see|i can see|here are|we see|in one of) (?:two|three|four|both)(?: (?:good|possible|other|clear|sensible|simple|easy))? (?:ways|options|choices|routes|possibilities|versions)|(?:one|another|a second|the other) (?:option|alternative|possibility) (?:is|would be)|the option of|options are|option (?:one|two|three|a|b|c|1|2|3) (?:is|would|costs|means)|alternatively,? (?:we|i|you)|or (?:we|i) (?:add|make|keep|start|take|do)|we swap\b)`,
  ),
  unless: isSharp,
  examples: {
    catches: [
      '[[There are two ways]] to do this.',
      '[[One option is]] a smaller print run.',
      '[[Alternatively, we]] keep the old layout and change the colours.',
    ],
    leaves: ['You leave me no option.', 'The versions differ.'],
  },
});
