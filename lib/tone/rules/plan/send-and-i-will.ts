import { isQuestion } from '../../guards';
import { givesUp, isOrElse, leavesTimeOpen } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'plan',
  title: 'Says who does what',
  match: words(
    phrase`(?<span>\b(?:send|give|tell|let|show|choose|mark|pick|take|forward|reply|bring|drop|say|call|confirm|put|sign|just|if|once|as soon as|when|after)\b[^.?!;]{4,140}?(?:,? and|,| then) (?:then )?(?:i|we)(?:'ll| will| can| change| finish| file| order|'d)\b) (?!be (?:forced|happy|glad)|have to|need|never|not|stop|see|understand|consider|get to|come back|try)`,
  ),
  unless: [leavesTimeOpen, givesUp, isOrElse, isQuestion],
  examples: {
    catches: [
      '[[Send me the text and I’ll]] add it to the page.',
      '[[If the part is late, I’ll]] call you the same day.',
      '[[Once you have signed, we’ll]] start with the kitchen.',
    ],
    leaves: ['If you don’t pay, we will stop.', 'When I get a minute, I’ll look.'],
  },
});
