import { isQuestion, isThankful, reasonFollows } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'command',
  title: '“Read the contract”',
  why: 'It sends your client away with homework. Tell them in a line what it says, and where if they want to look.',
  match: words(
    /^(?:(?:and|then|so|but|again)[, ]+)?(?<span>(?:(?:(?:please|kindly|just|simply|maybe),? ){0,2}(?:re-?read|read|look at|go back to|refer to|consult|have a look at|check) (?:through )?(?:the|my|your|our|your own) (?:own )?(?:contract|terms(?: and conditions)?|agreement|last (?:email|mail|message)|(?:previous |first |earlier )?(?:emails?|mails?|messages?)|brief|instructions|documentation|faq|manual|proposal|report|guidelines|policy|paperwork|small print|fine print|welcome pack|task list))(?: (?:again|first|properly|carefully|that i sent(?: you)?|i sent(?: you)?))*)(?=[.,!]|$| (?:and|before)\b)/i,
  ),
  unless: [reasonFollows, isQuestion, isThankful],
  rewrites: {
    short: swap('the short version is «item»'),
    warm: swap('to save you the search, it says «item»'),
    firm: swap('the point is «item», and you find it in «link»'),
  },
  examples: {
    catches: [
      ['[[Read the contract]].', 'The short version is «item».'],
      ['[[Just read my last email again]].', 'The short version is «item».'],
      ['[[Please check your own paperwork]].', 'The short version is «item».'],
    ],
    leaves: ['Please read the contract so that we can talk about it.', 'Could you read my last email?'],
  },
});
