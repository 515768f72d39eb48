import { escaped } from './escaped';
import type { ActiveNotes } from './context';
import { toPlain } from './normalise';
import type { Reminder } from './reading';

/** Where the phrases the writer wants to be reminded of stand in the draft. Whole words, any case; never part of the score. */
export function findReminders(draft: string, landmines: ActiveNotes['landmines']): readonly Reminder[] {
  if (landmines.length === 0) return [];
  const plain = toPlain(draft);
  return landmines
    .flatMap(({ phrase, note }) => placesOf(plain, phrase).map((at) => ({ ...at, note })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function placesOf(plain: string, phrase: string): readonly { start: number; end: number }[] {
  const wanted = toPlain(phrase).trim();
  if (wanted === '') return [];
  const pattern = wanted.split(/\s+/).map(escaped).join('\\s+');
  const regex = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
  return [...plain.matchAll(regex)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
