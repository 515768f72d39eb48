import { isConditional, isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'apologise',
  title: 'Your feelings in the foreground',
  why: 'When you write how bad you feel, your client has two things to look after: the problem and you. Say sorry once and show the fix.',
  match: words(
    phrase`\bi(?:'m| am)? (?:just |really |honestly |still |do |also |truly ){0,2}(?:feel|feeling) (?:so |really |absolutely |just |quite |pretty |very )?(?:terrible|awful|dreadful|horrible|bad|sick(?! and (?:happy|dizzy|tired|have)| to my)|wretched|guilty|ashamed|rotten)\b(?! (?:for you|today|this week))`,
  ),
  unless: [isQuestion, isConditional],
  rewrites: { short: swap('I’m sorry'), warm: swap('I’m sorry') },
  examples: {
    catches: [
      ['[[I feel terrible]] about the mix-up.', 'I’m sorry about the mix-up.'],
      ['[[I honestly feel awful]].', 'I’m sorry.'],
      ['[[I feel so bad]] about the missed call.', 'I’m sorry about the missed call.'],
    ],
    leaves: [
      'If you feel bad about the colour, tell me.',
      'I feel confident about Friday.',
      'I feel sick and happy at once.',
    ],
  },
});
