import { isQuestion, namesATime } from '../../guards';
import { isAboutWeather } from '../../everyday-guards';
import { isTestPlan } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: 'Waits to see',
  why: 'Waiting can be right, if somebody looks at the clock. A day to look again turns it into a plan your client can trust.',
  match: words(
    phrase`\b(?:(?:let's|let us|we(?: can| should|'d)?(?: just)?(?: have to)?|i(?:'d|'ll| would| will)?|then|to|and) (?:just )?(?:wait and see|see (?:what (?:happens|comes(?: up)?|next (?:week|month) brings|he does|they (?:do|say))|how (?:it|things|that) (?:goes|go|develops?|settles?|pans? out)|if it (?:settles|sorts itself out|calms down))|give it (?:(?:another|a) )?(?:few|couple of|bit (?:more )?of) ?(?:more )?(?:days|weeks|months|time)(?: (?:and|to) see[^.?!;,]{0,24})?|hope for the best|cross (?:our|my) fingers)|see how it goes|fingers crossed(?! for you)|it'll (?:all )?(?:sort itself out|work out|come out in the wash)|(?:hope|thought|sure) it (?:will|might|'ll) sort itself out)\b`,
  ),
  unless: [namesATime, isQuestion, isTestPlan, isAboutWeather],
  rewrites: { short: swap('let’s look at it together on «day»') },
  examples: {
    catches: [
      ['[[Let’s wait and see]].', 'Let’s look at it together on «day».'],
      ['[[Let’s give it another few weeks and see what happens]].', 'Let’s look at it together on «day».'],
      ['[[We hope for the best]].', 'Let’s look at it together on «day».'],
    ],
    leaves: [
      'Let’s see how it goes until Friday and then talk.',
      'Wait here and see the doctor.',
      'The forecast says dry, so fingers crossed.',
    ],
  },
});
