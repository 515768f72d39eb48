import { type Entry, type EntryKey, toMoment } from './entry';

/** What both sides had when they last agreed, by key: enough to tell a change from a removal. */
export type Known = Readonly<Record<string, { readonly at: number; readonly sense: string | null }>>;

export interface Agreement {
  /** What this browser is to take over. */
  readonly toLocal: ReadonlyMap<EntryKey, Entry>;
  /** What the account is to be told. */
  readonly toAccount: ReadonlyMap<EntryKey, Entry>;
  /** Traces of removed notes so old that nobody is waiting for them. */
  readonly forgotten: readonly EntryKey[];
  readonly known: Known;
}

/** How long a removed note is remembered in the account: a browser away for longer brings it back. In ms. */
export const rememberRemovedMs = 180 * 86_400_000;

/**
 * Two sides as one: of two states of a setting or note the later stays. A browser whose clock is wrong loses no change
 * by it: whatever it changes is later than the state it had before. Of two at the very same moment every browser
 * chooses the same, and a note before its removal.
 */
export function reconcile(
  local: ReadonlyMap<EntryKey, Entry>,
  account: ReadonlyMap<EntryKey, Entry>,
  known: Known,
  now: number,
): Agreement {
  const toLocal = new Map<EntryKey, Entry>();
  const toAccount = new Map<EntryKey, Entry>();
  const agreed: Record<string, Known[string]> = {};
  const forgotten: EntryKey[] = [];
  const keys = new Set([...local.keys(), ...account.keys(), ...(Object.keys(known) as EntryKey[])]);
  for (const key of keys) {
    const here = local.get(key);
    const theirs = account.get(key);
    const mine = dated(ownState(here, known[key], now), theirs, now);
    const latest = later(mine, theirs);
    if (!latest) continue;
    if (latest.sense === null && now - latest.at > rememberRemovedMs) {
      if (theirs) forgotten.push(key);
      continue;
    }
    agreed[key] = { at: latest.at, sense: latest.sense };
    if (latest.sense !== (here?.sense ?? null)) toLocal.set(key, latest);
    if (latest !== theirs) toAccount.set(key, latest);
  }
  return { toLocal, toAccount, forgotten, known: agreed };
}

/** What this browser says of a key: as agreed before, changed since, or removed since. */
function ownState(
  here: Entry | undefined,
  before: Known[string] | undefined,
  now: number,
): Entry | undefined {
  if (!before) return here;
  if (here && here.sense === before.sense) return { ...here, at: before.at };
  if (here) return { ...here, at: toMoment(Math.max(here.at === 0 ? now : here.at, before.at + 1)) };
  const at = before.sense === null ? before.at : toMoment(Math.max(now, before.at + 1));
  return { at, sense: null, value: undefined };
}

/** A setting nobody has shared before is of now; beside one that somebody has, it is of no time, and the other counts. */
const dated = (mine: Entry | undefined, theirs: Entry | undefined, now: number): Entry | undefined =>
  mine?.at === 0 && !theirs ? { ...mine, at: now } : mine;

function later(mine: Entry | undefined, theirs: Entry | undefined): Entry | undefined {
  if (!mine || !theirs) return mine ?? theirs;
  if (mine.at !== theirs.at) return mine.at > theirs.at ? mine : theirs;
  // The same on both sides: nobody need be told.
  return (mine.sense ?? '') > (theirs.sense ?? '') ? mine : theirs;
}
