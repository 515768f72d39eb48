import { isQuestion } from '../../guards';
import { givesUp, isNoPromise, isOrElse, isWithoutTime, leavesTimeOpen } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'plan',
  title: 'A step with its time',
  match: words(
    phrase`(?<!\b(?:if|when|unless|until|which|nobody|nothing) [a-z ]{0,12})\b(?:(?:he|she|they)(?:'ll| will)|(?!you\b|and\b|it\b|or\b|that\b|contract\b|charges\b)[a-z]{3,14} will) (?!have to|not|never|be (?:charged|closed|suspended|stopped|forced|late|off|down|published)|need|stay|remain|see what|be (?:out|within|prorated|tight)|end\b|simply|probably|still)(?:[a-z]{2,12})\b`,
  ),
  unless: [isWithoutTime, leavesTimeOpen, givesUp, isOrElse, isQuestion, isNoPromise],
  examples: {
    catches: [
      'The new [[locks will go]] in on Tuesday.',
      '[[Ana will join]] us at 10:30 with the figures.',
      'A [[courier will collect]] the box this afternoon.',
    ],
    leaves: ['The new locks will go in at some point.', 'You will have to wait until Friday.'],
  },
});
