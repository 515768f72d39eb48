import { createStore } from 'zustand/vanilla';
import type { SettingsSources, SettingsStore } from './settings';

/** A mirror of the settings, alive until the signal aborts. */
export function createSettingsStore(
  { settings }: SettingsSources,
  { signal }: { signal: AbortSignal },
): SettingsStore {
  const store: SettingsStore = createStore((set) => ({
    ready: false,
    settings: settings.fallback,
    trouble: false,
    change: (part) => store.getState().changeBy(() => part),
    changeBy: async (change) => {
      try {
        const next = await settings.change((current) => ({ ...current, ...change(current) }));
        set({ settings: next, trouble: false });
      } catch {
        set({ trouble: true });
      }
    },
  }));

  signal.addEventListener(
    'abort',
    settings.watch((value) => store.setState({ settings: value })),
  );
  settings
    .get()
    .then((value) => store.setState({ settings: value, ready: true }))
    .catch(() => store.setState({ ready: true, trouble: true }));
  return store;
}
