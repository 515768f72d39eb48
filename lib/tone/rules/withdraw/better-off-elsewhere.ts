import { isConditional, isQuestion, isThankful } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'withdraw',
  title: 'Sends them to somebody else',
  why: 'It sounds generous and feels like a shove. If you want to stay, say what would make it work.',
  match: words(
    phrase`\b(?:(?:maybe|perhaps|then|so|honestly),? )?(?:it(?:'s| is| would be| might be|'d be|'ll be)? (?:probably |perhaps |maybe )?(?:best|better|easier) (?:for (?:both of us|everyone|you) )?(?:if|that) you (?:look(?:ed)? for|find|found|go (?:with|to)|went (?:with|to)|get|got|hired?|work(?:ed)? with|used?|tried|try|switch(?:ed)? to|mov(?:e|ed) to)|you(?:'d| would|'re| are)(?: probably| maybe)? (?:be )?better off (?:with|finding|hiring|using|asking)) (?:(?:yourself |an?)?other|someone|somebody|(?:a )?different) ?(?:else|[a-z]{2,14})?|\b(?:we (?:should|could|must|have to|ought to)|(?:better|best|time) (?:to|if we|for us to|we)) (?:part ways|go our separate ways)\b|\bthere(?:'s| is)(?: really)? no point (?:in )?(?:discussing|arguing|explaining|talking|continuing)\b[^.?!;,]{0,30}|\b(?:i(?:'m| am|'ve)|we(?:'re| are|'ve)) (?:completely |really |just |so )?(?:done|finished|through) (?:with (?:this|the|that) (?:whole )?(?:discussion|conversation|topic|argument|debate|thread|thing|back[ -]and[ -]forth)(?! (?:guide|paper|notes|list|draft|part))|discussing|arguing|explaining|talking about)\b[^.?!;,]{0,24}`,
  ),
  unless: [isQuestion, isConditional, isThankful],
  rewrites: { short: swap('what would make this work for me is «item», and I can offer it from «day»') },
  examples: {
    catches: [
      [
        '[[Maybe it’s better if you look for another VA]].',
        'What would make this work for me is «item», and I can offer it from «day».',
      ],
      [
        '[[You’d be better off with someone else]].',
        'What would make this work for me is «item», and I can offer it from «day».',
      ],
      [
        '[[I’m done with this discussion]].',
        'What would make this work for me is «item», and I can offer it from «day».',
      ],
    ],
    leaves: [
      'We are looking for another VA to help in December.',
      'I’m done with the first draft.',
      'Is it better if you use another card?',
      'We part ways at the bridge.',
      'I’m done with the discussion guide.',
    ],
  },
});
