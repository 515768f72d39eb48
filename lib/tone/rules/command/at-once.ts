import { isQuestion, isThankful, reasonFollows } from '../../guards';
import { defineRule, type Guard, swap, words } from '../../rule';

/** What somebody else will do, what the reader did well, or what an offer hangs on: nobody is told to hurry. */
const isNoOrder: Guard = ({ plain }, _, { start }) =>
  /(?<!\b(?:you|your [a-z]+) )\bwill (?:also |then |now )?[a-z]+ [^.?!;]*$|\b(?:did|were|was) (?:right|well|wise|good) to [^.?!;]*$|\bif you [^.?!;,]*$/i.test(
    plain.slice(0, start),
  );

export default defineRule({
  code: 'command',
  title: '“Immediately”',
  why: '“Immediately” raises the pulse and not the speed. A clock time tells your client exactly what you need.',
  match: words(
    /(?<=\b(?:send|pay|confirm|reply|fix|do|provide|correct|call|remove|get|answer|sort|transfer|settle|act|respond|forward|return|change|stop|delete|come|sign|approve)\b[^.?!;]{0,50}) (?<span>immediately|at once|right now|right away|without (?:any )?(?:further )?delay|forthwith|by return(?: of (?:post|mail|email))?|within the hour|instantly|this minute|straight ?away)(?=[.,!]|$| (?:that|and|please|so)\b)(?<!\b(?:i|we|he|she|they|who|it)(?:'ll| will|'ve| have| has| can|'d)?(?: [a-z]+)? (?:send|pay|confirm|reply|fix|do|provide|correct|call|remove|get|answer|sort|transfer|settle|act|respond|forward|return|change|stop|delete|come|sign|approve)\b[^.?!;]{0,70})/i,
  ),
  unless: [isQuestion, isThankful, reasonFollows, isNoOrder],
  rewrites: {
    short: swap('by «day, time»'),
    warm: swap('by «day, time», if you can'),
    firm: swap('by «day, time»'),
  },
  examples: {
    catches: [
      ['Please pay the invoice [[immediately]].', 'Please pay the invoice by «day, time».'],
      ['Send me the login [[right now]].', 'Send me the login by «day, time».'],
      ['Please confirm the list [[without further delay]].', 'Please confirm the list by «day, time».'],
    ],
    leaves: [
      'I’ll send it right away.',
      'They call immediately when the parcel is there.',
      'Our driver will call you within the hour.',
      'You were right to stop the machine and call us at once.',
      'There is room for one more if you come down right now.',
    ],
  },
});
