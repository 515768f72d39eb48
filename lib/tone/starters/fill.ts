import type { CoachContext } from '../context';
import type { Starter } from './starters';

/** Texts to start from, filled from the client's notes, in the order this client likes. */
export function startersFor(_context: CoachContext, _incoming: string | null): readonly Starter[] {
  return [];
}
