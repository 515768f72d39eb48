import { isConditional, isQuestion } from '../../guards';
import { isBackup } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'withdraw',
  title: 'Sends them to someone else',
  why: 'Your client hears that you are already gone. If handing over is right, offer it with a day; if it is not, say what you need to stay.',
  match: words(
    phrase`\b(?:(?:maybe|perhaps|then|so|i think|probably|honestly)?,? ?(?:it(?:'s| is| would be| might be|'d be)? (?:probably |perhaps |maybe )?(?:best|better|cleaner|easier|time)(?: for (?:both of us|everyone|you))? (?:if|that|to|when) )?you (?:should|could|might want to|may want to|might be better|would be better|had better|'d better|can|need to|found|find|got|get|took|are free to|'re free to|'re welcome to)(?: then| just| also| always)? ?(?:off )?(?:find(?:ing)?|look(?:ing)? for|ask(?:ing)?|hire|hiring|get(?:ting)?|try(?:ing)?|use|using|take|tak(?:ing)? it to|go(?:ing)?(?: to)?|giv(?:e|ing)[^.?!;,]{0,20} to)? ?(?:a )?(?:someone else|somebody else|(?:an)?other (?:designer|agency|accountant|supplier|person|company|provider|writer|developer|va|assistant|consultant|recruiter|firm|one|vendor)|different (?:designer|agency|accountant|supplier|person|company|provider|writer|developer|recruiter)|elsewhere)\b)[^.?!;,]{0,40}`,
  ),
  unless: [isQuestion, isConditional, isBackup],
  rewrites: { short: swap('if a hand-over suits you better, I can prepare one by «day»') },
  examples: {
    catches: [
      [
        '[[Maybe you should find someone else]].',
        'If a hand-over suits you better, I can prepare one by «day».',
      ],
      [
        '[[Perhaps it’s better if you get somebody else]].',
        'If a hand-over suits you better, I can prepare one by «day».',
      ],
      ['[[You can always go elsewhere]].', 'If a hand-over suits you better, I can prepare one by «day».'],
    ],
    leaves: ['If someone else signs, tell me.', 'Could someone else take the call?'],
  },
});
