import { tellsThePast } from '../../lead-guards';
import { MONTH_DAY, phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'date',
  title: 'A date to work towards',
  match: words(
    phrase`\b(?:by|before|until|till|due(?: on)?|no later than|up to|ends(?: on)?|closes(?: on)?|expires(?: on)?) (?:the end of |end of |(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:${MONTH_DAY}|(?:the )?(?:end of (?:the )?|mid-?|early )?(?:january|february|march|april|june|july|august|september|october|november|december)\b)`,
  ),
  unless: tellsThePast,
  examples: {
    catches: [
      'Please send me the list [[by the 14th]].',
      'The form is [[due on 3 March]].',
      'We hold the room [[until 30 June]].',
    ],
    leaves: ['The form was due on 2 May.', 'You can find it by the door.'],
  },
});
