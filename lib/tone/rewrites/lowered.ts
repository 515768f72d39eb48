import { uncapitalised } from './editing';
import { findVerb } from '../grammar/verbs';

/** Whether the capital of the first word only opens the sentence; false where it may be a name. */
export function lowerable(text: string, draft: string): boolean {
  const [head = ''] = /^["'“(]*([\p{L}\p{N}'’-]+)/u.exec(text)?.slice(1) ?? [];
  if (/^\p{Ll}|^\d|^I(?:$|['’])/u.test(head)) return true;
  if (uncapitalised(text) !== text) return true;
  if (/\p{Lu}.*\p{Lu}/u.test(head)) return true;
  const word = head.toLowerCase();
  return findVerb(word)?.forms.includes('ing') === true || new RegExp(`(?<=[a-z,] )${word}\\b`).test(draft);
}

/** The text as it stands inside a sentence. Only for a {@link lowerable} one. */
export const lowered = (text: string): string =>
  /^I(?:$|\b)|^\p{Lu}[\p{L}]*\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
