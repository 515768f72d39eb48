import { isQuestion, namesATime } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'withdraw',
  title: 'Lets the matter drop',
  why: 'What is dropped in a mail stays in the air. Your client cannot tell whether it is settled, so give it a short end with a day.',
  match: words(
    phrase`\b(?:(?:so |anyway,? |then |or )?let's (?:just )?(?:leave (?:it|this|things)(?: there| at that| here)?|forget (?:it|about it|this)|drop (?:it|this)|park (?:it|this)(?: for now)?|move on|call it quits|agree to disagree|not (?:argue|discuss|go there|talk about (?:it|this)))|(?:please )?(?:just )?forget (?:it|(?:that )?i (?:said|asked|mentioned)(?: (?:anything|it|something))?)|i(?:'ll| will|'d rather)? (?:just )?leave it (?:there|at that|with you|up to you|here)|(?:so |but |anyway,? )?never mind(?=[.!]|$))\b`,
  ),
  unless: [isQuestion, namesATime],
  rewrites: { short: swap('let’s settle this in a short call on «day»') },
  examples: {
    catches: [
      ['[[Let’s just leave it]].', 'Let’s settle this in a short call on «day».'],
      ['[[Forget I said anything]].', 'Let’s settle this in a short call on «day».'],
      ['[[I’ll leave it there]].', 'Let’s settle this in a short call on «day».'],
    ],
    leaves: ['Let’s leave it open until Friday.', 'I’ll leave the key with the neighbour.'],
  },
});
