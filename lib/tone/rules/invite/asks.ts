import { isCharge, isSharp } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'invite',
  title: 'Asks a real question',
  match: words(
    phrase`(?:^|[,;:.-] )(?:(?:and|but|so|also|one question|hi [a-z]{2,15}|ok|if [^,.?!;]{3,60}),? (?:so )?)?(?<span>(?:(?:is (?:there|it|that|the|this)|are (?:you|there|they)|do (?:you|we)|does (?:the|your|that|this|it|anyone)|have you|would (?!you\b|it perhaps)[a-z]{2,12}|will (?!you\b)[a-z]{2,12}|can (?:we|i|you (?:do|be|confirm|make|tell|manage|still|keep))|could (?:we|i|your|one of you|you (?:tell|confirm|say|pick|be|and [a-z]{2,12} meet))|want (?:me|to)|any (?:more|news|other|preference)|what(?:'s| is| are| do| does| else| time| kind| made| pulled| matters)|what would (?!have)[a-z]{2,12}|who (?:should|would|of|is|does|else in)|when (?:is|would|do|does|can)|where (?:is|would|do|should)|which|how (?:is|are|does|did|would)|ok if))\b(?! (?:even|really|actually|not|ever|never|i (?:know|be|supposed)|think that's|exactly|the point|you (?:even|think that's)))[^?]{3,220})\?$`,
  ),
  unless: [isSharp, isCharge],
  examples: {
    catches: [
      '[[What would help your team most]]?',
      '[[Have you kept the receipt]]?',
      'One question, [[is there anything in your notes about the colour]]?',
    ],
    leaves: ['How am I supposed to know?', 'What exactly do you want from me?', 'Do you even read these?'],
  },
});
