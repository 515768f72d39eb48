import { alternativeFollows, isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'withdraw',
  title: 'Closes the file on them',
  why: 'To your client the matter is still open. Leave a way in: a name, a number, a day.',
  match: words(
    phrase`\b(?:(?:i|we) (?:trust|hope|believe) (?:that )?this (?:clarifies|settles|answers|resolves|explains|closes) (?:the (?:matter|position|situation|issue|question)|our position|things|your (?:query|question|concerns?))|(?:i|we) (?:now )?(?:consider|regard) (?:this|the) (?:matter|case|issue|subject) (?:as )?(?:closed|settled|resolved)|(?:this|the) (?:matter|case|discussion) is now closed|(?:this is |sent )?for (?:your )?information only|no further (?:correspondence|discussion|emails?)(?: will be entered into| is needed)?|i have done my (?:duty|part|bit)|(?:i've|i have) nothing (?:more|else|further) to (?:add|say)(?! (?:except|but|than))|so that's the position)\b`,
  ),
  unless: [isQuestion, alternativeFollows],
  rewrites: { short: swap('if a point is still open for you, call me on «day»') },
  examples: {
    catches: [
      ['[[We trust this clarifies the position]].', 'If a point is still open for you, call me on «day».'],
      ['[[I consider the matter closed]].', 'If a point is still open for you, call me on «day».'],
      ['[[I have nothing more to add]].', 'If a point is still open for you, call me on «day».'],
    ],
    leaves: [
      'The shop is closed on Sunday.',
      'I hope this helps.',
      'I’ve nothing more to say except that Lorraine won.',
    ],
  },
});
