import { isConditional, isQuestion, isReassuring, isThankful } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“Clearly” and “obviously”',
  why: '“Clearly you…” claims to see into their head. Your client will deny it; ask, or say only what you see.',
  match: words(
    phrase`\b(?:(?<span>(?:clearly|obviously|apparently|evidently),?) (?:you|your (?:team|office|people|side|colleagues?)|no ?one|nobody|none of (?:you|them))(?= [a-z]))(?! (?:know|have a lot|want the best|care|love|put a lot))`,
  ),
  unless: [isReassuring, isThankful, isQuestion, isConditional],
  rewrites: {
    short: swap('as I see it,'),
    warm: swap('from where I stand,'),
    firm: swap('as far as I can see,'),
  },
  examples: {
    catches: [
      ['[[Clearly]] your team has other plans.', 'As I see it, your team has other plans.'],
      ['[[Obviously]] nobody likes the blue one.', 'As I see it, nobody likes the blue one.'],
      ['[[Apparently]] none of them opened the drawing.', 'As I see it, none of them opened the drawing.'],
    ],
    leaves: ['Clearly you put a lot into this.', 'Is it clear that you need a form?'],
  },
});
