import { isConditional, isQuestion, namesATime } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'command',
  title: '“Be patient”',
  why: 'It tells your client that they are not. A day and an hour give them what patience cannot.',
  match: words(
    /^(?:(?:and|but|so|again),? )?(?<span>(?:please |kindly |just |you (?:will|'ll)? ?(?:just |simply )?(?:have|need) to )?be (?:a (?:bit|little) (?:more )?)?(?:patient|reasonable|realistic|sensible)(?: (?:for once|with us|please|and wait))?)(?=[.,!]|$| and\b)/i,
  ),
  unless: [isQuestion, isConditional, namesATime],
  rewrites: {
    short: swap('you will hear from me by «day, time»'),
    warm: swap('I know you are waiting, and you will hear from me by «day, time»'),
    firm: swap('it is ready on «day»'),
  },
  examples: {
    catches: [
      ['[[Please be patient]].', 'You will hear from me by «day, time».'],
      ['[[You will just have to be patient]].', 'You will hear from me by «day, time».'],
      ['[[Be realistic]], please.', 'You will hear from me by «day, time», please.'],
    ],
    leaves: ['Please be patient until Friday.', 'The staff will be patient with you.'],
  },
});
