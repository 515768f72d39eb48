import { isQuestion, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'command',
  title: 'Advice with a raised finger',
  why: '“I suggest you read it first” says that they did not. Point to the part that matters; that is enough.',
  match: words(
    /\b(?:i (?:suggest|would suggest|advise|recommend) (?:that )?you(?: (?:first|should))?|you (?:might|may) want to|you'd do well to|you would do well to|i(?:'d| would) (?:suggest|advise) (?:that )?you|please|maybe you (?:should|could)|perhaps you (?:should|could)) (?:(?:first|at least|actually) )?(?:look(?: at it)?|think(?: about it)?|check|read(?: [a-z]+){0,4}|ask(?: [a-z]+){0,3}|listen|decide(?: [a-z]+){0,3}|consult(?: [a-z]+){0,3}) (?:before (?:you )?(?:writ|complain|accus|draw|contact|ask|send|blam|jump|mak|call|tell|com)[a-z]*|properly|more carefully|carefully before)[^.?!;0-9]{0,60}/i,
  ),
  unless: [isQuestion, isThankful],
  rewrites: {
    short: swap('the part that matters is «item»'),
    warm: swap('to save you the search: the part that matters is «item»'),
    firm: swap('the point is «item», and it is here: «link»'),
  },
  examples: {
    catches: [
      ['[[I suggest you read the report before drawing conclusions]].', 'The part that matters is «item».'],
      ['[[Please look before you write to me in this way]].', 'The part that matters is «item».'],
      ['[[Maybe you should think about it properly]].', 'The part that matters is «item».'],
    ],
    leaves: ['Please check the list before you send it, thank you.', 'I suggest you read the report.'],
  },
});
