import type { ComposeKind, Person } from '../../lib/browser/messages';
import { type ComposeParts, findComposes, findSendButton, kindOf } from './compose-parts';
import { findAccount } from './read-account';
import { readDraft } from './read-draft';
import { readSubject } from './read-form';
import { findIncoming, type Incoming, readMessage } from './read-incoming';
import { readRecipients } from './read-recipients';
import { findHook, notInSavedDraft } from './selectors';
import { tidy } from './tidy';

/** What the adapter makes of one compose of a saved page: the answer of `read-gmail`. */
export interface SavedCompose {
  readonly kind: ComposeKind;
  /** Addresses in lower case; null: no field for recipients was found. `unknownField` only when there are such. */
  readonly recipients: {
    readonly to: readonly string[];
    readonly cc: readonly string[];
    readonly bcc: readonly string[];
    readonly unknownField?: readonly string[];
  } | null;
  readonly subject: string | null;
  readonly draftText: string;
  readonly sendButton: boolean;
  readonly incoming: {
    readonly sender: string | null;
    readonly senderName: string | null;
    readonly text: string;
  } | null;
  /** Which selector found what, for the day Gmail changes. */
  readonly matchedBy: Readonly<Record<string, string | null>>;
}

/** Reads every compose of the page by the same functions that read Gmail. */
export function readPage(): { readonly composes: readonly SavedCompose[] } {
  return { composes: findComposes(document).map(readCompose) };
}

/** For saved fragments without a compose: the parts of the adapter one by one, on the whole page. */
export function readFragments() {
  const message = findHook('message', document)?.element;
  return {
    draftText: ownWords(document.body),
    recipients: addressesOf(readRecipients(document)),
    sendButton: findSendButton(document) !== undefined,
    incoming: incomingOf(readMessage(message ?? document.body)),
  };
}

function readCompose(parts: ComposeParts): SavedCompose {
  const { body, container, matchedBy } = parts;
  const people = container && readRecipients(container);
  const send = container ? findSendButton(container) : undefined;
  const kind = kindOf(parts);
  const incoming =
    container && kind !== 'forward' ? findIncoming(container, findAccount(document, container)) : null;
  return {
    kind,
    recipients: addressesOf(people),
    subject: container && readSubject(container),
    draftText: ownWords(body),
    sendButton: send !== undefined,
    incoming: incoming && incomingOf(incoming),
    matchedBy: {
      ...matchedBy,
      recipients: people?.by ?? null,
      sendButton: send?.by ?? null,
      incoming: incoming?.by ?? null,
    },
  };
}

function addressesOf(people: ReturnType<typeof readRecipients>): SavedCompose['recipients'] {
  if (!people) return null;
  const of = (list: readonly Person[]) => list.map(({ address }) => address);
  const named = { to: of(people.to), cc: of(people.cc), bcc: of(people.bcc) };
  return people.unknownField.length > 0 ? { ...named, unknownField: of(people.unknownField) } : named;
}

const incomingOf = ({ from, text }: Incoming) => ({
  sender: from?.address ?? null,
  senderName: from?.name ?? null,
  text,
});

/** Normalised as `innerText` of the page is, so that two readings of a page can be compared. */
const ownWords = (body: HTMLElement): string =>
  tidy(readDraft(body, { asInnerText: true, leave: notInSavedDraft }).text);
