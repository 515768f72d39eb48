import type { WeekPageProps } from '../../components/week/WeekPage';
import type { Week, WeekDay } from '../../lib/week';
import { addDays } from '../../lib/week/days';

/** A good ordinary week: ten replies, better than `weekBefore`. */
export const makeWeek = (more: Partial<Week> = {}): Week => {
  const monday = more.monday ?? '2026-11-16';
  return {
    monday,
    replies: 10,
    words: 900,
    score: 60,
    leadingShare: 0.5,
    days: daysOf(monday, [50, 70, null, 60, null, null, null]),
    stances: { lead: 5, steady: 2, fight: 1, blame: 0, flee: 2, mixed: 0 },
    needles: { pushing: 1.2, blaming: 0.4, shrinking: 2.6, leading: 4.9 },
    counts: { apologise: 6, date: 11 },
    clients: [
      { clientId: 'dana', replies: 7, score: 62, leadingShare: 0.6 },
      { clientId: 'h-1', replies: 3, score: 55, leadingShare: 0.25 },
    ],
    habit: { code: 'apologise', count: 6 },
    strength: { code: 'date', count: 11 },
    rewritesApplied: 8,
    dismissed: 3,
    improved: 4,
    improvedBy: 12.4,
    brakes: { none: 8, improved: 1, sentAsIs: 1, keptAsDraft: 0 },
    ...more,
  };
};

export const weekBefore = makeWeek({
  monday: '2026-11-09',
  replies: 8,
  score: 52,
  leadingShare: 0.25,
  rewritesApplied: 8,
  needles: { pushing: 2, blaming: 1, shrinking: 2, leading: 3 },
});

export const emptyWeek = makeWeek({
  replies: 0,
  words: 0,
  score: null,
  leadingShare: null,
  days: daysOf('2026-11-16', [null, null, null, null, null, null, null]),
  stances: { lead: 0, steady: 0, fight: 0, blame: 0, flee: 0, mixed: 0 },
  needles: null,
  counts: {},
  clients: [],
  habit: null,
  strength: null,
  rewritesApplied: 0,
  dismissed: 0,
  improved: 0,
  improvedBy: null,
  brakes: { none: 0, improved: 0, sentAsIs: 0, keptAsDraft: 0 },
});

/** Two replies on each day with a score, none on the others. */
export function daysOf(monday: string, scores: readonly (number | null)[]): readonly WeekDay[] {
  return scores.map((score, place) => ({
    day: addDays(monday, place),
    replies: score === null ? 0 : 2,
    score,
  }));
}

export function weekProps(more: Partial<WeekPageProps> = {}): {
  props: WeekPageProps;
  calls: (readonly unknown[])[];
} {
  const calls: (readonly unknown[])[] = [];
  return {
    calls,
    props: {
      week: makeWeek(),
      before: weekBefore,
      earlier: [weekBefore],
      weeks: ['2026-11-16', '2026-11-09'],
      isCurrent: false,
      clientNames: { dana: 'Dana Whitfield' },
      practiceLink: '#practice',
      onShow: (monday) => calls.push(['show', monday]),
      onPrevious: () => calls.push(['previous']),
      onNext: () => calls.push(['next']),
      onExport: (format) => calls.push(['export', format]),
      onPrint: () => calls.push(['print']),
      ...more,
    },
  };
}
