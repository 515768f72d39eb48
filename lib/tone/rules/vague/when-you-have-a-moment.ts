import { isQuestion, namesATime } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: '“When you have a moment”',
  why: 'Kind words, yet your request goes to the bottom of the pile. A day lets your client place it.',
  match: words(
    phrase`\b(?:send|let me (?:know|have)|tell me|have a look|take a look|look at|sign|pay|reply|answer|confirm|review|check|read|approve|get back to me|come back to me|give me|feedback)\b[^.?!;]{0,60}?(?<span>\b(?:when|once|if) you (?:get|have|find|'ve got|can find)(?: (?:a|the|some|any))?(?: (?:free|spare|quiet|half a))? (?:chance|moment|minute|second|sec|time))`,
  ),
  unless: [isQuestion, namesATime],
  rewrites: { short: swap('by «day»') },
  examples: {
    catches: [
      ['Let me know [[when you have a moment]].', 'Let me know by «day».'],
      ['Please sign the form [[when you get a chance]].', 'Please sign the form by «day».'],
      ['Have a look at the draft [[if you have time]].', 'Have a look at the draft by «day».'],
    ],
    leaves: [
      'When you have a moment, sit down and enjoy it.',
      'Let me know by Friday when you have a moment to talk.',
      'Do you have a moment?',
    ],
  },
});
