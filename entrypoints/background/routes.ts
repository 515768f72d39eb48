import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type ComposeId, type Protocol, onMessage } from '../../lib/browser/messages';
import { inLock } from '../../lib/browser/locked-item';
import { ownUrl } from '../../lib/browser/pages';
import { reportError } from '../../lib/browser/report-error';
import { findReport } from '../../lib/browser/reports';
import { fromGmail, type WorkerMessage, workerMessages } from '../../lib/browser/schemas/messages';
import type { Handlers } from './coach-service';
import type { From } from './sources';

type Route = keyof Handlers;
type Reply<Name extends keyof Protocol> = ReturnType<Protocol[Name]>;

/** What a sender gets whose message is refused, or whose handler failed for good: an answer, so that nobody waits. */
const refusals: { readonly [Name in Route]: Reply<Name> } = {
  coachDraft: { ok: false, reason: 'coach-failed' },
  suggest: [],
  propose: null,
  starters: [],
  listRules: [],
  caretMoved: undefined,
  typing: undefined,
  cannotSee: undefined,
  closeDraft: undefined,
  pageOpened: undefined,
  rewriteApplied: undefined,
  dismiss: { ok: false },
  undismiss: { ok: false },
  pause: { ok: false },
  draftSent: { ok: false },
  sendWithdrawn: { ok: false },
};

/** The parts of a message's sender that tell who it is. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  /** 0: the tab's own page. */
  readonly frameId?: number | undefined;
}

/** Puts the handlers behind their messages, at once: a worker woken by a message must be listening in its first turn. */
export function registerRoutes(handlers: Handlers): void {
  for (const name of Object.keys(refusals) as Route[]) register(name, handlers);
}

/** The message as its handler may have it, or undefined when it is to be refused. */
export function accept<Name extends WorkerMessage>(
  name: Name,
  data: unknown,
  sender: Sender,
): { readonly data: Parameters<Protocol[Name]>[0]; readonly from: From } | undefined {
  const from = fromOf(sender);
  const schema = workerMessages[name] as v.GenericSchema<unknown, Parameters<Protocol[Name]>[0]>;
  if (!from || (from.page === 'gmail' && !fromGmail.has(name))) return undefined;
  const parsed = v.safeParse(schema, data);
  return parsed.success ? { data: parsed.output, from } : undefined;
}

/** What their senders tell once and would not tell again: when their handler fails they hear of it, and ask again. */
const costsData: ReadonlySet<Route> = new Set(['draftSent', 'sendWithdrawn', 'rewriteApplied'] as const);

/** Answers one message. Rejects, without a word of why, only where the sender is to ask again. */
export async function answer<Name extends Route>(
  name: Name,
  handlers: Handlers,
  data: unknown,
  sender: Sender,
): Promise<Reply<Name>> {
  const refusal: Reply<Name> = refusals[name];
  const accepted = accept(name, data, sender);
  if (!accepted) return refusal;
  try {
    const { reply } = await throughDoor(name, handlers, accepted);
    return reply === refused ? refusal : await reply;
  } catch (error) {
    reportError(name, error);
    if (!costsData.has(name)) return refusal;
  }
  throw new Error(`${name} failed`);
}

/**
 * A mail tab speaks of its own composes only, those of other tabs and of the practice page are none of its business. Who
 * is let in is looked up, which takes a moment: a lock keeps the messages on one compose in their order meanwhile.
 */
async function throughDoor<Name extends Route>(
  name: Name,
  handlers: Handlers,
  { data, from }: { readonly data: Parameters<Protocol[Name]>[0]; readonly from: From },
): Promise<{ readonly reply: Promise<Reply<Name>> | typeof refused }> {
  const start = () => {
    const reply = handlers[name](data, from);
    // Whoever awaits it hears of its failure; until then it is nobody's fault.
    reply.catch(() => {});
    return { reply };
  };
  const composeId = composeOf(data);
  if (from.page === 'own' || composeId === null) return start();
  return atDoor(composeId, async () =>
    (await isOfTab(composeId, from.tabId)) ? start() : { reply: refused },
  );
}

/** One at a time for one compose, in the order they came. */
export const atDoor = <T>(composeId: ComposeId, look: () => Promise<T>): Promise<T> =>
  inLock(`door:${composeId}`, look);

const refused = Symbol('refused');

/** A compose nobody has spoken of yet is any tab's; those of the practice page are no tab's. */
export async function isOfTab(composeId: string, tabId: number | null): Promise<boolean> {
  if (composeId.startsWith('practice')) return false;
  // Where session storage does not answer, nothing is kept that could be another's.
  const report = await findReport(composeId).catch(() => undefined);
  return report === undefined || report.holderTab === tabId;
}

const composeOf = (data: unknown): string | null =>
  typeof data === 'object' && data !== null && 'composeId' in data && typeof data.composeId === 'string'
    ? data.composeId
    : null;

function register<Name extends Route>(name: Name, handlers: Handlers): void {
  onMessage(name, ({ data, sender }) => answer(name, handlers, data, sender));
}

/** Our own pages, and our content script in Gmail. Anybody else is nobody. */
function fromOf({ id, url = '', tab, frameId = 0 }: Sender): From | undefined {
  if (id !== browser.runtime.id) return undefined;
  const tabId = tab?.id ?? null;
  if (url.startsWith(ownUrl('/'))) return { tabId, page: 'own' };
  if (url.startsWith('https://mail.google.com/') && tabId !== null && frameId === 0)
    return { tabId, page: 'gmail' };
  return undefined;
}
