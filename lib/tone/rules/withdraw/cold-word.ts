import { isFrame } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, whole, wholeSentence } from '../../rule';

export default defineRule({
  code: 'withdraw',
  title: 'One cold word',
  why: 'On a screen one word has no face. Your client may hear a door shut; add what you do next and it opens again.',
  match: wholeSentence(
    phrase`(?:ok(?:ay)?,? |well,? |but )?(?:fine(?: then| by me|,? have it your way)?|noted|so be it|as you wish|as you like|if you say so|suit yourself|very well(?: then)?|whatever|okay then|ok then|point taken|message received|your call|good to know|duly noted|fine,? (?:let's do it your way|i'll do it))`,
  ),
  unless: [isFrame],
  rewrites: {
    short: whole('I’ve taken that in, and my next step is «item» by «day».'),
    warm: whole('Thank you, I’ve taken that in; my next step is «item» by «day».'),
  },
  examples: {
    catches: [
      ['[[Noted.]]', 'I’ve taken that in, and my next step is «item» by «day».'],
      ['[[Fine.]]', 'I’ve taken that in, and my next step is «item» by «day».'],
      ['[[As you wish.]]', 'I’ve taken that in, and my next step is «item» by «day».'],
    ],
    leaves: ['Fine with me, I’ll send it on Friday.', 'Noted with thanks.', 'The weather is fine.'],
  },
});
