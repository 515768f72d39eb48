import { isQuoted } from '../../guards';
import { isSympathy } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'apologise',
  title: 'An apology turned up loud',
  why: 'A plain “sorry” is believed. Turned up this far, it asks your client to comfort you instead of hearing the fix.',
  match: words(
    phrase`(?<!\b(?:i|we) )\b(?:(?:so|very|truly|terribly|extremely|dreadfully|awfully|deeply|ever so|incredibly|beyond|unbelievably|sincerely|genuinely|really,? really|most terribly)(?:,? (?:and )?)){1,4}sorry\b`,
  ),
  unless: [isSympathy, isQuoted],
  rewrites: { short: swap('sorry'), warm: swap('sorry') },
  examples: {
    catches: [
      ['I am [[so so sorry]] about the wrong file.', 'I am sorry about the wrong file.'],
      ['We’re [[terribly sorry]] for the double booking.', 'We’re sorry for the double booking.'],
      ['[[Very sorry]] about the typo on page 3.', 'Sorry about the typo on page 3.'],
    ],
    leaves: ['I’m so sorry to hear about your father.', 'I’m sorry the report went out late.'],
  },
});
