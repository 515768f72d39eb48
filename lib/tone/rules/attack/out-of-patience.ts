import { isQuoted, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“My patience is running out”',
  why: 'It sounds like a countdown. Your client will brace themselves; say what you need and by which day it still works well.',
  match: words(
    /\b(?:my patience (?:is|has|with (?:this|you)(?: is| has)?) [a-z ]{2,30}|(?:i(?:'m| am)|we(?:'re| are)) (?:running out of|losing(?: my| our)?|out of) patience(?: with [a-z ]{2,30})?|enough is enough|i(?:'m| am) at (?:the end of my|my) (?:rope|tether|wits'? end|limit)|i(?:'m| am) not amused)(?=[.,;!]|$)/i,
  ),
  unless: [isThankful, isQuoted],
  rewrites: {
    short: swap('I would like to settle this by «day»'),
    warm: swap('I want this to end well, ideally by «day»'),
    firm: swap('I need this settled by «day»'),
  },
  dropIsBest: true,
  examples: {
    catches: [
      ['[[My patience is wearing thin]].', 'I would like to settle this by «day».'],
      ['[[We are running out of patience]].', 'I would like to settle this by «day».'],
      ['[[Enough is enough]]!', 'I would like to settle this by «day»!'],
    ],
    leaves: ['We thank you for your patience.', 'We are running out of paper.'],
  },
});
