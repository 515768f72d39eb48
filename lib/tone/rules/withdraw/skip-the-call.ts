import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'withdraw',
  title: 'Avoids the talk',
  why: 'A talk put off in a hard week looks like hiding. A new time, or a shorter call, shows that you stay.',
  match: words(
    phrase`\b(?:(?:would you mind if|could|can|maybe|perhaps|shall|or could) (?:we|i) (?:just )?(?:skip|cancel|drop|miss) (?:it|the (?:call|meeting|session)|our (?:call|meeting|session)|this (?:week|one))|there(?:'s| is) no (?:need|point) (?:for|in|having) (?:the|a|our|this) (?:call|meeting|session)(?: (?:now|today|any more))?|i(?:'d| would) (?:rather|prefer to) not (?:have|join|do|come to) (?:the|a|our) (?:call|meeting))(?: now)?`,
  ),
  rewrites: {
    short: swap('could we move our talk to «day» at «time»'),
    warm: swap('could we keep it to ten minutes on «day»'),
  },
  examples: {
    catches: [
      ['[[Could we skip the call]]?', 'Could we move our talk to «day» at «time»?'],
      [
        'I have a lot on, [[would you mind if we skip it]]?',
        'I have a lot on, could we move our talk to «day» at «time»?',
      ],
      ['[[There’s no need for the call now]].', 'Could we move our talk to «day» at «time».'],
    ],
    leaves: ['Could we move the call to Friday?', 'The call is at noon.'],
  },
});
