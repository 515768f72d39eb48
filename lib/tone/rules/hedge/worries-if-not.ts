import { isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: 'Takes the request back',
  why: 'The last words undo the first: your client hears that a no is as good as a yes. Let the question stand and wait for the answer.',
  match: words(
    phrase`\b(?:and |but )?(?:(?:absolutely |totally |really )?no (?:worries|problem|stress|pressure|hard feelings)(?: at all| though)?,? (?:if|either way|whatever)|(?:it's |that's )?(?:totally |absolutely |completely )?(?:fine|ok|okay) (?:too )?if (?:not|you (?:can't|don't|would rather not|are too busy))|only if you (?:want|have (?:the )?time|feel like it|don't mind)|(?:i )?won't be offended|i understand if (?:not|you (?:can't|don't|are too busy)))\b(?: (?:not|you (?:can't|don't(?: have time)?|are too busy))\b)?`,
  ),
  unless: [isQuestion],
  rewrites: { short: swap('let me know either way by «day»') },
  dropIsBest: true,
  examples: {
    catches: [
      ['[[No worries if not]].', 'Let me know either way by «day».'],
      [
        'Could you check page 4, [[no problem at all if you can’t]].',
        'Could you check page 4, let me know either way by «day».',
      ],
      ['[[I won’t be offended]].', 'Let me know either way by «day».'],
    ],
    leaves: ['No worries, it arrived in time.', 'It is no problem to move the call.'],
  },
});
