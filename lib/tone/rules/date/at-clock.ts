import { isFrame } from '../../guards';
import { namesNoStep, tellsThePast } from '../../lead-guards';
import { CLOCK, phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'date',
  title: 'Names the hour',
  match: words(
    phrase`\b(?:(?:at|from|between|around|about|is|are|to|after|until|for|or) )?(?:${CLOCK})(?: (?:and|to|or|-) (?:${CLOCK}|\d{1,2}\b))?(?: (?:today|tomorrow|tonight|sharp|either way))?`,
  ),
  unless: [tellsThePast, namesNoStep, isFrame],
  examples: {
    catches: [
      'The engineer will be with you [[at 9:30]].',
      'I am free [[between 2 pm and 4 pm]].',
      'The van is back [[at 7 pm]].',
    ],
    leaves: ['It stopped at 21:10.', 'The call at 9:30 was short.'],
  },
});
