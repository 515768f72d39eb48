import { isQuestion } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'command',
  title: '“Get moving”',
  why: 'Pushing from behind makes people look back. Name the day you are working towards and what it makes possible.',
  match: words(
    /^(?:(?:so|and|then|now),? )?(?<span>(?:please |just )?(?:get (?:moving|on with it|going|it done|back to work)|hurry(?: up)?|sort it(?: out)?|make it (?:happen|quick|work)|do your (?:job|part|homework)|do it(?: (?:again|properly|now|today))+|just do it|figure it out|fix (?:it|this|that)|make up your mind|think about it|deal with it|step up|wake up|pay up|snap out of it)(?: (?:please|now|then|today|asap))?[.!]*)$/i,
  ),
  unless: isQuestion,
  rewrites: {
    short: swap('could this be ready by «day»?'),
    warm: swap('how about «day» for this?'),
    firm: swap('the day I’m working towards is «day»'),
  },
  examples: {
    catches: [
      ['[[Get moving please.]]', 'Could this be ready by «day»?'],
      ['[[Just fix it.]]', 'Could this be ready by «day»?'],
      ['[[Hurry up!]]', 'Could this be ready by «day»?'],
    ],
    leaves: ['Let’s get moving with the cover.', 'We fix it today.'],
  },
});
