import { asksPolitely, namesATime, reasonFollows } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'command',
  title: '“Just pay the invoice”',
  why: '“Just” before an order says that it ought to be easy and is late already. Ask, and name the day.',
  match: words(
    /^(?:(?:so|then|please),? )?(?<span>just (?:pay (?<what>it|(?:the|my|our|this) [a-z]+)|fix (?:it|this|that|your [a-z]+)|do (?:it|your (?:job|part)|what (?:i|we) (?:say|said|ask|asked|told you))|stop(?: it| this| that)?|decide|make up your mind|approve (?:it|this|that)|answer (?:it|(?:the|my|our) (?:questions?|emails?|mails?))|read (?:it|(?:the|my|our) [a-z]+)|listen(?: to (?:me|us))?|sign (?:it|this|the (?:contract|form))|trust me|deal with it|get (?:it|this) done|leave (?:it|this) to me))(?: (?:then|already|now|today|properly|for once|please))?[.!]*$/i,
  ),
  unless: [asksPolitely, reasonFollows, namesATime],
  rewrites: { short: swap('could you do this by «day»') },
  examples: {
    catches: [
      ['[[Just pay the invoice]].', 'Could you do this by «day».'],
      ['[[Just answer my question]].', 'Could you do this by «day».'],
      ['[[Just do it]] already.', 'Could you do this by «day» already.'],
    ],
    leaves: [
      'Just pay by card, please.',
      'Just sign it on page two and we are done.',
      'I just fix the roof.',
    ],
  },
});
