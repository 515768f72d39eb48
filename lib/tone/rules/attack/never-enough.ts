import { isConditional, isQuestion, isReassuring } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“Nothing is good enough for you”',
  why: 'It turns one wish into a flaw of character. Ask what would make it right this time.',
  match: words(
    /\b(?:nothing (?:(?:i|we) (?:ever )?(?:do|make|send|write)|that (?:i|we) do)?(?: ?(?:is|was|will be|seems))? ?(?:ever )?(?:good|right|fast|quick|cheap)? ?(?:enough )for you|there(?:'s| is)(?: just| simply)? no (?:pleasing|satisfying) (?:you|some people)|you(?:'re| are) (?:impossible|never possible|so hard) to (?:please|satisfy|work with)|you(?:'re| are) never (?:happy|satisfied|pleased)(?: with (?:anything|it|my work|our work))?)(?=[.,!]|$| (?:and|so|anyway|with|no matter)\b)/i,
  ),
  unless: [isQuestion, isConditional, isReassuring],
  rewrites: { short: swap('tell me the one thing that would make it right for you') },
  examples: {
    catches: [
      ['[[Nothing is ever good enough for you]].', 'Tell me the one thing that would make it right for you.'],
      ['[[There is no pleasing you]].', 'Tell me the one thing that would make it right for you.'],
      ['[[You’re never happy with my work]].', 'Tell me the one thing that would make it right for you.'],
    ],
    leaves: [
      'Nothing is booked yet, so we are free to choose.',
      'If you are never happy with the colour, we change it.',
      'There is no pleasing the cat.',
    ],
  },
});
