import { givesReason, isQuestion, offersAlternative } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'withdraw',
  title: 'Passes them on and leaves',
  why: 'Your client turned to you. Even if others must decide, you can make the first call or name the person, and stay beside them.',
  match: words(
    phrase`\b(?:you(?:'d| would|'ll| will| might)? (?:just )?(?:have to|need to|be better|better|want to) ?(?:off )?(?:ring|call|contact|ask|speak (?:to|with)|talk to|take (?:it|that|this) up with|ringing|calling|contacting|asking|speaking to|write to) (?:them|him|her|hmrc|the (?:bank|council|landlord|courier|supplier|manufacturer|provider|insurer|host|agency|venue|office|airline|shop))(?: (?:directly|direct|yourself|up|about (?:it|that|this))){0,4}|you can (?:open|raise|log) a (?:new )?(?:ticket|case) with (?:them|the [a-z]{3,12})|that(?:'s| is) (?:really )?between you and (?:them|him|her|your [a-z]{3,12})|it's them (?:you|she|he) needs? to talk to|i'd (?:have to )?(?:leave that|ring|ask|contact) (?:the [a-z]{3,12} if i were you|one between|them if i were you))\b[^.?!;,]{0,20}`,
  ),
  weak: true,
  unless: [isQuestion, givesReason, offersAlternative],
  rewrites: { short: swap('I’ll ask them and tell you by «day» what they say') },
  examples: {
    catches: [
      ['[[You’d have to ring them directly]].', 'I’ll ask them and tell you by «day» what they say.'],
      ['[[You can open a ticket with them]].', 'I’ll ask them and tell you by «day» what they say.'],
      ['[[That’s really between you and them]].', 'I’ll ask them and tell you by «day» what they say.'],
    ],
    leaves: ['You can call me until six.', 'I’ll ask the bank for you.'],
  },
});
