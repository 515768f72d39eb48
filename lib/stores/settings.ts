import type { StoreApi } from 'zustand/vanilla';
import type { LockedItem } from '../browser/locked-item';
import type { Settings } from '../browser/settings';

export interface SettingsState {
  /** False until the stored settings are read; `settings` holds the defaults until then. */
  readonly ready: boolean;
  readonly settings: Settings;
  /** True when the last change could not be kept. */
  readonly trouble: boolean;
}

export interface SettingsActions {
  /** Changes some settings and keeps the others. */
  change(part: Partial<Settings>): Promise<void>;
  /** Changes settings by what they are at the moment of writing: for lists that two windows may edit. */
  changeBy(change: (current: Settings) => Partial<Settings>): Promise<void>;
}

export type SettingsStore = StoreApi<SettingsState & SettingsActions>;

export interface SettingsSources {
  readonly settings: LockedItem<Settings>;
}
