import { isDealtWith } from '../../everyday-guards';
import { isConditional, isQuestion, isThankful } from '../../guards';
import { I_WE, phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: '“I did exactly what you asked”',
  why: 'It proves that you followed orders; your client wanted it to work. Take the gap as the topic: what did they hope to see?',
  match: words(
    phrase`\b${I_WE}(?:'ve| have)? (?:only |just |simply )?(?:did|done|wrote|written|copied|printed|typed|made|followed|delivered|built|went with|did it|made it|worked to|put in) (?:exactly |precisely |just |only )?(?:everything|what|as|how|your (?:brief|instructions|notes|list|spec|order)|the (?:brief|instructions|order))(?: (?:you(?:'d|'ve| had| have)?(?: (?:asked|told me|said|wanted|ordered|approved|gave|sent|requested|specified))?(?: for| me to(?: do)?| to)?|line by line|to the letter|(?:i|we) (?:was|were|am|are|'m|'re)(?: been)? (?:told|given|asked|instructed)|your (?:brief|instructions|notes|spec)))?(?=[.,;!]|$| (?:and|so|but|with|from)\b)`,
  ),
  unless: [isQuestion, isConditional, isThankful, isDealtWith],
  rewrites: {
    short: swap('I worked from the brief I had'),
    warm: swap('I worked from the brief I had, and I’d like it to match what you had in mind'),
    firm: swap('the version you have follows the brief; tell me what to change'),
  },
  examples: {
    catches: [
      ['[[I did exactly what you asked]].', 'I worked from the brief I had.'],
      ['[[We only wrote what we were given]].', 'I worked from the brief I had.'],
      [
        '[[I just followed your instructions]], so the colour is blue.',
        'I worked from the brief I had, so the colour is blue.',
      ],
    ],
    leaves: [
      'I did what I could to find it.',
      'Did I do what you asked?',
      'I followed your instructions and the form went through.',
    ],
  },
});
