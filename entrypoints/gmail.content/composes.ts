import type { ComposeId } from '../../lib/browser/messages';
import { type ComposeParts, findComposes, identityOf } from './compose-parts';
import { anyOf } from './selectors';
import { findIn, holds, matches } from './unclobbered';

/** One open draft for as long as it is open; its parts change when Gmail rebuilds it or moves it. */
export interface Compose {
  readonly id: ComposeId;
  readonly parts: ComposeParts;
  /** Aborted when the draft is closed. */
  readonly signal: AbortSignal;
}

export interface ComposeWatcher {
  readonly open: () => readonly Compose[];
  readonly find: (id: ComposeId) => Compose | undefined;
  /** The compose a node lies in. */
  readonly around: (node: Node | null) => Compose | undefined;
  /** Looks now instead of at the next change. */
  readonly look: () => void;
}

export interface ComposeEvents {
  opened(compose: Compose): void;
  /** The same draft in new nodes, or in another place. */
  moved(compose: Compose): void;
  closed(compose: Compose): void;
}

/** Gmail drops nodes for single frames while it redraws, and moves them on their way to full screen. */
const absencesThatClose = 3;
const absenceMs = 100;
/** Long enough to look once for a burst of changes, too short to be noticed. */
const lookAfterMs = 50;
/** Looking takes no more than a tenth of the time, however large the page is and however often it changes. */
const restPerLook = 9;

/** Tells when drafts open, move and close, starting with those that are open already. */
export function watchComposes(
  page: Document,
  events: ComposeEvents,
  { signal }: { readonly signal: AbortSignal },
): ComposeWatcher {
  const known: Known[] = [];
  let pending: ReturnType<typeof setTimeout> | undefined;
  let counted = 0;
  let restMs = 0;

  const look = () => {
    clearTimeout(pending);
    pending = undefined;
    if (signal.aborted) return;
    const began = performance.now();
    const found = findComposes(page, new Set(known.map(({ parts }) => parts.body)));
    for (const compose of known) keepUp(compose, found);
    for (const parts of found) if (!known.some((compose) => compose.parts.body === parts.body)) open(parts);
    for (const compose of known.filter(({ absences }) => absences >= absencesThatClose)) close(compose);
    restMs = restPerLook * (performance.now() - began);
    if (known.some((compose) => compose.absences > 0)) lookSoon(absenceMs);
  };
  const lookSoon = (delayMs = lookAfterMs) => {
    pending ??= setTimeout(look, Math.max(delayMs, restMs));
  };

  const keepUp = (compose: Known, found: readonly ComposeParts[]) => {
    const now =
      found.find((parts) => parts.body === compose.parts.body) ??
      found.find((parts) => compose.identity !== null && identityOf(parts) === compose.identity) ??
      // Another editor in the same frame: plain text mode was chosen, or left.
      found.find((parts) => parts.container !== null && parts.container === compose.parts.container);
    if (!now) {
      compose.absences += 1;
      return;
    }
    compose.absences = 0;
    const moved = now.body !== compose.parts.body || now.container !== compose.parts.container;
    const { carried } = compose;
    compose.parts = now;
    compose.carried = false;
    compose.identity ??= identityOf(now);
    if (moved || carried) events.moved(compose);
  };
  const open = (parts: ComposeParts) => {
    const life = new AbortController();
    counted += 1;
    const compose: Known = {
      id: `${pageName}-${counted}`,
      parts,
      carried: false,
      identity: identityOf(parts),
      absences: 0,
      signal: AbortSignal.any([signal, life.signal]),
      life,
    };
    known.push(compose);
    events.opened(compose);
  };
  const close = (compose: Known) => {
    known.splice(known.indexOf(compose), 1);
    compose.life.abort();
    events.closed(compose);
  };

  const observer = new MutationObserver((changes) => {
    for (const compose of known) compose.carried ||= changes.some((change) => carries(change, compose));
    if (pending === undefined && changes.some((change) => concernsUs(change, known))) lookSoon();
  });
  // The document and not the body: at document_start there is no body yet.
  observer.observe(page, { childList: true, subtree: true });
  // A draft must be focused to be typed in: what the observer's filter missed is found here.
  page.addEventListener('focusin', () => lookSoon(), { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(pending);
  });
  look();
  return {
    open: () => known,
    find: (id) => known.find((compose) => compose.id === id),
    around: (node) =>
      node
        ? known.find(({ parts }) => parts.body.contains(node) || (parts.container?.contains(node) ?? false))
        : undefined,
    look,
  };
}

interface Known extends Compose {
  parts: ComposeParts;
  /** The same nodes were put somewhere else, as on the way to full screen: ranges over them have collapsed. */
  carried: boolean;
  identity: string | null;
  absences: number;
  readonly life: AbortController;
}

/** Names of drafts must not meet between tabs: all tabs talk to one worker. */
const pageName = crypto.randomUUID().slice(0, 8);

const markers = [anyOf('body'), anyOf('plainBody'), anyOf('container')].join(', ');

const carries = (change: MutationRecord, { parts }: Known): boolean =>
  [...change.addedNodes].some((node) => holds(node, parts.body));

function concernsUs(change: MutationRecord, known: readonly Known[]): boolean {
  for (const node of change.addedNodes) {
    if (node instanceof Element && (matches(node, markers) || findIn(node, markers))) return true;
  }
  if (change.removedNodes.length === 0) return false;
  return known.some(({ parts }) => !parts.body.isConnected);
}
