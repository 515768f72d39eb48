import { asksPolitely, isConditional, isQuestion, isReassuring, reasonFollows } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'command',
  title: '“You need to”',
  why: 'It sounds like an instruction to staff. A request with the reason behind it gets done sooner, because your client can see what it is for.',
  match: words(
    phrase`^(?:(?:so|and|but|then|now|again|also|well|look),? )?(?<span>you(?:r (?:team|staff|colleagues?|office))?(?:'ll(?: just| simply)? have to| (?:(?:really|simply|just) )?(?:need(?:s)? to|ha(?:ve|s) to|must|are to|had better|'d better|will have to|are required to))) (?<verb>send|pay|sign|confirm|decide|read|understand|stop|start|tell|give|provide|delete|archive|make up|choose|check|listen|learn|accept|respect|remember|calm|wait|let|be (?:more|patient|clear|realistic|reasonable)|settle|fix|change|answer|reply|get|do|return|approve|explain|trust|come|stick|follow|sort|talk to|speak to|find)\b(?! (?:nothing|anything|a seat|page))`,
  ),
  unless: [asksPolitely, reasonFollows, isQuestion, isConditional, isReassuring],
  rewrites: {
    short: swap('it would help if you could'),
    warm: swap('it would help us both if you could'),
    firm: swap('for the next step I need you to'),
  },
  weak: true,
  examples: {
    catches: [
      ['[[You need to]] send the form.', 'It would help if you could send the form.'],
      ['[[You must]] decide now.', 'It would help if you could decide now.'],
      ['So [[you have to]] pay the deposit first.', 'So it would help if you could pay the deposit first.'],
    ],
    leaves: [
      'You need to sign it so that we can file it.',
      'You must be tired after the move.',
      'Please note that you need to sign it.',
    ],
  },
});
