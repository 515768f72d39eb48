import { isQuestion, namesATime } from '../../guards';
import { isConditionalOffer } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: 'Sees what can be done',
  why: 'It says you are willing and nothing more. When will your client know what is possible? That day is the useful part.',
  match: words(
    phrase`\b(?:i|we)(?:'ll| will| can| shall|'ll have to| will have to|'d have to|'d need to| would need to) (?:just )?(?:have to |need to |wait and )?(?:see (?:what (?:i|we) can do|what's possible|what is possible|how (?:it|things|i|we) (?:goes?|get on|gets on)|where we are|what happens|what comes)|look into (?:our|the|some|my) options|have a think|think of something|think about it|(?:figure|work|sort) something out|find a way)\b`,
  ),
  unless: [namesATime, isQuestion, isConditionalOffer],
  rewrites: { short: swap('I’ll tell you by «day» what is possible') },
  examples: {
    catches: [
      ['[[I’ll see what I can do]].', 'I’ll tell you by «day» what is possible.'],
      ['[[We’ll look into our options]].', 'I’ll tell you by «day» what is possible.'],
      ['[[I’ll think of something]].', 'I’ll tell you by «day» what is possible.'],
    ],
    leaves: ['What I can do is two pages by Friday.', 'I’ll see you on Monday.'],
  },
});
