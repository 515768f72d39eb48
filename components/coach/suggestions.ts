import type { ActiveNotes } from '../../lib/tone/context';
import type { BlankType } from '../../lib/tone/reading';
import { valuesFor } from '../../lib/tone/rewrites/blank-values';

/** What is often written into a blank of this type with this client. `said` is what the mail says where the blank stands. */
export const suggestionsFor = (
  type: BlankType,
  today: Date,
  notes: ActiveNotes,
  said: string,
): readonly string[] => valuesFor(type, { today, notes, said, ...weekendHere() });

/** The weekend where the writer is; left out where the browser does not say. */
function weekendHere(): { weekend?: readonly number[] } {
  const locale: { weekInfo?: WeekInfo; getWeekInfo?: () => WeekInfo } = new Intl.Locale(navigator.language);
  const weekend = (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend;
  // The browser counts Sunday as 7.
  return weekend ? { weekend: weekend.map((day) => day % 7) } : {};
}

interface WeekInfo {
  readonly weekend: readonly number[];
}
