import { isCheerful, isReassuring, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'The worst you have ever seen',
  why: 'A record in the negative is a slap, and your client will look for one to give back. Name the one thing that needs to be different.',
  match: words(
    /\b(?:i(?:'ve| have)|we(?:'ve| have)) (?:never|seldom|rarely) (?:ever |in my life |in all my years )?(?:heard|seen|had|met|read|dealt with|worked with|experienced|come across) (?:anything (?:so|like (?:this|it))|such (?:a|an)|a (?:client|customer) (?:like|so|who|this)|(?:somebody|someone|people) (?:so|like)|the like)[^.?!;0-9]{0,50}/i,
  ),
  unless: [isThankful, isReassuring, isCheerful],
  rewrites: {
    short: swap('I would like us to sort this out step by step'),
    warm: swap('this is new to me, so let us sort it out together'),
    firm: swap('let us sort this out step by step'),
  },
  dropIsBest: true,
  examples: {
    catches: [
      ['[[I have never seen such a mess]].', 'I would like us to sort this out step by step.'],
      ['[[I’ve rarely dealt with a client like this]].', 'I would like us to sort this out step by step.'],
      [
        'In all that time [[I have never had a client so demanding]].',
        'In all that time I would like us to sort this out step by step.',
      ],
    ],
    leaves: ['I have never seen such a beautiful garden, thank you.', 'I have never seen the old file.'],
  },
});
