import * as v from 'valibot';
import { clientSchema, noteSchema, settingsSchema } from '../schemas/stored';

/**
 * Settings that mean the same in every browser of one writer. Not shared: wordings to ignore, which are words out of
 * mails; how long this history is kept, its reminder and its welcome, which are this browser's own.
 */
export const sharedSettings = [
  'coaching',
  'sensitivity',
  'codesOff',
  'rulesOff',
  'brake',
  'notClients',
] as const;
export type SharedSetting = (typeof sharedSettings)[number];

export type EntryKey = `setting:${SharedSetting}` | `note:${string}`;
export const settingKey = (name: SharedSetting): EntryKey => `setting:${name}`;
export const noteKey = (id: string): EntryKey => `note:${id}`;

/** A note with whose it is, so that another browser knows, or makes, the client. */
const sharedNoteSchema = v.object({
  client: v.pick(clientSchema, ['id', 'name', 'addresses', 'domain']),
  ...v.pick(noteSchema, ['kind', 'field', 'text', 'because', 'on']).entries,
});
export type SharedNote = v.InferOutput<typeof sharedNoteSchema>;

/** One setting or one note as one browser knows it. */
export interface Entry {
  /** When it was changed, ms since the epoch by the clock of who changed it; always later than what it replaced. */
  readonly at: number;
  /** Stands for the content, to compare by. Null: removed. */
  readonly sense: string | null;
  readonly value: unknown;
}

/** The latest moment there is in a browser. */
const lastMoment = 8.64e15;
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastMoment));
const storedSchema = v.object({ v: v.literal(1), at: moment, value: v.optional(v.unknown()) });

/** An entry in the form it has in the account. */
export const toStored = ({ at, sense, value }: Entry): unknown => ({
  v: 1,
  at,
  ...(sense === null ? {} : { value }),
});

/** Undefined: it cannot be understood, by this version or by any. */
export function fromStored(key: EntryKey, stored: unknown): Entry | undefined {
  const parsed = v.safeParse(storedSchema, stored);
  if (!parsed.success) return undefined;
  const { at, value } = parsed.output;
  if (value === undefined) return key.startsWith('note:') ? { at, sense: null, value } : undefined;
  const inside = v.safeParse(schemaOf(key), value);
  return inside.success ? entryOf(key, inside.output, at) : undefined;
}

/** True for what a later version wrote: not ours to read, and not ours to write over. */
export const isLater = (stored: unknown): boolean =>
  typeof stored === 'object' &&
  stored !== null &&
  'v' in stored &&
  typeof stored.v === 'number' &&
  stored.v > 1;

export const entryOf = (key: EntryKey, value: unknown, at: number): Entry => ({
  at: toMoment(at),
  sense: senseOf(key, value),
  value,
});

/** A time as it may stand in the account. */
export const toMoment = (at: number): number => Math.min(lastMoment, Math.max(0, Math.round(at)));

export const isEntryKey = (key: string): key is EntryKey =>
  (key.startsWith('note:') && key.length > 'note:'.length) ||
  sharedSettings.some((name) => key === settingKey(name));

const schemaOf = (key: EntryKey): v.GenericSchema => {
  const setting = sharedSettings.find((one) => settingKey(one) === key);
  return setting ? settingsSchema.entries[setting] : sharedNoteSchema;
};

/** Whose a note is says where to put it, not what it is: clients may be called by other names elsewhere. */
function senseOf(key: EntryKey, value: unknown): string {
  if (!key.startsWith('note:')) return fingerprint(JSON.stringify(value));
  const note = value as SharedNote;
  return fingerprint(JSON.stringify([note.kind, note.field, note.text, note.because, note.on]));
}

/** A short text that differs where the content does: 53 bits, after bryc's cyrb53 in idea. */
function fingerprint(content: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < content.length; at += 1) {
    const unit = content.charCodeAt(at);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return ((high >>> 0) * 2_097_152 + (low >>> 11)).toString(36);
}
