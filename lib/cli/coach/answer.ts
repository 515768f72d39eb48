import type { Finding, Move, Reading, Rewrite } from '../../tone/reading';
import type { FullReading } from './full-reading';

/** One line of output. Offsets are UTF-16 code units, half open; those of asks point into the incoming message. */
export interface CoachAnswer
  extends Pick<Reading, 'score' | 'stance' | 'notice' | 'needles' | 'reminders' | 'incoming' | 'nextMove'> {
  readonly id: string | number;
  readonly findings: readonly AnswerFinding[];
  readonly moves: readonly Pick<Move, 'start' | 'end' | 'code' | 'rule'>[];
  /** The whole draft as it could lead. */
  readonly proposal: string | null;
}

interface AnswerFinding extends Pick<Finding, 'start' | 'end' | 'code' | 'rule' | 'layer' | 'why'> {
  /** A rewrite replaces `[start, end)` of the draft by `text`. */
  readonly rewrites: readonly Pick<Rewrite, 'tone' | 'kind' | 'start' | 'end' | 'text'>[];
}

/** The published shape, field by field: what is added to a reading later does not leak into it. */
export function answerOf(id: string | number, { reading, findings, proposal }: FullReading): CoachAnswer {
  const { score, stance, notice, needles, incoming, nextMove } = reading;
  return {
    id,
    score,
    stance,
    notice,
    needles: {
      pushing: needles.pushing,
      blaming: needles.blaming,
      shrinking: needles.shrinking,
      leading: needles.leading,
    },
    findings: findings.map(({ finding: { start, end, code, rule, layer, why }, rewrites }) => ({
      start,
      end,
      code,
      rule,
      layer,
      why,
      rewrites: rewrites.map(({ tone, kind, start: from, end: to, text }) => ({
        tone,
        kind,
        start: from,
        end: to,
        text,
      })),
    })),
    moves: reading.moves.map(({ start, end, code, rule }) => ({ start, end, code, rule })),
    reminders: reading.reminders.map(({ start, end, note }) => ({ start, end, note })),
    incoming: incoming && {
      heat: incoming.heat,
      behaviours: incoming.behaviours,
      asks: incoming.asks.map(({ start, end, answered }) => ({ start, end, answered })),
    },
    nextMove: nextMove && { code: nextMove.code, why: nextMove.why, text: nextMove.text },
    proposal: proposal?.text ?? null,
  };
}
