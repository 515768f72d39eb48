import { asksPolitely, isConditional, isQuestion, isThankful, reasonFollows } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“Approved by you”',
  why: 'Two words make an accusation out of a date. Without them, the fact stands and nobody has to defend themselves.',
  match: words(
    /(?<=\b(?:was|were|been|is|are) (?:signed off|approved|confirmed|accepted|agreed|signed|chosen|ordered|supplied|provided|instructed|requested)(?: [a-z]+){0,2}?) (?:and [a-z]+ )?by (?:you|your (?:team|office|colleagues?|department|manager|assistant|husband|wife|[a-z]+ (?:team|department|manager)))(?: (?:yourself|personally|in person|directly))?\b/i,
  ),
  unless: [isQuestion, isConditional, isThankful, asksPolitely, reasonFollows],
  rewrites: { short: swap('') },
  examples: {
    catches: [
      ['The blue was approved[[ by you]] on 11 May.', 'The blue was approved on 11 May.'],
      ['The text was supplied[[ by your team]] in March.', 'The text was supplied in March.'],
      ['All of the photos were chosen[[ by you personally]].', 'All of the photos were chosen.'],
    ],
    leaves: ['The form needs to be approved by you, please.', 'The draft was approved by our lawyer.'],
  },
});
