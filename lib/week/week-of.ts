import { type Code, allCodes, isLead, isNegative } from '../tone/codes';
import type { SentReply, Week } from '../week';
import { type Day, dayOf, daysFrom } from './days';
import { type ClientTotals, type DayTotals, type Totals, costOf, noTotals, plus, totalsOf } from './totals';

/** The week from a Monday on, out of the totals of its days. Days without a reply need not be given. */
export function weekOf(monday: Day, days: readonly DayTotals[]): Week {
  const ofDay = new Map(days.map((totals) => [totals.day, totals]));
  const inWeek = daysFrom(monday);
  const sum = inWeek.reduce<Totals>((all, day) => plus(all, ofDay.get(day) ?? noTotals), noTotals);
  return {
    monday,
    replies: sum.replies,
    words: sum.words,
    score: meanScore(sum),
    leadingShare: leadingShare(sum),
    days: inWeek.map((day) => {
      const totals = ofDay.get(day) ?? noTotals;
      return { day, replies: totals.replies, score: meanScore(totals) };
    }),
    stances: { lead: 0, steady: 0, fight: 0, blame: 0, flee: 0, mixed: 0, ...sum.stances },
    needles: meanNeedles(sum),
    counts: sum.counts,
    clients: clientsOf(sum),
    habit: costliest(sum, isNegative),
    strength: costliest(sum, isLead),
    rewritesApplied: sum.rewritesApplied,
    dismissed: sum.dismissed,
    improved: sum.improved,
    improvedBy: sum.improved === 0 ? null : sum.improvedSum / sum.improved,
    brakes: { none: 0, improved: 0, sentAsIs: 0, keptAsDraft: 0, ...sum.brakes },
  };
}

/** Replies gathered by day, earliest day first. */
export function dayTotals(replies: Iterable<SentReply>, timeZone: string): readonly DayTotals[] {
  const byDay = new Map<Day, Totals>();
  for (const reply of replies) {
    const day = dayOf(reply.sentAt, timeZone);
    byDay.set(day, plus(byDay.get(day) ?? noTotals, totalsOf(reply)));
  }
  return [...byDay].map(([day, totals]) => ({ ...totals, day })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

const meanScore = ({ scored, scoreSum }: ClientTotals): number | null =>
  scored === 0 ? null : scoreSum / scored;

const leadingShare = ({ withStance, leading }: ClientTotals): number | null =>
  withStance === 0 ? null : leading / withStance;

function meanNeedles({ scored, needleSums }: Totals): Week['needles'] {
  if (scored === 0) return null;
  const { pushing, blaming, shrinking, leading } = needleSums;
  return {
    pushing: pushing / scored,
    blaming: blaming / scored,
    shrinking: shrinking / scored,
    leading: leading / scored,
  };
}

const clientsOf = ({ clients }: Totals): Week['clients'] =>
  Object.entries(clients)
    .map(([id, totals]) => ({
      clientId: id === '' ? null : id,
      replies: totals.replies,
      score: meanScore(totals),
      leadingShare: leadingShare(totals),
    }))
    .sort((a, b) => b.replies - a.replies || (a.clientId ?? '').localeCompare(b.clientId ?? ''));

/** Of two that cost the same the earlier in the codebook. Codes of a later version are not known and left out. */
function costliest<C extends Code>(
  { counts }: Totals,
  isWanted: (code: Code) => code is C,
): { readonly code: C; readonly count: number } | null {
  let best: { code: C; count: number } | null = null;
  for (const code of allCodes.filter(isWanted)) {
    const count = counts[code] ?? 0;
    if (count > 0 && (!best || costOf(code, count) > costOf(best.code, best.count))) best = { code, count };
  }
  return best;
}
