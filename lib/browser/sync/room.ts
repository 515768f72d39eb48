import { type Entry, type EntryKey, toStored } from './entry';

/** What Chrome's documentation of `storage.sync` allows (QUOTA_BYTES, QUOTA_BYTES_PER_ITEM, MAX_ITEMS); Firefox's are the same. */
const quota = { bytes: 102_400, bytesPerItem: 8_192, items: 512 } as const;
/** The browsers count a little differently: some room is left. */
const used = 0.97;

export interface Fitting {
  readonly items: Readonly<Record<string, unknown>>;
  /** Entries that are too long, or for which there is no room. */
  readonly leftOut: number;
}

/** Of what is to be written, as much as there is room for: settings first, then removals, then notes, the latest first. */
export function fitting(
  wanted: ReadonlyMap<EntryKey, Entry>,
  there: Readonly<Record<string, unknown>>,
): Fitting {
  const items: Record<string, unknown> = {};
  let bytes = Object.entries(there).reduce((sum, [key, stored]) => sum + bytesOf(key, stored), 0);
  let count = Object.keys(there).length;
  let leftOut = 0;
  const inTurn = [...wanted].sort(([a, x], [b, y]) => rank(a, x) - rank(b, y) || y.at - x.at);
  for (const [key, entry] of inTurn) {
    const stored = toStored(entry);
    const own = bytesOf(key, stored);
    const isThere = key in there;
    const after = bytes + own - (isThere ? bytesOf(key, there[key]) : 0);
    const isFull = after > quota.bytes * used || (!isThere && count + 1 > quota.items * used);
    if (own > quota.bytesPerItem * used || (isFull && after > bytes)) {
      leftOut += 1;
      continue;
    }
    items[key] = stored;
    bytes = after;
    if (!isThere) count += 1;
  }
  return { items, leftOut };
}

const rank = (key: string, { sense }: Entry): number =>
  key.startsWith('setting:') ? 0 : sense === null ? 1 : 2;

/** As browsers count: the key and the JSON of the value, in which Chrome writes "<" with six letters. */
function bytesOf(key: string, stored: unknown): number {
  const json = JSON.stringify(stored) ?? '';
  const signs = json.match(/[<\u2028\u2029]/g)?.length ?? 0;
  return new TextEncoder().encode(key + json).byteLength + 5 * signs;
}
