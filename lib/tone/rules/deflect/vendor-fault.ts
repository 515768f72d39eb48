import { isConditional, isQuestion, isReassuring, isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: 'Blames the supplier',
  why: 'Your client chose you, and you chose them. Say what you do about it now, and what you check next time.',
  match: words(
    /\b(?:(?:this|that|it)(?:'s| is| was) (?:clearly |entirely |purely |just |all |really )?(?:a |an |the )?(?:microsoft|google|instagram|facebook|apple|wordpress|paypal|zoom|outlook|gmail|calendly|known|hosting|server|browser|supplier|vendor|printer|bank|courier|(?:supplier|vendor|printer|bank|courier|agency|host|developer|plumber|caterer)'s) (?:[a-z]+ )?(?:problem|issue|thing|bug|fault|error|mistake)|(?:the )?(?:fault|problem|error|delay|mistake|issue) (?:is|was|lies|lay) (?:entirely |clearly |solely )?(?:with|at|on) (?:the |our |their |his |her )?(?:[a-z]+ )?(?:supplier|vendor|host|agency|courier|venue|caterer|hotel|printers?|bank|landlord|provider|manufacturer|contractor|plumber|carrier|shop|warehouse|factory|developer|airline|lab|side|end|part)(?:'s (?:side|end))?|(?:they|he|she|the [a-z]+) (?:is|are) the ones? (?:who|to) (?:must answer|blame|is responsible|are responsible|should)[^.?!;,0-9]{0,20}|(?<!\b(?:admits?|admitted|accepts?|agrees?|agreed|confirmed)(?: that)? )(?:it|that|this)(?:'s| is| was) (?:their|his|her) (?:fault|mistake|error|doing|problem|responsibility)(?:,? not (?:mine|ours))?|(?:it|that|this) (?:wasn't|was not) (?:me|us|my doing|our doing)(?=[,;.])|i blame (?:the|my|our) [a-z]+)(?=[.,;!]|$| (?:and|not|because|but|so|with|as)\b)/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional, isThankful, isReassuring],
  rewrites: {
    short: swap('we are on it, and «item» is the next step'),
    warm: swap('I’m sorting it out for you, and «item» is the next step'),
    firm: swap('I take care of it: «item» by «day»'),
  },
  examples: {
    catches: [
      ['[[This is a Microsoft problem]].', 'We are on it, and «item» is the next step.'],
      ['[[It was their mistake, not ours]].', 'We are on it, and «item» is the next step.'],
      ['[[The fault lies with the courier]].', 'We are on it, and «item» is the next step.'],
    ],
    leaves: [
      'It is a known bug, and I own the fix.',
      'Is it a server problem?',
      'The printer admits it’s their error and will print all of them again.',
    ],
  },
});
