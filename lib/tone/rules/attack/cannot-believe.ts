import { isCheerful, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'Disbelief aimed at them',
  why: '“I can’t believe” says that a sensible person would not do this. Your client will defend themselves; say what you would like to understand.',
  match: words(
    /\b(?:i (?:can't|cannot|can hardly|could hardly|couldn't|simply can't) believe(?: that| how)?(?= (?:you|no ?one|nobody|your|anyone|they (?:sent|let|put|told) (?:you|me)))|it(?:'s| is) (?:hard|difficult|impossible|not easy) to (?:imagine|believe|see|understand) (?:how|why)|it(?:'s| is) (?:a (?:complete )?mystery(?: to me)?|beyond me|incomprehensible(?: to me)?) (?:how|why)|it beggars belief (?:how|that)|one (?:begins to wonder|has to wonder|can only wonder) (?:how|why|whether|if)|i (?:really |simply )?fail to (?:see|understand) (?:how|why))\b/i,
  ),
  unless: [isThankful, isCheerful],
  rewrites: {
    short: swap('I would like to understand how'),
    warm: swap('could you help me see how'),
    firm: swap('I need to know how'),
  },
  examples: {
    catches: [
      [
        '[[I can’t believe]] you gave the file to the printer.',
        'I would like to understand how you gave the file to the printer.',
      ],
      [
        '[[It is hard to imagine how]] this passed the check.',
        'I would like to understand how this passed the check.',
      ],
      [
        '[[I fail to understand why]] the form was changed.',
        'I would like to understand how the form was changed.',
      ],
    ],
    leaves: [
      'I can’t believe I did that.',
      'It is hard to imagine a better team.',
      'I can’t believe they gave you a clock.',
    ],
  },
});
