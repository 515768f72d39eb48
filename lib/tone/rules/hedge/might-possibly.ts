import { isThankful } from '../../guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'hedge',
  title: 'Two softeners in a row',
  why: 'One soft word is courtesy; two make your client doubt whether you know. Keep one and your judgement still sounds like yours.',
  match: words(
    phrase`\b(?<soft>might|may|could|would|can|should)(?: just)?(?: (?:perhaps|maybe|possibly|potentially|sort of|kind of|conceivably)){1,3}\b,?(?: (?:possibly|perhaps|maybe|sort of|a bit|slightly)\b)?`,
  ),
  unless: [isThankful],
  rewrites: { short: swap('{soft}') },
  examples: {
    catches: [
      ['There [[might possibly]] be an issue with the total.', 'There might be an issue with the total.'],
      ['We [[could perhaps]] move the call to Friday.', 'We could move the call to Friday.'],
      ['It [[may maybe]] help to add a page.', 'It may help to add a page.'],
    ],
    leaves: ['It might rain on Friday.', 'As soon as you can, possibly by noon.'],
  },
});
