import { isQuestion, namesATime } from '../../guards';
import { isStandingOffer } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: 'Asks for it whenever',
  why: 'Whenever is a day that never comes. Your client is glad of a date: it tells them what can wait and what cannot.',
  match: words(
    phrase`\b(?:(?:please |just )?(?:send|let me (?:know|have)|tell me|give me|do it|sign|pay|reply|answer|call|ring|get in touch|pick|it|confirm|whenever)\b[^.?!;]{0,50}?)?(?<span>(?<!\b(?:call|ring|text|phone|reach|email) me )\bwhenever (?:suits|(?:it )?suits you|you (?:can|like|get|have|want|find|feel|should|need)(?: (?:a |the |some )?(?:chance|moment|minute|time|to|yourself[^.?!;,]{0,24}))?|(?:it's|it is) (?:convenient|easy|easiest)(?: for you)?|works(?: for you)?)(?: really| best)?|\bwhenever(?=[.!]|$)|\bat your (?:earliest )?(?:convenience|leisure)|\b(?:only )?(?:if and )?when it suits(?: you)?\b)`,
  ),
  unless: [namesATime, isQuestion, isStandingOffer],
  rewrites: { short: swap('by «day»') },
  examples: {
    catches: [
      ['Please send me the photos [[whenever you can]].', 'Please send me the photos by «day».'],
      ['Just sign it [[at your convenience]].', 'Just sign it by «day».'],
      ['You can pay the invoice [[whenever it suits you]].', 'You can pay the invoice by «day».'],
    ],
    leaves: [
      'Call whenever you like between 9 and 5 pm.',
      'It stops whenever I press the key.',
      'It gives you half an hour of admin whenever you need it.',
    ],
  },
});
