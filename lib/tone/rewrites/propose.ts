import type { CoachContext } from '../context';
import type { Proposal, Reading } from '../reading';

/** The whole draft as it could lead; null when there is nothing to change. */
export function propose(_draft: string, _reading: Reading, _context: CoachContext): Proposal | null {
  return null;
}
