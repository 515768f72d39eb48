import { isQuestion, offersAlternative } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: 'Sits on the fence',
  why: 'Your client asked because they cannot tell either. One clear recommendation, even a careful one, is worth more than both sides.',
  match: words(
    phrase`\b(?:(?:it's|it is|that's|that is) (?:quite |really |very |always |a bit |so )?(?:hard|tricky|difficult|not easy|impossible) to (?:say(?! goodbye)|tell|judge|give (?:one|a|any) (?:number|figure|answer))(?: really| exactly| at this (?:stage|point|distance))?|it's a (?:difficult|tricky|hard|tough) one|there are (?:good )?(?:arguments|points|pros and cons|many views)(?: (?:on|for) (?:both|either) sides?| (?:either way|on this))?|both have (?:their )?(?:advantages|pros|pluses|good points)(?: and (?:their )?(?:disadvantages|cons|minuses))?|it could go either way|i wouldn't want to (?:influence|sway) you(?: either way)?|i'd be hesitant to)\b`,
  ),
  unless: [isQuestion, offersAlternative],
  rewrites: { short: swap('my recommendation is «item»'), warm: swap('I recommend «item»') },
  examples: {
    catches: [
      ['[[It’s hard to say really]].', 'My recommendation is «item».'],
      ['[[There are arguments on both sides]].', 'My recommendation is «item».'],
      ['[[It’s a tricky one]].', 'My recommendation is «item».'],
    ],
    leaves: [
      'The label is hard to read.',
      'It’s hard to say goodbye to Anna, she starts elsewhere on Monday.',
    ],
  },
});
