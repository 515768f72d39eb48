import { isConditional, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“I find it remarkable”',
  why: 'It is polite on the outside and a raised eyebrow inside. Your client hears the eyebrow; say plainly what you noticed and ask about it.',
  match: words(
    /\bi(?: do| must say i| have to say i|'d have to say i)? find (?:it|this|that) (?:very |quite |rather |a little |a bit |somewhat |frankly |absolutely |truly |really |most )?(?:remarkable|strange|odd|curious|funny|amusing|astonishing|incredible|unbelievable|hard to believe|hard to understand|difficult to understand|telling|baffling|puzzling|surprising|disappointing|ironic|insulting|offensive|rude|extraordinary|ridiculous|interesting)(?=,? (?:that|how|why)\b)/i,
  ),
  unless: [isConditional, isThankful],
  rewrites: { short: swap('I see'), warm: swap('I noticed'), firm: swap('my question is about this:') },
  examples: {
    catches: [
      ['[[I find it remarkable]] that three people signed it.', 'I see that three people signed it.'],
      ['[[I must say I find it quite strange]] that nobody asked.', 'I see that nobody asked.'],
      ['[[I find it amusing]] how the price went up.', 'I see how the price went up.'],
    ],
    leaves: ['I find it hard to choose between the two.', 'I find it strange too, and I’m looking into it.'],
  },
});
