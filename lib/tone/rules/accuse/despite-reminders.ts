import { isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: '“Despite my reminders”',
  why: 'Your client may hear that you kept a tally. Leave the reminders out; ask once, with a day and what it makes possible.',
  match: words(
    /\b(?:despite|in spite of|even after|notwithstanding) (?:my|our|all (?:my|our|the|of my|of our)|several|two|three|four|five|many|repeated|multiple|numerous|countless) (?:[a-z]+ )?(?:reminders?|requests?|emails?|e-mails|mails|messages|calls|warnings|attempts)\b,?/i,
  ),
  unless: [takesOwnership, isThankful],
  rewrites: { short: swap('so far'), warm: swap('as of today'), firm: swap('at the moment') },
  examples: {
    catches: [
      ['[[Despite my reminders,]] the form is still open.', 'So far the form is still open.'],
      ['The invoice is unpaid [[in spite of several emails]].', 'The invoice is unpaid so far.'],
      ['[[Even after three calls,]] the gate is locked.', 'So far the gate is locked.'],
    ],
    leaves: [
      'After our call the form was signed.',
      'Despite our efforts the parcel is late, and that is our mistake.',
    ],
  },
});
