import { isQuestion } from '../../guards';
import { givesUp, isSharp } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'recommend',
  title: 'Tells them what to do first',
  match: words(
    phrase`^(?:hi [a-z]{2,15},? |please |so |until then,? |in the meantime,? (?:please )?|meanwhile,? |if (?!not\b)[^,.?!;]{3,60}, |either way,? |for the next one,? )?(?:try (?!to\b|again|asking|reading|harder)|don't (?:use|sign|throw|lean|let|force|pay|book|change|send it|delete|print|open|touch)|keep the|hold off|leave (?:the|it on|it in)|read it|pick the|cut (?:the )?|add |run it|avoid|start with|fill (?:a|the)|save your|pull the|give it \d|wear|copy the|see (?:the|a) )(?:(?<= )|\b)(?= ?[a-z'"\d${'`'}])`,
  ),
  unless: [isQuestion, isSharp, givesUp],
  examples: {
    catches: [
      '[[Try ]]the shorter text first and see which one gets more answers.',
      '[[Don’t sign]] it yet, there is a date missing.',
      '[[Until then, keep the]] old number.',
    ],
    leaves: ['Try to keep up.', 'Don’t tell me what to do.'],
  },
});
