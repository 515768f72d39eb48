import { isQuestion } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: 'It depends, on what exactly',
  why: 'Your client still cannot plan. Name the two things it hangs on, and they can help you decide.',
  match: words(
    phrase`\b(?<head>depends?) (?:a (?:lot|bit) )?(?:on (?:a (?:lot|number|few|variety|couple) of (?:different )?(?:things|factors|variables)|(?:many|several|various|different|a few|lots of|all sorts of|so many) (?:different )?(?:things|factors|variables)|how things go|various factors)|really)\b|\b(?:it's |it is )?a (?:mixture|combination|number) of (?:different )?(?<other>things|factors|reasons)(?=[.,!]|$)`,
  ),
  unless: [isQuestion],
  rewrites: { short: swap('{head} on «item» and «item»'), warm: swap('it comes down to «item» and «item»') },
  examples: {
    catches: [
      ['The price [[depends on a lot of things]].', 'The price depends on «item» and «item».'],
      ['That [[depends on several factors]].', 'That depends on «item» and «item».'],
      ['It [[depends a bit on how things go]].', 'It depends on «item» and «item».'],
    ],
    leaves: ['The price depends on the number of pages.', 'You can depend on us.'],
  },
});
