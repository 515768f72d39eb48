import { splitSentences } from '../../sentences';
import { findNextMove } from '../next-move';
import { blanksIn } from './cost';
import { type Place, type Way, wayOf } from './way';

/**
 * Where the mail begins with what hurts and something weighs on the client, it begins with a line that meets them instead: in place of what is left out, or in
 * front of what is kept.
 */
export function openings(others: readonly Way[], place: Place): readonly Way[] {
  const { sentence, draft, worst } = place;
  const first = splitSentences(draft).find(({ role }) => role === 'body');
  if (first?.index !== sentence.index) return [];
  const meets = meetingOf(place);
  if (meets === undefined) return [];
  return others.flatMap(({ step, cost }) => {
    if (!step || step.text.includes('?') || blanksIn(step.text) > 0) return [];
    const isWhole = step.start === sentence.start && step.end === sentence.end;
    if (step.text !== '' && !isWhole) return [];
    const text = step.text === '' ? meets : `${meets} ${step.text}`;
    const { start, end, text: expected } = sentence;
    return [wayOf(place, { start, end, expected, text, finding: worst.key }, cost - MEETS)];
  });
}

const MEETS = 0.4;

/** The line that meets them, where this mail lacks one. */
function meetingOf({ reading, draft, context }: Place): string | undefined {
  // A move that is heard in what hurts meets nobody.
  const heard = new Set(reading.findings.map(({ sentence }) => sentence));
  const moves = reading.moves.filter(({ sentence }) => !heard.has(sentence));
  const sentences = splitSentences(draft).filter(({ index }) => !heard.has(index));
  const judged = { ...reading, moves, sentences };
  const move = findNextMove(judged, reading.incoming, context, (code) => code === 'acknowledge');
  return move?.code === 'acknowledge' ? move.text : undefined;
}
