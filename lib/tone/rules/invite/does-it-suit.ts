import { isSharp } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'invite',
  title: 'Asks whether it suits',
  match: words(
    phrase`\b(?:(?:does|would|will|is|are|do)\b[^?.;]{0,70}\b(?:work|suit|ok(?:ay)?|fine|better|easier|convenient|right|good|help|possible|enough)\b(?: (?:for|with|by) (?:you|your [a-z]{2,20}|everyone|both of you))?[^?.;]{0,40}\?|(?:ok|okay|fine|good|happy|all right) (?:with|for|to go ahead|by) ?(?:you|that|this|on that basis)?[^?.;]{0,20}\?|(?:how|what) (?:does|would) (?:that|this) (?:sound|look|work)[^?.;]{0,30}\?)`,
  ),
  unless: isSharp,
  examples: {
    catches: [
      '[[Does Tuesday work for you?]]',
      'I can come at ten, [[is that ok with you?]]',
      '[[Would a shorter call suit you better?]]',
    ],
    leaves: ['Is that really so hard?', 'Does it even work?', 'It works for you.'],
  },
});
