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
  const hint = HINTS[moment];
  if (!hint || !text.includes(`«item: ${hint}»`)) return text;
  const topic = topicOf(incoming, classifier);
  return topic === undefined ? text : text.replaceAll(`«item: ${hint}»`, () => topic);
}

function topicOf(incoming: string | null, classifier: CoachContext['classifier']): string | undefined {
  const message = readMessage(incoming, classifier ?? null);
  return topicOfMessage(incoming, weatherOf(message, []))?.replace('{my}', 'my');
}

/** The blank of each moment that the client's own noun answers. */
const HINTS: Readonly<Partial<Record<Moment, string>>> = {
  'scope-creep': 'the extra',
  'off-hours': 'the request',
  'angry-mail': 'their concern',
  'micro-managing': 'the detail',
};
