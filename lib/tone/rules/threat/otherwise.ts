import { isConditional, isQuestion, isReassuring, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'threat',
  title: '“Otherwise”',
  why: 'The words after “otherwise” are the ones your client remembers. Turn it round: what does it make possible when it comes in time?',
  match: words(
    /(?:^|(?<=[,;-] )|(?<=\b(?:and|or) ))(?<span>(?:otherwise|or else|if not|failing (?:this|that|which)),? (?:i|we|you|your [a-z]+|the (?:work|project|site|account|job|order|fee)|it)(?:'ll| will| shall|'m going to)? (?:(?:then|simply|just|be forced to|have to|not|no longer|have no choice but to) ){0,2}(?:stop|cancel|suspend|pause|withdraw|withhold|lock|shut|terminate|quit|walk|delist|cap|refuse|take (?:it|the|this|legal|action)|charge|report|escalate|publish|involve|look at (?:the alternative|other|another)|lose|lapse|(?:can't|cannot|won't|will not) (?:accept|continue|work|go on|do|start)|be (?:charged|billed|cancelled|locked|stopped|forfeited|suspended))\b[^.?!;0-9]{0,60})/i,
  ),
  unless: [isQuestion, isReassuring, isThankful, isConditional],
  rewrites: {
    short: swap('then I can go straight on with «item»'),
    warm: swap('then «item» is safe and I can go straight on'),
    firm: swap('with that in place I go on with «item»'),
  },
  examples: {
    catches: [
      [
        'Please pay by Friday, [[otherwise I will stop the work]].',
        'Please pay by Friday, then I can go straight on with «item».',
      ],
      [
        'Sign the form today, [[or else we cancel the hall]].',
        'Sign the form today, then I can go straight on with «item».',
      ],
      ['[[Otherwise you will lose your place]].', 'Then I can go straight on with «item».'],
    ],
    leaves: ['Take the back door, otherwise you will get wet.', 'Otherwise I’m happy with the draft.'],
  },
});
