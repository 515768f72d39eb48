import { isCheerful, isQuoted, nextOf } from '../../guards';
import { asWritten } from '../../patterns';
import { defineRule, type Guard, swap } from '../../rule';

/** Capitals that are no shout at the reader: headings, tables, names, and one word stressed in a calm line about oneself. */
const isCalm: Guard = (sentence, draft, hit) => {
  const { plain } = sentence;
  const shouted = plain.slice(hit.start, hit.end);
  const isLong = shouted.trim().split(/\s+/).length >= 2;
  if (isLong && !ADDRESSING.test(shouted)) return true;
  if (!/\b[a-z]{2,}\b/.test(plain)) return !/[?!]["')]*$/.test(plain);
  return (
    !isLong &&
    (!(AIMED.test(plain) || /\byour?\b/i.test(nextOf(sentence, draft)?.plain ?? '')) || POLITE.test(plain))
  );
};

const ADDRESSING = /\b(?:YOU|YOUR|YOURS|ME|MY|WE|US|WHY|WHERE|WHAT|WHEN|WHO|HOW)\b/;
const AIMED =
  /\b(?:you|your|yours|u|ur|from your)\b|^(?:stop|why|what|where|when|who|how|did|do|again|enough|still)\b/i;
const POLITE = /\b(?:please|pls|thank(?:s| you)|kindly)\b/i;

export default defineRule({
  code: 'attack',
  title: 'Capitals that shout',
  why: 'Capitals read as shouting, and your client will hear the volume before the words. In small letters the sentence is stronger.',
  match: asWritten(
    /(?<![A-Z] )\b(?:AGAIN|NEVER|ALWAYS|EVERY|STOP|WHY|STILL|ALREADY|IMMEDIATELY|NOTHING|NOBODY|ENOUGH|SERIOUSLY|YOU|YOUR|DID|DIDN'T|DON'T|CAN'T|WON'T|WHAT)\b(?! [A-Z]{2})|\b(?:[A-Z]{2,}(?:'[A-Z]+)? ){1,12}[A-Z]{2,}\b/,
  ),
  unless: [isQuoted, isCheerful, isCalm],
  rewrites: { short: swap('«item: the same in small letters»') },
  weak: true,
  examples: {
    catches: [
      [
        'The file you sent is missing [[AGAIN]].',
        'The file you sent is missing «item: the same in small letters».',
      ],
      [
        'I sent it on Monday and [[YOU]] approved it.',
        'I sent it on Monday and «item: the same in small letters» approved it.',
      ],
      ['[[WHERE IS THE FINAL VERSION OF THIS]]?', '«item: the same in small letters»?'],
    ],
    leaves: [
      'The PDF and the CSV are in the ZIP.',
      'We joined NATO and the BBC in the USA.',
      'I do NOT think we need a second visit.',
      'I have NEVER eaten a better soup.',
      'NAME DATE TIME ROOM',
      'The heading reads TERMS OF SALE AND DELIVERY on page one.',
      'WHAT TO BRING ON THE DAY',
      'Please DON’T use your old key.',
      'Use UNION and not UNION ALL here.',
      'The dental plan rolls over, the spending account DOES NOT.',
    ],
  },
});
