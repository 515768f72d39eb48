import type { DraftSnapshot } from '../../lib/browser/messages';
import type { Draft } from '../../lib/tone/draft';
import type { Words } from './coach-loop';
import { kindOf } from './compose-parts';
import type { Compose } from './composes';
import { findAccount } from './read-account';
import { readDraft } from './read-draft';
import { readSubject } from './read-form';
import { findIncoming } from './read-incoming';
import { readRecipients } from './read-recipients';

/** What a compose says now, and to whom. */
export function takeSnapshot({ id, parts }: Compose): Words<Draft<Node>> {
  const { body, container } = parts;
  const map = readDraft(body);
  return { map, snapshot: { composeId: id, text: map.text, ...surroundings(parts, body, container) } };
}

type Surroundings = Omit<DraftSnapshot, 'composeId' | 'revision' | 'text'>;

function surroundings(
  parts: Compose['parts'],
  body: HTMLElement,
  container: HTMLElement | null,
): Surroundings {
  const kind = kindOf(parts);
  const me = findAccount(body.ownerDocument, container);
  if (!container) return { kind, subject: null, to: [], incoming: null, me };
  const people = readRecipients(container);
  const to = people?.to.length ? people.to : (people?.unknownField ?? []);
  // What is forwarded is passed on and not answered.
  const incoming = kind === 'forward' ? null : findIncoming(container, me);
  return {
    kind,
    subject: readSubject(container),
    to,
    incoming: incoming && { from: incoming.from, text: incoming.text },
    me,
  };
}
