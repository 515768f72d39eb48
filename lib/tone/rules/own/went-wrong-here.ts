import { isQuestion } from '../../guards';
import { grovels, isArguing, notOurs } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'own',
  title: 'Names the cause on your side',
  match: words(
    phrase`\b(?:(?:error|mistake|fault|bug|caused|broke|went wrong|got lost|slip|missed|stuck)(?: it)? (?:on|at) our (?:side|end)|(?:charged|sent|printed|entered|filed|booked|typed in|posted|billed) (?:in error|by us|twice by us|by mistake)|our (?:end-of-line |own |first )?(?:check|alarm|record|system|records|counter|letters?|invoice|rota|form|page) (?:still )?(?:missed|didn't|did not|was|had|failed)|what (?:went wrong|happened)(?: is|:| here)|(?:stayed|left|sat|lay) (?:on (?:my|our) desk|in (?:my|our) (?:queue|drafts|inbox)|on the shelf)|slipped (?:past|through) (?:me|us)|a gap in our|in my first version)\b`,
  ),
  unless: [isQuestion, grovels, isArguing, notOurs],
  examples: {
    catches: [
      'The fee was [[charged in error]].',
      'Your file [[sat in my inbox]] for two days.',
      'The wrong size was [[caused on our side]].',
    ],
    leaves: ['Everything works on our side.', 'What happened?', 'Nothing went wrong at our end.'],
  },
});
