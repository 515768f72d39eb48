import { isConditional, isQuestion } from '../../guards';
import { isOfficeOrEvent } from '../../everyday-guards';
import { isStepBackToLook } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'withdraw',
  title: 'Walks away without a hand-over',
  why: 'A sudden exit leaves your client with the work and the worry. If you go, a last day and a hand-over make it a good ending.',
  match: words(
    phrase`\b(?:i|we)(?:'ll| will|'m| am|'re| are|'d| would| have| think i| think we)?(?: (?:don't think|going|have|had|should|probably|just|now|to|think|can|will|that|i|i'm|i can|be able|not|able|it's best if i|is it best)){0,7} (?:(?:step(?:ping)? (?:back|away|aside|down)|bow(?:ing)? out|pull(?:ing)? out|resign(?:ing)?|quit(?:ting)?|carry on with|go on (?:like this|with)|tak(?:e|ing) my (?:name|hands) off|taken myself out|hand(?:ing)? in my|no longer (?:able to (?:act|work|help)|act(?:ing)? for|work(?:ing)? (?:for|with)))|(?:have to )?stop doing your [a-z]{3,12})\b(?: (?:from|of|for|with|as of|to act for) [^.?!;,]{2,30})?|\b(?:count me out|i'm done(?= here|[.!,]|$)|you can drop me)\b[^.?!;,]{0,30}`,
  ),
  unless: [isQuestion, isConditional, isStepBackToLook, isOfficeOrEvent],
  rewrites: { short: swap('I can work on this until «day» and hand over «item»') },
  examples: {
    catches: [
      ['[[I think I should step back]].', 'I can work on this until «day» and hand over «item».'],
      ['[[I’m going to pull out]].', 'I can work on this until «day» and hand over «item».'],
      ['[[Count me out]].', 'I can work on this until «day» and hand over «item».'],
    ],
    leaves: [
      'Could you step back from the door?',
      'We will hand over on the 31st.',
      'I’m stepping down as treasurer at the end of June.',
      'I have to pull out of the panel.',
    ],
  },
});
