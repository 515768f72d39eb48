import { isQuestion, namesATime } from '../../guards';
import { dateFollows } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: 'Looking into it, with no end',
  why: 'Your client hears that it lies on a pile. Who has it, and by when they answer: that is what “we are on it” should say.',
  match: words(
    phrase`\b(?<what>(?:i'm|i am|we're|we are|they're|they are|it's|it is|that's|the [a-z]{3,14} is|somebody is|our (?:team|engineers|developers) (?:is|are)) (?:currently |still |now |actively |all |also )?(?:looking (?:into|at) (?:it|this|that|the matter|the issue)|being (?:looked (?:at|into)|considered|reviewed|investigated|handled|dealt with)|working (?:on it|hard|through (?:it|things))|on (?:it with high priority|(?:the|our) (?:roadmap|list|radar)|your radar|our radar)|in (?:hand|process|progress|the (?:pipeline|works|queue))|under (?:review|consideration|investigation)|monitoring (?:it|this|the situation)|chasing (?:it|this|them)))\b(?: (?:closely|again|internally|by (?:the|our) team|with high priority)){0,4}(?=[.,!;]|$| and (?:things|it|we|are|will)\b)`,
  ),
  unless: [namesATime, isQuestion, dateFollows],
  rewrites: { short: swap('{what}, and you’ll have an answer by «day»') },
  examples: {
    catches: [
      ['[[I’m looking into it]].', 'I’m looking into it, and you’ll have an answer by «day».'],
      ['[[It is being reviewed]].', 'It is being reviewed, and you’ll have an answer by «day».'],
      [
        '[[The request is in the pipeline]].',
        'The request is in the pipeline, and you’ll have an answer by «day».',
      ],
    ],
    leaves: ['We’re looking into it and will call you by 4 pm.', 'I’m looking at it from the side.'],
  },
});
