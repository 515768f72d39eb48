import { isCheerful, isThankful } from '../../guards';
import { defineRule, whole, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“Must be nice to …”',
  why: 'The sting is louder than the point, and your client is left to guess it. Say plainly what you need.',
  match: words(
    /^(?:(?:well|wow|oh),? )?must be (?:nice|great|lovely)(?: to (?:be able to )?(?:send|have (?:so|all|nothing|people|others)|just|not|sit|get|ask|expect|work)[^?!.;0-9]{2,90})?[.!]*$/i,
  ),
  unless: [isThankful, isCheerful],
  rewrites: { short: whole('what I need to make this work is «item», by «day».') },
  examples: {
    catches: [
      [
        '[[Must be nice to send requests at midnight and expect them by eight.]]',
        'What I need to make this work is «item», by «day».',
      ],
      ['[[Must be nice.]]', 'What I need to make this work is «item», by «day».'],
      ['[[Well, must be nice to have so much time.]]', 'What I need to make this work is «item», by «day».'],
    ],
    leaves: [
      'It must be nice to see the shop open at last.',
      'Must be nice to be home again.',
      'Must be nice to have all the kids home for the birthday.',
    ],
  },
});
