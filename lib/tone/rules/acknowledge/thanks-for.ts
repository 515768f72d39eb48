import { isFrame } from '../../guards';
import { isMock } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'acknowledge',
  title: 'Thanks them for something specific',
  match: words(
    phrase`\b(?:thanks|thank you|thx|many thanks|grateful|i appreciate|we appreciate|cheers)(?: so much| very much| a lot| again| also| both| all)?(?: to you)? (?:for|that) (?:(?:your |the )?(?:(?:honest|kind|detailed|clear|careful|open|quick|early|frank|thoughtful|constructive) ){1,4}(?:feedback|words?|list|notes|message|reply|report|answer|warning|account|brief|comments)|(?:telling|asking|spotting|sharing|letting|being|flagging|raising|noticing|checking|offering|showing|hosting|doing (?:it|this|that)|saying|coming|catching|trusting|thinking|testing|bearing|waiting|taking|pointing|explaining|referring|answering|writing so|not just|the (?:score|report|card|sample|screenshots?|early word|revised|heads)|your (?:patience|trust|honesty|openness|help|effort|work|understanding)))\b(?! (?:your email|in touch about)\b)`,
  ),
  unless: [isMock, isFrame],
  examples: {
    catches: [
      '[[Thank you for telling]] me straight away.',
      '[[Thanks for the report]] and the two photos.',
      '[[Thanks for being]] so open about the budget.',
    ],
    leaves: ['Thanks a bunch, for nothing.', 'Thank you for your email.', 'Thanks,'],
  },
});
