import type { CoachContext } from '../context';
import type { NextMove, Weather } from '../reading';
import type { Judged } from '../score';

/** The single strongest addition for this mail, or null when nothing is missing. */
export function findNextMove(
  _judged: Judged,
  _incoming: Weather | null,
  _context: CoachContext,
): NextMove | null {
  return null;
}
