import { isQuestion, namesATime } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: 'Promises to try',
  why: 'Trying cannot be kept or missed, so your client cannot count on it. Say what you plan, and name the day you will report.',
  match: words(
    phrase`\b(?:i|we)(?:'ll| will|'m going to|'ll certainly| will certainly) (?:definitely |really |just |of course )?(?<span>(?:try (?:and|to|my best to|my hardest to)|do (?:my|our) best to|see (?:if (?:i|we) can|about)|attempt to|endeavour to))(?= (?:get|send|have|finish|fit|keep|find|squeeze|look|make|come|sort|call|chase|write|put|catch))|\b(?<try>i(?:'ll| will)? (?:try|hope) to)(?= (?:get|send|have|finish|do)\b)`,
  ),
  unless: [namesATime, isQuestion],
  rewrites: { short: swap('let you know by «day» if I can') },
  examples: {
    catches: [
      ['I’ll [[try to]] get it done.', 'I’ll let you know by «day» if I can get it done.'],
      ['I will [[do my best to]] find a slot.', 'I will let you know by «day» if I can find a slot.'],
      ['I’ll [[see if I can]] fit you in.', 'I’ll let you know by «day» if I can fit you in.'],
    ],
    leaves: ['I’ll try to call you today at noon.', 'Try to restart it once.'],
  },
});
