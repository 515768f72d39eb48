import { isAboutWeather, namesAnHourOrDay } from '../../everyday-guards';
import { isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: '“In the next few days”',
  why: '“A few” can be two or nine, and your client plans with the smaller one. One day named is worth more.',
  match: words(
    phrase`\b(?:(?:i|we|you|they|someone|somebody)(?:'ll| will| should| can| could| might| hope| aim| plan)(?! be (?:in|at|on|away|back|open)\b)|(?:it|that|this|(?:the|your) [a-z]+)(?:'ll| should| will| could| might) (?:be (?:ready|done|finished|with you|live|sent|there|available|fixed)|arrive|follow|come))\b[^.?!;]{0,60}?(?<span>\b(?:some ?time )?(?:in|within|over) (?:the )?(?:next )?(?:few|couple of) (?:days|weeks|months)(?: or so)?|\bin a (?:few|couple of) (?:weeks|months)(?: or so)?|\bsome ?time (?:this|next) (?:week|month|year)|\bin a (?:day|week) or so)`,
  ),
  unless: [isQuestion, isAboutWeather, namesAnHourOrDay],
  rewrites: { short: swap('by «day»') },
  examples: {
    catches: [
      ['It should be ready [[in the next few days or so]].', 'It should be ready by «day».'],
      ['I’ll send the texts [[sometime next week]].', 'I’ll send the texts by «day».'],
      ['We will start [[in a few weeks]].', 'We will start by «day».'],
    ],
    leaves: [
      'It rained in the last few days.',
      'I’ll send it in the next few days, by Friday at the latest.',
      'We will be in Rome for the next few weeks.',
      'The forecast says it could snow in the next few days.',
      'It still works, but it’ll start chirping in a week or so.',
      'I’ll be in town in a few weeks.',
      'The shop will be open again in a couple of weeks.',
    ],
  },
});
