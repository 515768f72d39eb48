import {
  isCheerful,
  isConditional,
  isQuestion,
  isReassuring,
  isThankful,
  takesOwnership,
} from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: '“She is new”',
  why: 'It tells your client that beginners look after them. Say that it is yours to check, and leave the person out.',
  match: words(
    /\b(?<who>he|she|they|my assistant|our assistant|the (?:temp|trainee|intern|new (?:girl|guy|man|boy|lady|person)))(?:'s| is|'re| are| was)? (?:only |just |still |fairly |quite |very |a bit |rather |also |simply )*(?:new(?: (?:here|to (?:this|the job|us|the team)))?|in training|a beginner|careless|inexperienced|(?:has )?(?:only |just )been here (?:since|for) [a-z0-9 ]{2,15}|junior|learning)(?=[.,;!]|$| (?:and|so|but)\b)/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional, isThankful, isReassuring, isCheerful],
  rewrites: {
    short: swap('it is mine to check'),
    warm: swap('it is mine to check, and I will'),
    firm: swap('it is mine to check'),
  },
  examples: {
    catches: [
      ['[[She is new here]].', 'It is mine to check.'],
      ['[[The temp is still learning]].', 'It is mine to check.'],
      ['[[My assistant is fairly new]].', 'It is mine to check.'],
    ],
    leaves: [
      'She is new to the town, thank you.',
      'He is young at heart.',
      'He is young.',
      'She has been here since 2015, and knows each form.',
    ],
  },
});
