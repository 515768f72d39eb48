import { isStatus } from '../../everyday-guards';
import { asksPolitely, isQuestion, isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“Our records show”',
  why: 'It puts your files against their word. Say what you see and ask what they see; one of you will spot it.',
  match: words(
    /\b(?:(?:our|my|the) (?:records?|logs?|notes|files)(?: clearly)? (?:shows?|says?|proves?|states?|confirms?|indicates?)(?: clearly)?(?: that)?|according to (?:our|my) (?:records?|logs?|notes|system|files)),?/i,
  ),
  unless: [isQuestion, asksPolitely, isThankful, takesOwnership, isStatus],
  rewrites: {
    short: swap('what I see here is that'),
    warm: swap('on my side it looks as if'),
    firm: swap('I have it here that'),
  },
  weak: true,
  examples: {
    catches: [
      ['[[Our records show that]] the parcel arrived.', 'What I see here is that the parcel arrived.'],
      ['[[According to our logs,]] the door was open.', 'What I see here is that the door was open.'],
      ['[[My notes clearly say that]] the colour was blue.', 'What I see here is that the colour was blue.'],
    ],
    leaves: [
      'Could you check what our records show?',
      'According to the weather report it rains.',
      'Our records show that the gas check for your flat is due in March.',
    ],
  },
});
