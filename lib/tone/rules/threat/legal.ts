import { isQuestion, isReported } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'threat',
  title: 'Brings in the lawyers',
  why: 'From here on your client will show your mail to somebody else before they answer. Offer one more easy way to settle it between you.',
  match: words(
    /\b(?:(?:my|our) (?:lawyers?|solicitors?|attorneys?|legal (?:team|department|counsel)|debt collectors?) (?:will|is|are|has|have|says?|may|might|can)\b(?! (?:back|away|on holiday|read|look|check|review|be present)\b)[^.?!;0-9]{0,60}|(?:i|we|you)(?:'ll| will| shall| may| might| can|'d| would|'m going to| am going to)?(?: (?:have to|be forced to|need to|see|not hesitate to|be hearing from|hear from|consider)){0,2} ?(?:(?:take|taking|start|begin|pursue|pursuing) (?:legal|formal) (?:action|steps|proceedings|measures)(?: against (?:you|your company))?|(?:take|taking) (?:you|this|it) to (?:court|small claims)|(?:go|going|turn) to (?:court|small claims|(?:a|my|our) (?:lawyer|solicitor)|debt collection|a collection agency)|sue (?:you|your company)|hand (?:this|it|the matter) (?:over )?to (?:my|our|a) (?:lawyer|solicitor|debt collector|collection agency)s?|hold you (?:personally )?(?:liable|responsible|accountable)|(?:my|our) (?:lawyer|solicitor)s?|you in court))(?=[ .,;!]|$)/i,
  ),
  unless: [isQuestion, isReported],
  rewrites: {
    short: swap('I would like to settle this with you directly by «day»'),
    warm: swap('I’d much rather settle this with you in person, so could we talk by «day»'),
    firm: swap('let us settle this between us by «day»'),
  },
  examples: {
    catches: [
      [
        '[[We will take legal action against you]].',
        'I would like to settle this with you directly by «day».',
      ],
      ['[[You will hear from our lawyers]].', 'I would like to settle this with you directly by «day».'],
      [
        'If nothing comes [[I’ll have to take you to court]].',
        'If nothing comes I would like to settle this with you directly by «day».',
      ],
    ],
    leaves: [
      'Our solicitor is back on Monday and will read it then.',
      'Our lawyer found a typo in the draft; I can send the new one.',
      'Please take legal advice before you sign.',
    ],
  },
});
