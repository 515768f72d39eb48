import { takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“As I already said”',
  why: 'It tells your client that they did not listen the first time. Say it once more as if it were new; it takes the same number of words.',
  match: words(
    /\b(?:as (?:i|we)(?:'ve| have| had)? (?:already |previously |repeatedly |clearly |once )+(?:said|explained|told you|mentioned|stated|pointed out|wrote|written|noted|informed you|advised|described|outlined|indicated)|as (?:i|we)(?:'ve| have| had)? (?:said|explained|told you|mentioned|stated|pointed out|wrote|written|noted|informed you)(?: (?:before|already|previously|several times|twice|many times|repeatedly|at the time|in (?:my|our|one|two|three) (?:last|previous|first|earlier|many|several|two|three|emails?|mails?|messages?)[a-z ]{0,20}|more than once))+|as (?:i|we)(?:'ve| have)? (?:told|informed) you|as (?:repeatedly|clearly|already|previously) (?:stated|mentioned|explained|said|advised|communicated|noted)|like i (?:already )?(?:said|told you|explained)(?: before| already)?),?/i,
  ),
  unless: takesOwnership,
  rewrites: {
    short: swap('to sum it up:'),
    warm: swap('to have it all in one place:'),
    firm: swap('in short:'),
  },
  examples: {
    catches: [
      [
        '[[As I already explained,]] the price covers two rounds.',
        'To sum it up: the price covers two rounds.',
      ],
      ['[[As we have said several times,]] the form is online.', 'To sum it up: the form is online.'],
      ['[[Like I said before,]] the file is in the folder.', 'To sum it up: the file is in the folder.'],
    ],
    leaves: [
      'As I said on the call, we start in May.',
      'As mentioned, the file is attached.',
      'As I mentioned on the phone, the new date is the 9th.',
      'As I just said to Ann, lunch is at noon.',
    ],
  },
});
