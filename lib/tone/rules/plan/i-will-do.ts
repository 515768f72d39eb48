import { isQuestion } from '../../guards';
import { givesUp, isOrElse, leavesTimeOpen } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'plan',
  title: 'Says what you will do',
  match: words(
    phrase`(?<!\b(?:when|once|after|if|that|what|whatever|as|until) )\b(?:i|we)(?:'ll| will)(?: also| then| now| personally| myself| still| gladly| happily)? (?:send|call|ring|phone|write|put|bring|come|fix|change|move|book|confirm|update|correct|redo|replace|deliver|draft|prepare|forward|share|email|mail|post|pick|take|open|close|file|be (?:there|with|at|round)|start|finish|complete|merge|test|run|ask|add|tell|show|give (?:it|them|him|her|you (?:a|both|both|the keys))|keep (?!this|the meeting short)|repeat|print|order|refund|credit|cover|collect|set|go through|listen|check|review|let you know|have (?:it|the|them|a|your|this|his|her|their|pictures)|make (?!sure)|meet|stay|answer|reply|invoice|copy|do (?:the|it|this|that|both|all)|drop|swap|remove|restore|install|build|cut|plan|hand|hold|transfer|upload|publish|switch|turn|walk|invite|introduce|arrange|speak|talk|look at|chase|report|track|sort|clean|paint|plant|drive|follow up)\b(?! (?:it (?:somehow|whenever)|you know you|for nothing|my best))`,
  ),
  unless: [leavesTimeOpen, givesUp, isOrElse, isQuestion],
  examples: {
    catches: [
      '[[I’ll send]] the corrected file and test the link first.',
      '[[We will replace]] the two broken chairs.',
      'First [[I’ll call]] the bank.',
    ],
    leaves: ['I’ll send it when I get a chance.', 'I’ll do it for free.', 'We will stop all work.'],
  },
});
