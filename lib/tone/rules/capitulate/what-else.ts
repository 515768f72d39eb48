import { isConditional, isQuestion, isThankful } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'capitulate',
  title: '“What else do you expect of me”',
  why: 'It sounds worn out, and leaves your client to find the way. Name the one step you can take, and you lead again.',
  match: words(
    phrase`\b(?:i|we) (?:(?:really|honestly|just|simply|truly) )*(?:do not|don't|wouldn't|no longer) (?:(?:really|honestly|even) )?know (?:any ?more )?what (?:else|more) (?:(?:you|they) (?:still )?(?:expect|want|need|could want)(?: (?:me|us) to do| from (?:me|us)| of (?:me|us))?|(?:i|we)(?:'m| am|'re| are| can| could| should)(?: (?:supposed|meant))?(?: to)? (?:do|say|give|offer|try) (?:for you|to (?:please|make you|satisfy)[^.?!;,]{0,30}|any ?more)|to (?:tell you|do for you|say to you|give you|offer you))`,
  ),
  unless: [isQuestion, isConditional, isThankful],
  rewrites: {
    short: swap('my next step is «item», by «day»'),
    warm: swap('I want this to work for you, and my next step is «item»'),
  },
  examples: {
    catches: [
      ['[[I honestly don’t know what else you expect me to do]].', 'My next step is «item», by «day».'],
      ['[[I don’t know what more you want from me]].', 'My next step is «item», by «day».'],
      ['[[We really don’t know what else to tell you]].', 'My next step is «item», by «day».'],
    ],
    leaves: [
      'I’d like to know what else you expect from the first month.',
      'I don’t know what else is on the list.',
      'If I don’t know what else you need, I’ll ask.',
    ],
  },
});
