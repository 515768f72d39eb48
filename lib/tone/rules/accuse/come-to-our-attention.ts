import { isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Reads like a charge sheet',
  why: 'Your client may feel called into an office. Name what you saw in plain words and say what you would like instead.',
  match: words(
    /^(?:(?:first|also|finally|and|moreover|furthermore|however),? )?(?<span>it has come to (?:my|our) (?:attention|notice) that|(?:i|we) (?:would|must|have to|feel obliged to|wish to|should|'d)(?: (?:also|respectfully|like to|only|just)){0,2} (?:point out that|remind you that|draw your attention to the fact that)|(?:may|let|must) (?:i|we|me|us) remind you that|need i remind you that)\b/i,
  ),
  unless: isThankful,
  rewrites: {
    short: swap('I see that'),
    warm: swap('something I’d like to talk about:'),
    firm: swap('one point:'),
  },
  examples: {
    catches: [
      ['[[It has come to our attention that]] the form was changed.', 'I see that the form was changed.'],
      ['[[I would point out that]] the deadline was Friday.', 'I see that the deadline was Friday.'],
      ['[[We have to remind you that]] the office closes at five.', 'I see that the office closes at five.'],
    ],
    leaves: ['I see that the form was changed.', 'Could you remind me that day?'],
  },
});
