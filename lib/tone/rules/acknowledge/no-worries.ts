import { isQuestion } from '../../guards';
import { givesUp, isFleeing, isMock } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'acknowledge',
  title: 'Takes the weight off them',
  match: words(
    phrase`\b(?:(?:no (?:worries|need to (?:apologise|be sorry))|not a problem (?=[a-z]{3,12}\b)|don't (?:give it|be (?:shocked|embarrassed|hard))|(?:please )?don't be (?:sorry|embarrassed|shocked|afraid)|you (?:don't|do not) (?:need to be sorry|have to be (?:afraid|sorry|embarrassed))|nothing to be (?:sorry|embarrassed)|you are very welcome|happens to (?:all|everyone|most)|we've all|(?:it|this) (?:is|isn't) (?:a disaster|completely normal|never about))\b)`,
  ),
  unless: [isMock, givesUp, isFleeing, isQuestion],
  examples: {
    catches: [
      '[[No worries]] about the late list.',
      '[[Don’t be embarrassed]], many people ask that.',
      '[[You don’t need to be sorry]], it arrived in time.',
    ],
    leaves: ['No worries either way.', 'Don’t worry about the hours.'],
  },
});
