import { isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“In my defence”',
  why: 'You step into the dock by yourself. Your client may not have accused you; say what you do now.',
  match: words(
    /\b(?:in (?:my|our) (?:own )?defen[cs]e|to be fair to (?:me|us|my team|our team|the team)|i(?:'m| am) not (?:saying this to be|being|trying to be) defensive(?:,? but)?|i don't (?:want|mean) to (?:sound|be) defensive(?:,? but)?|i (?:just |only )?want to defend (?:myself|my team)|in fairness to (?:me|us|my team)),?(?= [a-z])/i,
  ),
  unless: isThankful,
  rewrites: {
    short: swap('what happened is that'),
    warm: swap('here is how it came about:'),
    firm: swap('what happened:'),
  },
  examples: {
    catches: [
      [
        '[[In my defence,]] the brief had no page count.',
        'What happened is that the brief had no page count.',
      ],
      ['[[To be fair to us,]] the room was dark.', 'What happened is that the room was dark.'],
      [
        '[[I don’t want to sound defensive, but]] the brief was short.',
        'What happened is that the brief was short.',
      ],
    ],
    leaves: ['They play well in defence.', 'To be fair, the room was lovely.'],
  },
});
