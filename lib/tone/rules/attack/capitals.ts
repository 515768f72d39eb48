import { isCheerful, isQuoted } from '../../guards';
import { asWritten } from '../../patterns';
import { defineRule, swap } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'Capitals that shout',
  why: 'Capitals read as shouting, and your client will hear the volume before the words. In small letters the sentence is stronger.',
  match: asWritten(
    /\b(?:AGAIN|NEVER|ALWAYS|EVERY|STOP|WHY|STILL|ALREADY|IMMEDIATELY|NOTHING|NOBODY|ENOUGH|SERIOUSLY|YOU|YOUR|DID|DIDN'T|DON'T|CAN'T|WON'T|WHAT)\b(?: [A-Z]{2,}\b){0,12}|\b(?:[A-Z]{2,}(?:'[A-Z]+)? ){3,12}[A-Z]{2,}\b/,
  ),
  unless: [isQuoted, isCheerful],
  rewrites: { short: swap('«item: the same in small letters»') },
  examples: {
    catches: [
      ['The file is missing [[AGAIN]].', 'The file is missing «item: the same in small letters».'],
      [
        'I sent it on Monday and [[YOU]] approved it.',
        'I sent it on Monday and «item: the same in small letters» approved it.',
      ],
      ['[[WHERE IS THE FINAL VERSION OF THIS]]?', '«item: the same in small letters»?'],
    ],
    leaves: ['The PDF and the CSV are in the ZIP.', 'We joined NATO and the BBC in the USA.'],
  },
});
