import { isQuestion } from '../../guards';
import { grovels, isMock } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'acknowledge',
  title: 'Feels with them',
  match: words(
    phrase`\b(?:(?:sorry|sad) (?:to hear|for your|about your|about the (?:mortgage|timeout|loss)|you(?:'ve| have| had) (?:had )?(?:to|a|such)|that your)|(?:that|it) (?:must (?:be|have been) (?:a|an|so|very|hard|awful|frustrating|annoying|stressful|worrying|tough|difficult)|sounds (?:hard|awful|frustrating|like a|stressful|painful)|can't (?:be|have been) easy)|(?:that's|that is|is|it's) (?:a (?:shock|headache|hard|long|bad|horrible|worry|lot(?! (?:you|of|more))|nightmare)|annoying|no fun|awful|horrible|frustrating|not (?:ok|acceptable|good enough))|hope (?:he|she|they|you|your)(?:'s|'re| is| are| feels?| gets?| mum| son| daughter)? ?(?:all right|better|well|ok|soon)|gutted for you|no wonder|must be a)\b`,
  ),
  unless: [isMock, grovels, isQuestion],
  examples: {
    catches: [
      'I’m [[sorry to hear]] about the flood.',
      '[[That must be a]] headache for your team.',
      'Two nights without heating [[is no fun]].',
    ],
    leaves: ['So sorry to hear it, I feel sick.', 'It must be Tuesday.', 'That is a lot you ask.'],
  },
});
