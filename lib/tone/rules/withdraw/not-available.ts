import { alternativeFollows, isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'withdraw',
  title: 'Gone, with no way back',
  why: 'A full diary is fair. With no next time in it your client hears “not for you”; one free slot changes that.',
  match: words(
    phrase`\b(?:i'm|i am|we're|we are) (?:afraid )?(?:not (?:really )?(?:available|around|reachable|able to (?:take|do) calls?)|tied up|fully booked|out of reach|unavailable|offline|switching off)(?: (?:for (?:calls?|the rest of (?:the|this) (?:day|week|month)|the foreseeable)|this (?:week|month)|any more|until further notice|all (?:day|week))){0,2}(?=[.,!]|$| as\b)`,
  ),
  weak: true,
  unless: [isQuestion, alternativeFollows],
  rewrites: { short: swap('I’m free again on «day» at «time»') },
  examples: {
    catches: [
      ['[[I’m tied up for the rest of the week]].', 'I’m free again on «day» at «time».'],
      ['[[I’m not really available for calls this week]].', 'I’m free again on «day» at «time».'],
      ['[[We’re fully booked]].', 'I’m free again on «day» at «time».'],
    ],
    leaves: ['I’m not available on Friday, but I can do Monday at ten.', 'The room is fully booked.'],
  },
});
