import { isQuestionWithDay } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: 'Makes yourself small beside them',
  why: 'It puts your client’s time above the work you share. They know how busy they are; what they need from you is the one thing to do.',
  match: words(
    phrase`\b(?:i (?:do |really |totally |fully )?(?:know|realise|realize|appreciate|understand|get(?: that)?|imagine)(?: that| how)? (?:(?:very |so |really |extremely |super |terribly )?busy you are|you(?:'re| are| must be) (?:all )?(?:very |so |really |extremely |super |incredibly )?(?:busy|snowed under|swamped|up to your (?:neck|eyes)|rushed off your feet)|you(?:'ve| have) (?:got )?(?:a lot|so much|loads|a million things|enough|bigger things|more important things|so many (?:other )?things|other (?:worries|priorities)) (?:on\b|going on|to do|to worry about|on your (?:plate|desk)))|i'm sure you(?:'re| are) (?:very |so |extremely )?busy)(?: with [^.?!;,]{2,30})?(?:,? but|,? and|,? so|,) (?<next>[a-z']+)`,
  ),
  unless: [isQuestionWithDay],
  rewrites: { short: swap('{next}') },
  examples: {
    catches: [
      ['[[I know how busy you are, but could]] you check page 2?', 'Could you check page 2?'],
      ['[[I’m sure you’re very busy, but the]] form is due on Friday.', 'The form is due on Friday.'],
      ['[[I realise you have a lot on, but which]] photo do you prefer?', 'Which photo do you prefer?'],
    ],
    leaves: ['I know the shop is busy on Saturdays.', 'You were busy, so I waited.'],
  },
});
