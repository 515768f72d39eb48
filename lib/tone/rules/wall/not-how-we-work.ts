import { alternativeAfter, isConditional, isQuestion, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: '“That’s not how we work”',
  why: 'It shows the wall and not the door. Say how you do work, and your client can walk in that way.',
  match: words(
    /\b(?:(?:that|this|it)(?:'s| is)(?: just| simply| really)? not how (?:(?:i|we) (?:work|operate|do (?:it|things|business|this))|things (?:work|are done) here|(?:my|our) (?:process|business|company) works)|(?:that|this|it)(?:'s| is)(?: just| simply)? not the way (?:i|we) (?:work|operate|do (?:it|things|business|this))|(?:i|we) (?:just |simply )?(?:don't|do not) work (?:like that|that way|this way))(?=[.,!]|$| (?:here|and)\b)/i,
  ),
  unless: [alternativeAfter, isQuestion, isConditional, isThankful],
  rewrites: {
    short: swap('the way I work is «item»'),
    warm: swap('I’d like to make it work, and the way I do it is «item»'),
  },
  examples: {
    catches: [
      ['[[That’s not how we work]].', 'The way I work is «item».'],
      ['[[That is simply not the way we do things]] here.', 'The way I work is «item» here.'],
      ['[[We don’t work that way]].', 'The way I work is «item».'],
    ],
    leaves: [
      'Here is how we work: you send the texts, I send a draft.',
      'That’s not how we work, but I can offer a call instead.',
      'That’s not how the old lock works.',
    ],
  },
});
