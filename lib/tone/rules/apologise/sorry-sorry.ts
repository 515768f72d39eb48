import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'apologise',
  title: 'Sorry, said twice in one breath',
  why: 'Your client heard it the first time. The second sorry makes a small thing look large, so let one stand and go on.',
  match: words(
    phrase`\bsorry(?:,|!|\.|,? and| -)? (?:(?:i'm |i am |again |so |very |oh ){0,3})sorry\b(?:(?:,|!)? sorry\b)?`,
  ),
  rewrites: { short: swap('sorry') },
  examples: {
    catches: [
      ['[[Sorry, sorry]], that should have been done.', 'Sorry, that should have been done.'],
      ['[[Sorry sorry sorry]] about the wrong link.', 'Sorry about the wrong link.'],
      ['I’m [[sorry, so sorry]] about the delay.', 'I’m sorry about the delay.'],
    ],
    leaves: ['Sorry about the delay, the file is attached.', 'Better safe than sorry.'],
  },
});
