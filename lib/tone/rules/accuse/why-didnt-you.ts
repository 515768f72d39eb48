import { phrase, YOU_SIDE } from '../../patterns';
import { defineRule, whole, words } from '../../rule';

export default defineRule({
  code: 'accuse',
  title: 'A “why didn’t you” question',
  why: 'It sounds like a question and lands as a charge; your client may answer with excuses. Ask for what you need instead.',
  match: words(
    phrase`^(?:(?:so|and|but|then|well),? )?(?:why (?:the hell |on earth |exactly )?(?:didn't|did not|haven't|have not|hasn't|don't|wouldn't|couldn't|can't|won't|weren't) ${YOU_SIDE}|why (?:the hell |on earth |exactly )?(?:did|would|have|has|do|must) ${YOU_SIDE}(?: (?:not|always|never|still|keep|even|suddenly))?|how come ${YOU_SIDE}|how could ${YOU_SIDE}|what made ${YOU_SIDE} think)(?= [a-z])[^?0-9]{2,100}\?*$`,
  ),
  rewrites: {
    short: whole('what happened there, and what would help you next time?'),
    warm: whole('could you tell me how that came about, so that we can plan for it?'),
    firm: whole('what do you need from me so that «item» works next time?'),
  },
  examples: {
    catches: [
      ['[[Why didn’t you tell me sooner?]]', 'What happened there, and what would help you next time?'],
      ['[[How could you publish the draft?]]', 'What happened there, and what would help you next time?'],
      [
        '[[Why do you always leave it to the last minute?]]',
        'What happened there, and what would help you next time?',
      ],
    ],
    leaves: ['Why don’t we talk on Thursday?', 'Why did the form fail?'],
  },
});
