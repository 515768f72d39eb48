import { isCheerful } from '../../guards';
import { asksOfNobody } from '../../everyday-guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'A row of question marks',
  why: 'A row of marks reads like drumming fingers. One question mark asks just as well, and your client can answer it in peace.',
  match: words(/ ?(?:\?{3,}|\?+!+[?!]*|!+\?+[?!]*)/i),
  unless: [isCheerful, asksOfNobody],
  rewrites: { short: swap('?') },
  weak: true,
  examples: {
    catches: [
      ['Where is the file[[???]]', 'Where is the file?'],
      ['Who moved the meeting[[?!]]', 'Who moved the meeting?'],
      ['Can anybody open the gate[[ ????]]', 'Can anybody open the gate?'],
    ],
    leaves: [
      'Where is the file?',
      'What a lovely surprise, is that for me??',
      'Is that the same Paul I know???',
      'I think it was 4,000 ???',
    ],
  },
});
