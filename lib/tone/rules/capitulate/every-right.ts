import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'capitulate',
  title: 'Gives them every right to be angry',
  why: 'It fans the fire and hands your client the match. Show that you see why they are upset, and go on to what happens now.',
  match: words(
    phrase`\b(?:and |but )?you(?:'ve| have) (?:got )?every (?:right|reason) to (?:be|feel) (?:so |very |absolutely )?(?<mood>angry|furious|upset|annoyed|mad|cross|disappointed|livid|frustrated)\b`,
  ),
  rewrites: { short: swap('I can see why you’re {mood}') },
  examples: {
    catches: [
      ['[[You have every right to be furious]].', 'I can see why you’re furious.'],
      ['[[You’ve every reason to be upset]] about the date.', 'I can see why you’re upset about the date.'],
      ['It was late, [[and you have every right to be angry]].', 'It was late, I can see why you’re angry.'],
    ],
    leaves: ['You have every right to a second copy.', 'I can see why you are upset.'],
  },
});
