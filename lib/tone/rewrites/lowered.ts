import { uncapitalised } from './editing';
import { NOUNS } from './flee/nouns';
import { findVerb } from '../grammar/verbs';

/** Whether the capital of the first word only opens the sentence; false where it may be a name. */
export function lowerable(text: string, draft: string): boolean {
  const [head = ''] = /^["'“(]*([\p{L}\p{N}'’-]+)/u.exec(text)?.slice(1) ?? [];
  if (/^\p{Ll}|^\d|^I(?:$|['’])/u.test(head)) return true;
  if (DAY.test(head)) return false;
  if (uncapitalised(text) !== text) return true;
  if (/\p{Lu}.*\p{Lu}/u.test(head)) return true;
  const word = head.toLowerCase().replace(/['’].*$/u, '');
  if (SMALL.test(word) || NOUNS.has(word) || PLURAL.test(text) || DOING.test(text)) return true;
  return findVerb(word)?.forms.includes('ing') === true || new RegExp(`(?<=[a-z,] )${word}\\b`).test(draft);
}

/** "Saturdays are full". */
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december)$/i;

const SMALL =
  /^(?:every|each|other|others|another|either|neither|nobody|no-one|someone|anyone|anybody|everyone|everybody|anything|everything|nothing|something|of|at|from|by|after|before|during|since|until|under|over|between|both|half|most|many|few|several|her|his|their|its|he|she|they|yours|ours|mine|whatever|whoever|such|same|last|next|first|second|once|today|yesterday|tomorrow|then|now|there|here|eleven|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
/** "Counting what is there". */
const DOING = /^\p{Lu}\p{Ll}+ing (?:the|a|an|what|this|that|these|your|our|my|it|them|to|in|on|for)\b/u;
/** "Tests are": a plural that no article goes before is no name. */
const PLURAL =
  /^\p{Lu}\p{Ll}+s (?:are|were|have|had|come|came|go|went|do|don['’]t|can|can['’]t|get|got|need|take|which|who|that|of|from|in|on|for|with|\p{Ll}+ing)\b/u;

/** The text as it stands inside a sentence. Only for a {@link lowerable} one. */
export const lowered = (text: string): string =>
  /^I(?:$|\b)|^\p{Lu}[\p{L}]*\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
