import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“I can’t make it any simpler”',
  why: 'It says that they are slow. If it did not arrive, another angle, an example or a call will carry it better.',
  match: words(
    /\b(?:i (?:do not|don't|really don't) know how (?:else (?:to|i)|(?:much|often|many) (?:more|simpler|clearer|bolder|times|i have to))|i(?:'m| am) not sure how (?:else i|i can make (?:it|this)|much (?:simpler|clearer))|how (?:much )?(?:simpler|clearer|plainer|bolder|many (?:more )?times) (?:can|could|do|must|should)|what part of|let me spell (?:it|this) out|once more from the start|once again,? slowly|(?:do|must|should) i (?:really )?(?:have to|need to) (?:explain|repeat|draw|spell)|for the last time(?! (?:today|yesterday|this|last|in|on|before|since|at)\b)|in words of one syllable|i (?:can't|cannot) (?:make|put|say|explain) (?:it|this) (?:any )?(?:more )?(?:simpler|simply|clearer|clearly|plainer|plainly))\b[^.?!;0-9]{0,90}[.?!]?/i,
  ),
  rewrites: {
    short: swap('let me put it another way: «item»'),
    warm: swap('that may have come out unclear, so let me try an example: «item»'),
    firm: swap('here it is in one line: «item»'),
  },
  dropIsBest: true,
  examples: {
    catches: [
      ['[[I don’t know how else to put it.]]', 'Let me put it another way: «item»'],
      ['[[How many times do I have to repeat this?]]', 'Let me put it another way: «item»'],
      ['[[I can’t make it any clearer.]]', 'Let me put it another way: «item»'],
    ],
    leaves: [
      'I don’t know how the printer works.',
      'I’m not sure how I got it wrong.',
      'I read it for the last time today.',
    ],
  },
});
