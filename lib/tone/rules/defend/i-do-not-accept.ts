import { alternativeAfter, isConditional, isQuestion, isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“I do not accept that”',
  why: 'It is a stamp, not a reply. Say which part you see differently and why, and the talk can go on.',
  match: words(
    /\b(?:i|we) (?:do not|don't|cannot|can't|strongly|completely|totally|must|have to)(?: fully| at all)? (?:accept|agree with|(?<!(?:not|n't|can't|cannot) )(?:disagree with|object to|reject|dispute))(?= (?:that|this|the|your|these|those|any|it)\b)(?! (?:late|it late|it as it|cheques|cards?|cash|new|any (?:new|more|other)))/i,
  ),
  unless: [isQuestion, isConditional, takesOwnership, alternativeAfter, isThankful],
  rewrites: {
    short: swap('I have another view of'),
    warm: swap('could we talk about'),
    firm: swap('I see it differently when it comes to'),
  },
  examples: {
    catches: [
      ['[[I do not accept]] this deduction.', 'I have another view of this deduction.'],
      ['[[We strongly disagree with]] your report.', 'I have another view of your report.'],
      ['[[I can’t agree with]] that.', 'I have another view of that.'],
    ],
    leaves: [
      'We do not accept the card at the door, but happy to take cash.',
      'If I don’t agree with the price, I’ll call.',
      'I don’t dispute this.',
    ],
  },
});
