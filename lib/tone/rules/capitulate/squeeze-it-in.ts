import { isQuestion } from '../../guards';
import { namesATimeAfter } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'capitulate',
  title: 'Squeezes it in somehow',
  why: 'Your client hears that your evenings are free, and plans with them. A start day you can keep is worth more than a heroic maybe.',
  match: words(
    phrase`\b(?:i|we)(?:'ll| will| can) (?:just |try and |gladly |happily |somehow )?(?:(?:make (?:it )?(?:work|happen)|do it|manage|fit (?:it|you|them) in|squeeze (?:it|you|them) in|find (?:the|some) time|get it done)(?: it)? (?:somehow|from somewhere|no matter what)|work (?:through|all) (?:the )?(?:night|weekend)|stay (?:up|late|as long as)[a-z ]{0,14}(?:all night|tonight|necessary)?|skip (?:lunch|dinner|my [a-z]{3,12}|mine)|cancel (?:what i had|my [a-z]{3,14}(?: [a-z]{3,14})?|everything)|move (?:everything|things) around(?: once more)?|drop everything|do (?:some|all) of it in the evenings)\b(?: (?:if (?:needed|need be|you (?:need|want)[a-z ]{0,12})|then|for (?:it|you|this)))?`,
  ),
  unless: [isQuestion, namesATimeAfter],
  rewrites: { short: swap('I can start on «day» and need «hours»') },
  examples: {
    catches: [
      ['[[I’ll make it work somehow]].', 'I can start on «day» and need «hours».'],
      [
        'It is short notice, but [[I’ll drop everything]].',
        'It is short notice, but I can start on «day» and need «hours».',
      ],
      ['[[I’ll work through the night if needed]].', 'I can start on «day» and need «hours».'],
    ],
    leaves: ['I’ll move the call to Friday.', 'I’ll cancel the old order.'],
  },
});
