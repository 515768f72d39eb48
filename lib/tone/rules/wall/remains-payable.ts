import {
  alternativeAfter,
  isConditional,
  isQuestion,
  isThankful,
  namesATime,
  reasonFollows,
} from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: '“The fee remains payable”',
  why: 'It is the last line of a form. Say what your client still gets for the money, or how to spread it.',
  match: words(
    /\b(?<subject>(?:the|your) (?:full |annual |whole |entire |remaining )?(?:(?:annual|monthly|final|agreed|full) )?(?:fee|amount|invoice|balance|price|deposit|sum)(?: of [^ ,.?!;]{1,12}(?:\.\d+)?)?) (?:therefore |still )?(?:remains (?:payable|due|owed)(?: in full)?|(?:is|will be) (?:payable|due) in full|(?:will be|is) (?:charged|billed|invoiced) in full|must be paid(?: in full)?)(?=[.,;!]|$| (?:and|as|regardless|whatever|whoever|even)\b)/i,
  ),
  unless: [alternativeAfter, isQuestion, isConditional, isThankful, reasonFollows, namesATime],
  rewrites: {
    short: swap('for {subject}, I can offer «item»'),
    warm: swap('I’d like you to get the most for {subject}, so I can offer «item»'),
    firm: swap('{subject} is part of what we agreed; I can offer «item»'),
  },
  examples: {
    catches: [
      ['[[The full fee remains payable]].', 'For the full fee, I can offer «item».'],
      ['[[Your deposit will be charged in full]].', 'For your deposit, I can offer «item».'],
      ['[[The annual fee of £400 remains payable]].', 'For the annual fee of £400, I can offer «item».'],
    ],
    leaves: ['The invoice is due on Friday.', 'Is the deposit still due?'],
  },
});
