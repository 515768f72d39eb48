import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: 'Calls your own question silly',
  why: 'Your client may take your word for it. A question you need answered is a good question, so it can come without a label.',
  match: words(
    phrase`\b(?:(?:this|it|that)(?:'s| is| may be| might be| could be| will be|'ll be)? (?:probably |perhaps |maybe |just )?(?:be )?)?a? ?(?:(?:really|very|bit of a|probably a) )?(?:silly|stupid|dumb|daft|dim|idiotic|naive) question,?(?: i know)?(?:,? but|:| -|,) (?<next>[a-z']+)`,
  ),
  rewrites: { short: swap('one question: {next}') },
  examples: {
    catches: [
      [
        '[[This might be a silly question, but which]] file is the final one?',
        'One question: which file is the final one?',
      ],
      ['[[Stupid question, but do]] we need the receipt?', 'One question: do we need the receipt?'],
      ['[[It’s probably a daft question, but who]] signs the form?', 'One question: who signs the form?'],
    ],
    leaves: ['There are no silly questions.', 'One question, which file is final?'],
  },
});
