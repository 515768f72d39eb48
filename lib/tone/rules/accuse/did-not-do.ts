import { isConditional, isQuestion, isReassuring, isThankful } from '../../guards';
import { ADVERBS, phrase, YOU_SIDE } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Says what they did not do',
  why: '“You didn’t” points a finger at the past. What would help now is something your client can say yes to.',
  match: words(
    phrase`\b${YOU_SIDE}${ADVERBS} (?:didn't|did not)(?: (?:even|actually|once|bother to))? (?<verb>follow|use|include|leave|keep|confirm|approve|sign|pay|listen|ask|update|review|test|complete|finish|fill|return|attach|book|choose|decide|make|do|stick|set|clear|put|add|mark|write|name|label|save|back|turn|switch|press|click|log|register|renew|cancel|come|attend|join|collect|pick|hand|follow up)(?= [a-z])(?! (?:anything|nothing|it\b|for[.,!]))`,
  ),
  unless: [isConditional, isReassuring, isQuestion, isThankful],
  rewrites: {
    short: swap('it would help to {verb}'),
    warm: swap('it would help us both to {verb}'),
    firm: swap('for this to work we need to {verb}'),
  },
  examples: {
    catches: [
      ['[[You didn’t follow]] the guide.', 'It would help to follow the guide.'],
      ['[[Your developer didn’t even test]] the form.', 'It would help to test the form.'],
      ['[[You did not leave]] the keys.', 'It would help to leave the keys.'],
    ],
    leaves: [
      'You didn’t do anything wrong.',
      'If you didn’t book a room, we can help.',
      'Sorry you didn’t make it.',
      'Some of you get a lot of paper you didn’t ask for.',
    ],
  },
});
