import { alternativeFollows, isQuestion, isReassuring, reasonFollows } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'command',
  title: 'A bare “don’t”',
  why: 'A ban tells your client what they did wrong. Say that it is not needed, or what works instead, and they can do that.',
  match: words(
    /^(?:(?:and|but|so|then|also|again),? )?(?<span>(?:please,? |kindly )?(?:do not|don't|never)(?: ever)?(?: (?:just|simply))? (?<verb>send|contact|write to|write me|call|email|tell|ask|request|bother|waste|expect|blame (?:me|us|my|our)|question|argue|lecture|pretend|assume|start|chase|push|speak to|talk to))\b(?! (?:us if|me if|him|her|them if|anyone))/i,
  ),
  unless: [isQuestion, reasonFollows, alternativeFollows, isReassuring],
  rewrites: {
    short: swap('there is no need to {verb}'),
    warm: swap('all is in hand, so there is no need to {verb}'),
    firm: swap('for now there is no need to {verb}'),
  },
  examples: {
    catches: [
      ['[[Don’t call]] my office.', 'There is no need to call my office.'],
      ['[[Please do not send]] more mails.', 'There is no need to send more mails.'],
      ['[[Do not ask]] me for a discount.', 'There is no need to ask me for a discount.'],
    ],
    leaves: [
      'Don’t worry about the form.',
      'Please do not send it yet, because we found a typo.',
      'Please don’t ask him.',
    ],
  },
});
