import { type Code, codes } from '../tone/codes';
import type { Needles, Stance } from '../tone/reading';
import { leadsOnTheWhole } from '../tone/standing';
import type { BrakeOutcome, SentReply } from '../week';
import type { Day } from './days';

/** What can be added up over the replies of one client. */
export interface ClientTotals {
  readonly replies: number;
  readonly scored: number;
  readonly scoreSum: number;
  readonly withStance: number;
  readonly leading: number;
}

/** What can be added up over any replies: a day of them, a week of them. Means come from it at the very end. */
export interface Totals extends ClientTotals {
  readonly words: number;
  readonly stances: Readonly<Partial<Record<Stance, number>>>;
  /** Over the scored replies. */
  readonly needleSums: Needles;
  readonly counts: Readonly<Partial<Record<Code, number>>>;
  readonly rewritesApplied: number;
  readonly dismissed: number;
  readonly improved: number;
  readonly improvedSum: number;
  readonly brakes: Readonly<Partial<Record<BrakeOutcome, number>>>;
  /** By client id; '' gathers those of whom nobody could be told. */
  readonly clients: Readonly<Record<string, ClientTotals>>;
}

export interface DayTotals extends Totals {
  readonly day: Day;
}

export const noTotals: Totals = {
  replies: 0,
  scored: 0,
  scoreSum: 0,
  withStance: 0,
  leading: 0,
  words: 0,
  stances: {},
  needleSums: { pushing: 0, blaming: 0, shrinking: 0, leading: 0 },
  counts: {},
  rewritesApplied: 0,
  dismissed: 0,
  improved: 0,
  improvedSum: 0,
  brakes: {},
  clients: {},
};

/** The totals of one reply alone. */
export function totalsOf(reply: SentReply): Totals {
  const { score, firstScore, stance, needles } = reply;
  const ofClient: ClientTotals = {
    replies: 1,
    scored: score === null ? 0 : 1,
    scoreSum: score ?? 0,
    withStance: stance === null ? 0 : 1,
    leading: stance !== null && leadsOnTheWhole(stance, score) ? 1 : 0,
  };
  const gain = score !== null && firstScore !== null ? Math.max(0, score - firstScore) : 0;
  return {
    ...ofClient,
    words: reply.words,
    stances: stance === null ? {} : { [stance]: 1 },
    needleSums: score === null ? noTotals.needleSums : needles,
    counts: reply.counts,
    rewritesApplied: reply.rewritesApplied,
    dismissed: reply.dismissed,
    improved: gain > 0 ? 1 : 0,
    improvedSum: gain,
    brakes: { [reply.brake]: 1 },
    clients: { [reply.clientId ?? '']: ofClient },
  };
}

export function plus(a: Totals, b: Totals): Totals {
  return {
    ...plusClient(a, b),
    words: a.words + b.words,
    stances: plusEach(a.stances, b.stances),
    needleSums: plusEach(a.needleSums, b.needleSums) as Needles,
    counts: plusEach(a.counts, b.counts),
    rewritesApplied: a.rewritesApplied + b.rewritesApplied,
    dismissed: a.dismissed + b.dismissed,
    improved: a.improved + b.improved,
    improvedSum: a.improvedSum + b.improvedSum,
    brakes: plusEach(a.brakes, b.brakes),
    clients: plusClients(a.clients, b.clients),
  };
}

/** What a code has cost or earned. */
export const costOf = (code: Code, count: number): number => codes[code].weight * count;

const plusClient = (a: ClientTotals, b: ClientTotals): ClientTotals => ({
  replies: a.replies + b.replies,
  scored: a.scored + b.scored,
  scoreSum: a.scoreSum + b.scoreSum,
  withStance: a.withStance + b.withStance,
  leading: a.leading + b.leading,
});

function plusEach<K extends string>(
  a: Readonly<Partial<Record<K, number>>>,
  b: Readonly<Partial<Record<K, number>>>,
): Partial<Record<K, number>> {
  const sum: Partial<Record<K, number>> = { ...a };
  for (const name of Object.keys(b) as K[]) sum[name] = (sum[name] ?? 0) + (b[name] ?? 0);
  return sum;
}

function plusClients(a: Totals['clients'], b: Totals['clients']): Totals['clients'] {
  const sum = new Map(Object.entries(a));
  for (const [id, more] of Object.entries(b)) {
    const before = sum.get(id);
    sum.set(id, before ? plusClient(before, more) : more);
  }
  return Object.fromEntries(sum);
}
