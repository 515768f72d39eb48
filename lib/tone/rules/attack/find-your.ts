import { isConditional, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'Grades their words or manners',
  why: 'A grade on their manners invites one on yours. Leave the manners alone and answer what they asked.',
  match: words(
    /\b(?:i (?:really |certainly )?(?:don't|do not) (?:appreciate|like|care for) your (?:tone|attitude|wording|accusations?|insinuations?)|i (?:must say (?:that )?i |have to say (?:that )?i |really |do )?find (?:it|this|that|your (?:[a-z]+ )?(?:tone|email|mail|attitude|request|question|comments?|behaviou?r|reply|wording|remark|accusation|suggestion)) (?:very |quite |rather |a little |a bit |somewhat |frankly |absolutely |truly |really |most |not very )?(?:insulting|offensive|unpleasant|polite|rude|inappropriate|unacceptable|ridiculous|disrespectful|unprofessional|unfair|hurtful|aggressive))\b[^.?!;,0-9]{0,50}/i,
  ),
  unless: [isConditional, isThankful],
  rewrites: {
    short: swap('I’d like to get back to the matter itself'),
    warm: swap('I’d like us to talk about this in person'),
    firm: swap('let us stay with the matter itself'),
  },
  examples: {
    catches: [
      ['[[I don’t appreciate your tone]].', 'I’d like to get back to the matter itself.'],
      ['[[I find your tone very rude]].', 'I’d like to get back to the matter itself.'],
      ['[[I find it not very polite to ask]].', 'I’d like to get back to the matter itself.'],
      ['[[I must say I find your email insulting]].', 'I’d like to get back to the matter itself.'],
    ],
    leaves: ['I find your idea very clever.', 'If I find it offensive, I’ll say so.'],
  },
});
