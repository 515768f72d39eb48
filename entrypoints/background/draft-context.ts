import type { ClientOfDraft, DraftSnapshot, PauseScope, Person } from '../../lib/browser/messages';
import type { Settings } from '../../lib/browser/settings';
import { type Client, activeNotes, findClient, normaliseAddress } from '../../lib/clients';
import { isNegative, type Code, allCodes, type NegativeCode } from '../../lib/tone/codes';
import type { CoachContext } from '../../lib/tone/context';
import { readablePart } from './readable';

/** Whom a draft goes to, and what the client book and the settings say about that. */
export interface Addressee {
  readonly ofDraft: ClientOfDraft | null;
  /** The entry of the client book, when there is one. */
  readonly client: Client | undefined;
  /** True when everybody the draft goes to is named as no client. */
  readonly isNoClient: boolean;
}

/**
 * A client is whoever is in To and is neither the writer nor named as no client; one who is in the book goes first.
 * Without recipients to be read, the sender of the message being answered is taken.
 */
export function addresseeOf(
  snapshot: DraftSnapshot,
  clients: readonly Client[],
  settings: Settings,
): Addressee {
  const people = recipientsOf(snapshot);
  const possible = people.filter((person) => !isNamed(person.address, settings.notClients));
  const known = possible.find((person) => findClient(clients, person.address));
  const person = known ?? possible[0] ?? people[0];
  if (!person) return { ofDraft: null, client: undefined, isNoClient: false };
  const client = findClient(clients, person.address);
  const name = client?.name ?? person.name ?? person.address;
  return {
    ofDraft: { id: client?.id ?? null, name, address: person.address },
    client,
    isNoClient: possible.length === 0,
  };
}

/** Why the draft is not coached, widest reason first; null when it is. */
export function pauseOf(settings: Settings, addressee: Addressee, mailPaused: boolean): PauseScope | null {
  if (!settings.coaching) return 'everywhere';
  if (addressee.isNoClient || addressee.client?.paused) return 'client';
  return mailPaused ? 'mail' : null;
}

/** What the coach is told beside the draft. */
export function contextOf(
  snapshot: DraftSnapshot,
  client: Client | undefined,
  settings: Settings,
  dismissedHere: readonly string[],
): CoachContext {
  return {
    incoming: snapshot.incoming && readablePart(snapshot.incoming.text),
    notes: activeNotes(client),
    preferences: {
      sensitivity: settings.sensitivity,
      codesOff: [...settings.codesOff, ...(client?.dismissed.codes ?? []).filter(isNegativeCode)],
      rulesOff: [...settings.rulesOff, ...(client?.dismissed.rules ?? [])],
      wordingsIgnored: settings.wordingsIgnored,
      dismissedHere,
    },
  };
}

/** True when an address, its domain, or a domain above that is in the list. */
export function isNamed(address: string, list: readonly string[]): boolean {
  const wanted = normaliseAddress(address);
  return list.some((entry) => {
    const named = normaliseAddress(entry).replace(/^@/, '');
    if (named === '' || named.includes('@')) return named !== '' && wanted === named;
    return wanted.endsWith(`@${named}`) || wanted.endsWith(`.${named}`);
  });
}

function recipientsOf({ to, me, incoming }: DraftSnapshot): readonly Person[] {
  const isMe = (person: Person) => me !== null && normaliseAddress(person.address) === normaliseAddress(me);
  const others = to.filter((person) => person.address !== '' && !isMe(person));
  if (others.length > 0 || to.length > 0) return others;
  return incoming?.from && !isMe(incoming.from) ? [incoming.from] : [];
}

const isNegativeCode = (code: string): code is NegativeCode =>
  allCodes.includes(code as Code) && isNegative(code as Code);
