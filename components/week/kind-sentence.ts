import { familyOf } from '../../lib/tone/codes';
import type { Week, WeekDay } from '../../lib/week';
import { formatNumber, t, tCount } from '../../lib/words';
import { formatWeekday } from './dates';
import { isQuiet } from './quiet';

/** Smaller differences than these are chance: points of score, share of leading replies. */
const pointsThatCount = 3;
const shareThatCounts = 0.05;

/** One kind sentence about a week with replies. A line that names numbers is used only when they are true. */
export function kindSentence(week: Week, before: Week | null, isFirst: boolean): string {
  if (isFirst) return oneOf(week, t('summary_kind_first_a'), t('summary_kind_first_b'));
  if (isQuiet(week))
    return hasFindings(week)
      ? tCount('summary_kind_quiet_a', week.replies)
      : oneOf(week, tCount('summary_kind_quiet_a', week.replies), t('summary_kind_quiet_b'));
  if (!before || isQuiet(before)) return t('summary_kind_steady_b');
  const points = (week.score ?? 0) - (before.score ?? week.score ?? 0);
  const share = (week.leadingShare ?? 0) - (before.leadingShare ?? week.leadingShare ?? 0);
  if (points <= -pointsThatCount) return setback(week, before);
  if (share >= shareThatCounts)
    return t('summary_kind_better_a', formatNumber(week.leadingShare ?? 0, { style: 'percent' }));
  if (points >= pointsThatCount)
    return week.improved > 0 ? tCount('summary_kind_better_b', week.improved) : t('summary_kind_better_c');
  return oneOf(week, t('summary_kind_steady_a'), t('summary_kind_steady_b'));
}

/** Names the day only when most of the week's loss came from it. */
function setback(week: Week, before: Week): string {
  const lost = (day: WeekDay) =>
    day.score === null ? 0 : Math.max(0, ((before.score ?? 0) - day.score) * day.replies);
  const worst = week.days.reduce((a, b) => (lost(b) > lost(a) ? b : a));
  const total = week.days.reduce((sum, day) => sum + lost(day), 0);
  const others = week.replies - worst.replies;
  return others > 0 && lost(worst) >= 0.7 * total
    ? tCount('summary_kind_setback_a', worst.replies, formatWeekday(worst.day, 'long'))
    : t(week.stances.fight + week.stances.blame > 0 ? 'summary_kind_setback_b' : 'summary_kind_setback_c');
}

const hasFindings = (week: Week): boolean =>
  Object.keys(week.counts).some((code) => familyOf(code as keyof Week['counts']) !== 'lead');

/** The same week always says the same; weeks in a row take turns. */
function oneOf(week: Week, a: string, b: string): string {
  const weekNumber = Math.floor(Date.parse(week.monday) / (7 * 86_400_000));
  return weekNumber % 2 === 0 ? a : b;
}
