import { isQuestion, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'Counts how often you asked',
  why: 'The count says “you are slow”, and your client may defend the delay. One clear request with a day is more likely to be the last one.',
  match: words(
    /\bthis is (?:now )?(?:already )?the (?:second|third|fourth|fifth|sixth|\d+(?:nd|rd|th)) time (?:that )?(?:i|we)(?:'ve|'m| have| am| are|'re)?(?: now)?(?: had to)? (?:ask(?:ed|ing)?|request(?:ed|ing)?|writ(?:e|ing|ten)|chas(?:e|ing|ed))(?: you)?\b/i,
  ),
  unless: [isQuestion, takesOwnership],
  rewrites: {
    short: swap('I would like to ask once more'),
    warm: swap('let me ask once more'),
    firm: swap('my question is still open; I am asking'),
  },
  examples: {
    catches: [
      ['[[This is the third time I am asking]] for the list.', 'I would like to ask once more for the list.'],
      [
        '[[This is now the second time that we have had to ask you]] for the invoice.',
        'I would like to ask once more for the invoice.',
      ],
      [
        '[[This is already the fourth time I’ve asked]] about the invoice.',
        'I would like to ask once more about the invoice.',
      ],
    ],
    leaves: ['This is the second time I am doing this course.', 'Is this the third time I ask?'],
  },
});
