import { isQuestion, isReassuring } from '../../guards';
import { isAutomatic } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: 'Tells them not to look',
  why: 'If it were nothing you would not write. Your client may take you at your word, and miss what you wanted them to see.',
  match: words(
    phrase`\b(?:it(?:'s| is|'ll be| will be| may well be| could be) (?:probably |most likely |surely |likely |almost certainly )nothing(?: (?:important|much|to worry about))?|it(?:'s| is) not (?:that |really |at all )?important(?: at all)?|(?:please |just )?(?:feel free to )?(?:ignore (?:me|this|my (?:email|mail|message|notes?)))(?: if [^.?!;,]{3,40})?|don't mind me|it(?:'s| is) only me)(?=[.,!;]|$| (?:but|and|so|though)\b)`,
  ),
  unless: [isQuestion, isReassuring, isAutomatic],
  rewrites: { short: swap('it’s worth a short look') },
  examples: {
    catches: [
      [
        '[[It’s probably nothing]], but the total is off by 40.',
        'It’s worth a short look, but the total is off by 40.',
      ],
      [
        'I found a gap on page 3, [[please ignore me if it’s nothing]].',
        'I found a gap on page 3, it’s worth a short look.',
      ],
      ['The date differs, [[it’s not important]].', 'The date differs, it’s worth a short look.'],
    ],
    leaves: [
      'If you have already paid, please ignore this reminder.',
      'Nothing is wrong with the file.',
      'It may have crossed with this mail, in which case ignore me.',
    ],
  },
});
