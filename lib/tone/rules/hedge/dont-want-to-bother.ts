import { isQuestion } from '../../guards';
import { isPushed } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: 'Afraid to take up room',
  why: 'It asks your client to reassure you before they can help you. The point itself takes them less time than the worry.',
  match: words(
    phrase`\b(?:i|we) (?:really |just |also |honestly )?(?:don't|do not|didn't|did not|wouldn't|would not)(?: really)? (?:want|like|wish|mean|dare)(?: to)?(?: to)? (?:bother|disturb|trouble|pester|hassle|annoy|be (?:a (?:pain|nuisance|bother)|difficult|pushy|a burden)|push (?:you|him|her|them)|make a fuss|make (?:it|this) into a big thing|step on (?:any|your|their)[^.,;?!]{0,20}|take up (?:too much of )?your time|impose|intrude|nag|ask (?:you|her|him)?|say (?:something|anything) wrong|influence you)(?: you| him| her| them)?(?: (?:again|with (?:it|this|that)|about (?:it|this|that)|too much|either way|any more))?(?=[.,;!]|$| (?:and|but|so|while|when|because|since|as|this|on)\b)`,
  ),
  unless: [isQuestion, isPushed],
  rewrites: { short: swap('I’d rather ask you directly') },
  dropIsBest: true,
  examples: {
    catches: [
      ['[[I don’t want to bother you with this]].', 'I’d rather ask you directly.'],
      [
        '[[I didn’t want to make a fuss about it]], the total is wrong.',
        'I’d rather ask you directly, the total is wrong.',
      ],
      ['[[I really don’t want to be a nuisance]].', 'I’d rather ask you directly.'],
    ],
    leaves: ['The noise won’t bother you.', 'I don’t want to push the launch back.'],
  },
});
