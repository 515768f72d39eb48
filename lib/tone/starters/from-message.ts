import type { CoachContext } from '../context';
import { readMessage, weatherOf } from '../incoming/weather';
import { topicOfMessage } from '../rewrites/flee/topic';
import type { Moment } from './starters';

/** Fills the blanks that ask for what the client wrote about, in a moment the message speaks of. Everything else stays for the writer. */
export function withTheirWords(
  text: string,
  moment: Moment,
  incoming: string | null,
  classifier: CoachContext['classifier'],
): string {
  const blank = BLANKS[moment];
  if (!blank || !text.includes(`«item: ${blank.hint}»`)) return text;
  const topic = topicOf(incoming, classifier);
  return topic === undefined
    ? text
    : text.replaceAll(`«item: ${blank.hint}»`, () => (blank.words ?? '{T}').replace('{T}', topic));
}

function topicOf(incoming: string | null, classifier: CoachContext['classifier']): string | undefined {
  const message = readMessage(incoming, classifier ?? null);
  return topicOfMessage(incoming, weatherOf(message, []))?.replace('{my}', 'my');
}

/** The blank of each moment that the client's own noun answers, and the words around it where a thing alone is no answer. */
const BLANKS: Readonly<Partial<Record<Moment, { readonly hint: string; readonly words?: string }>>> = {
  'scope-creep': { hint: 'the extra' },
  'off-hours': { hint: 'the request' },
  'angry-mail': { hint: 'their concern', words: 'what happened with {T}' },
  'micro-managing': { hint: 'the detail' },
};
