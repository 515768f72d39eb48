import { isAboutTheMeans } from '../../everyday-guards';
import { isQuestion, namesATime, offersAlternative } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'withdraw',
  title: 'Ends the conversation',
  why: 'A closed topic does not go away, it goes quiet. A day for a short call keeps your calm and their trust.',
  match: words(
    phrase`\b(?:i|we)(?:'m| am|'re| are)? ?(?:do not|don't|not|won't|will not|would rather not|'d rather not|refuse to|no longer)(?: be| going to| want(?: to)?| wish to| intend to| really| prepared to| willing to| have){0,4} (?:argue|arguing|discuss(?:ing)?|debat(?:e|ing)|(?:go|get)(?:t?ing)? into (?:it|that|them|this|details)|talk(?:ing)? about|respond(?:ing)? (?:to|further)|reply(?:ing)? (?:to|any)|answer(?:ing)? (?:on|any (?:more|further)|this)|comment(?:ing)?|enter(?:ing)? into|continue|anything (?:more|else|further) to (?:say|add)|put the details)\b(?: (?:about|over|it|this|that|them|with you|further|any ?more|by (?:e?mail)|here|the|correspondence)){0,4}`,
  ),
  unless: [isQuestion, namesATime, offersAlternative, isAboutTheMeans],
  rewrites: { short: swap('I’d rather talk this through with you on «day»') },
  examples: {
    catches: [
      ['[[I don’t want to argue about this]].', 'I’d rather talk this through with you on «day».'],
      ['[[I’m not going to discuss it any more]].', 'I’d rather talk this through with you on «day».'],
      ['[[I won’t be answering any further]].', 'I’d rather talk this through with you on «day».'],
    ],
    leaves: [
      'We don’t discuss prices by mail, so I can call you at noon.',
      'Shall we discuss it?',
      'I don’t want to talk about that one over the phone.',
    ],
  },
});
