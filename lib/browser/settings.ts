import * as v from 'valibot';
import type { NegativeCode } from '../tone/codes';
import type { Sensitivity } from '../tone/context';
import { lockedItem } from './locked-item';
import { settingsSchema } from './schemas/stored';

/** When the send brake may ask for one breath. */
type BrakeMode = 'off' | 'hot' | 'hot-or-unanswered';

/** The writer's choices. Addresses here are the writer's own or named by the writer; nothing is learnt in secret. */
export interface Settings {
  /** False: coaching is off everywhere. */
  readonly coaching: boolean;
  readonly sensitivity: Sensitivity;
  readonly codesOff: readonly NegativeCode[];
  readonly rulesOff: readonly string[];
  readonly wordingsIgnored: readonly string[];
  readonly brake: BrakeMode;
  /** Weeks of history kept; null: for good. */
  readonly retentionWeeks: number | null;
  /** Addresses or domains that are no clients: their mail is not coached. */
  readonly notClients: readonly string[];
  /** Reminder to read the week; null: none. `day` 0 is Sunday, `hour` 0 to 23. */
  readonly weeklyReminder: { readonly day: number; readonly hour: number } | null;
  /** True once the welcome was seen to its end. */
  readonly welcomed: boolean;
}

export const defaultSettings: Settings = {
  coaching: true,
  sensitivity: 'normal',
  codesOff: [],
  rulesOff: [],
  wordingsIgnored: [],
  brake: 'hot',
  retentionWeeks: null,
  notClients: [],
  weeklyReminder: null,
  welcomed: false,
};

/** The one home of the settings; every surface reads and writes through it. */
export const settings = lockedItem<Settings>('local:settings', {
  fallback: defaultSettings,
  version: 1,
  migrations: {},
  schema: settingsSchema,
  complete: (stored) => (isRecord(stored) ? { ...defaultSettings, ...stored } : stored),
  repair: repairSettings,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keeps every setting that can be understood, and takes the default for the others. */
function repairSettings(broken: unknown): Settings {
  const stored = isRecord(broken) ? broken : {};
  const kept = Object.entries(stored).filter(([name, value]) => {
    const field = settingsSchema.entries[name as keyof Settings] as v.GenericSchema | undefined;
    return field !== undefined && v.is(field, value);
  });
  return { ...defaultSettings, ...Object.fromEntries(kept) };
}
