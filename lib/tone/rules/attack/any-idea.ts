import { isCheerful, isThankful } from '../../guards';
import { defineRule, whole, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“Do you have any idea how long this takes”',
  why: 'It is no question, and your client hears that. The figure itself, calmly given, makes the point.',
  match: words(
    /\b(?:(?:do|did) you (?:even |actually )?have any (?:idea|clue)|have you any idea|(?:i don't think )?you (?:clearly |obviously )?have no idea) (?:how (?:long (?:this|it|that|these things)|much (?:work|time|effort|trouble|money)|hard|many (?:hours|times|emails)|busy|expensive|this (?:works|looks|feels)|(?:difficult|annoying|stressful|frustrating))|what (?:this|it|that|you) (?:costs?|takes?|means?|does|did|put|involves?|are (?:doing|asking|talking)))\b[^.?!;0-9]{0,50}[?!.]?/i,
  ),
  unless: [isThankful, isCheerful],
  rewrites: { short: whole('this takes about «number» hours, and here is why: «reason».') },
  examples: {
    catches: [
      [
        '[[Do you have any idea how long this takes?]]',
        'This takes about «number» hours, and here is why: «reason».',
      ],
      [
        '[[Do you even have any idea how much work this is?]]',
        'This takes about «number» hours, and here is why: «reason».',
      ],
      [
        '[[You have no idea how busy we are.]]',
        'This takes about «number» hours, and here is why: «reason».',
      ],
    ],
    leaves: [
      'Do you have any idea how many guests will come?',
      'Have you any idea what the room costs?',
      'You have no idea how happy that makes me.',
    ],
  },
});
