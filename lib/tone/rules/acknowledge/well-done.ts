import { isQuestion } from '../../guards';
import { isMock } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'acknowledge',
  title: 'Sees what they achieved',
  match: words(
    phrase`\b(?:well done|congratulations|congrats|great (?:job|work|news|to hear|result|effort|choice)|good (?:job|effort|work|news for you|housekeeping|call)|(?:that's|that is|this is|what) (?:great|good|wonderful|lovely|brilliant|fantastic) (?:news|to hear|work)|(?:i'm|we're|i am|we are|so|really|delighted|very) (?:so |really |very |also )?(?:glad|pleased|happy|delighted) (?:it|you|that|the|with (?:that|the|how|your)|for you|to hear|about)|love (?:the|your|how|it)\b|(?:much|greatly|very) appreciated|you (?:handled|did|managed|worked|told me in|got) [^.?!;]{0,30}\b(?:well|right|hard|great|brilliantly|further)|impressed|is (?:strong|excellent|solid|lovely|spot on))\b`,
  ),
  unless: [isMock, isQuestion],
  examples: {
    catches: [
      '[[Congratulations]] on the new shop.',
      '[[I’m glad it]] worked out with the second sample.',
      'Chapter two [[is strong]].',
    ],
    leaves: ['Great job, as always!!', 'I’m glad to help.', 'Well, done is done.'],
  },
});
