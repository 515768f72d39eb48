import type { Week } from '../../lib/week';
import { formatNumber, t, tCount } from '../../lib/words';
import { isQuiet } from './quiet';

/** The week's numbers, each with what it was the week before. */
export function Glance({ week, before }: { week: Week; before: Week | null }) {
  const last = before && before.replies > 0 ? before : null;
  return (
    <section aria-labelledby="glance-title">
      <h2 id="glance-title" className="ek-unseen">
        {t('summary_atAGlance')}
      </h2>
      <dl className="glance">
        <Figure
          name={t('summary_replies')}
          value={formatNumber(week.replies)}
          note={compareCounts(week.replies, last?.replies)}
        />
        <Figure
          name={t('summary_leadShare')}
          value={week.leadingShare === null ? '–' : formatNumber(week.leadingShare, { style: 'percent' })}
          note={compareShares(week, last)}
        />
        <Figure
          name={t('summary_score')}
          value={week.score === null ? '–' : formatNumber(Math.round(week.score))}
          note={compareScores(week, last)}
        />
        <Figure
          name={t('summary_improved')}
          value={formatNumber(week.improved)}
          note={
            week.improvedBy === null
              ? t('summary_improved_help')
              : tCount('summary_improvedBy', Math.round(week.improvedBy))
          }
        />
        <Figure
          name={t('summary_rewrites')}
          value={formatNumber(week.rewritesApplied)}
          note={compareCounts(week.rewritesApplied, last?.rewritesApplied)}
        />
      </dl>
    </section>
  );
}

function Figure({ name, value, note }: { name: string; value: string; note: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="glance-value">{value}</dd>
      <dd className="glance-note">{note}</dd>
    </div>
  );
}

function compareCounts(now: number, then: number | undefined): string {
  if (then === undefined) return t('summary_nothingBefore');
  if (now === then) return t('summary_same');
  return t(now > then ? 'summary_more' : 'summary_less', formatNumber(Math.abs(now - then)));
}

const compareShares = (week: Week, last: Week | null): string =>
  compareMeans(week, last, ({ leadingShare }) => (leadingShare === null ? null : leadingShare * 100));

const compareScores = (week: Week, last: Week | null): string =>
  compareMeans(week, last, ({ score }) => score);

/** Counts can be compared whatever they are; the mean of two replies says nothing. */
function compareMeans(week: Week, last: Week | null, meanOf: (week: Week) => number | null): string {
  const now = meanOf(week);
  const then = last && meanOf(last);
  if (!last || now === null || then === null) return t('summary_nothingBefore');
  if (isQuiet(week) || isQuiet(last)) return t('summary_tooFewToCompare');
  return comparePoints(now, then);
}

function comparePoints(now: number, then: number): string {
  const points = Math.round(now) - Math.round(then);
  if (points === 0) return t('summary_same');
  return tCount(points > 0 ? 'summary_morePoints' : 'summary_lessPoints', Math.abs(points));
}
