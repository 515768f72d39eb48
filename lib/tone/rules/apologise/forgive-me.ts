import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'apologise',
  title: 'Asks for forgiveness',
  why: 'Asking to be forgiven puts a task on your client’s desk. A plain sorry asks for nothing and leaves room for what comes next.',
  match: words(
    phrase`\b(?:(?:please|can you|could you|i hope you(?:'ll| can| will)?|i beg you to) (?:ever |please |find it in your heart to )?forgive (?:me|us)(?: for)?|(?:i|we) beg your (?:pardon|forgiveness)(?: for)?|please accept (?:my|our) (?:sincere |sincerest |humble |deepest |heartfelt )?apolog(?:y|ies)(?: for)?)(?! (?:asking|bother|disturb|troubl)[a-z]*)(?:\?)?`,
  ),
  rewrites: { short: swap('I’m sorry for') },
  examples: {
    catches: [
      ['[[Please forgive me for]] the late reply.', 'I’m sorry for the late reply.'],
      ['[[I beg your pardon for]] the wrong total.', 'I’m sorry for the wrong total.'],
      ['[[Please accept our sincere apologies for]] the double charge.', 'I’m sorry for the double charge.'],
    ],
    leaves: ['The bank may forgive the fee.', 'I’m sorry for the late reply.'],
  },
});
