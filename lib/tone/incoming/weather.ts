import type { Weather } from '../reading';
import type { Sentence } from '../sentences';

/** What the client's message sounds like and wants, and which of it the draft answers. Null when there is no message. */
export function readWeather(incoming: string | null, _draft: readonly Sentence[]): Weather | null {
  if (incoming === null || incoming.trim() === '') return null;
  return { heat: 0, behaviours: [], asks: [] };
}
