import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { WeekDay } from '../../lib/week';
import { formatNumber, t } from '../../lib/words';
import { ChartFigure } from './ChartFigure';
import { formatDay, formatWeekday } from './dates';

/** The average score of each day, with how many replies it stands on. */
export function DaysChart({ days }: { days: readonly WeekDay[] }) {
  const bars = days.map((day) => ({
    day: day.day,
    score: day.score === null ? null : Math.round(day.score),
    replies: day.replies,
  }));
  return (
    <ChartFigure
      title={t('summary_days')}
      text={t('summary_days_text')}
      head={[t('summary_day'), t('summary_replies'), t('summary_score')]}
      rows={bars.map(({ day, replies, score }) => [
        `${formatWeekday(day, 'long')}, ${formatDay(day)}`,
        formatNumber(replies),
        score === null ? '–' : formatNumber(score),
      ])}
    >
      <ResponsiveContainer width="100%" height={220} initialDimension={{ width: 640, height: 220 }}>
        <BarChart
          data={bars}
          accessibilityLayer={false}
          margin={{ top: 20, right: 4, bottom: 8, left: 0 }}
          barCategoryGap="28%"
        >
          <CartesianGrid vertical={false} stroke="var(--ek-line)" />
          <YAxis
            domain={[0, 100]}
            ticks={[0, 50, 100]}
            width={36}
            tickLine={false}
            axisLine={false}
            tick={{ fill: 'var(--ek-ink-soft)', fontSize: 12 }}
          />
          <XAxis
            dataKey="day"
            height={40}
            interval={0}
            tickLine={false}
            axisLine={{ stroke: 'var(--ek-line-strong)' }}
            tick={<DayTick days={bars} />}
          />
          <Bar
            dataKey="score"
            fill="var(--ek-brand)"
            radius={[4, 4, 0, 0]}
            maxBarSize={48}
            isAnimationActive={false}
          >
            <LabelList dataKey="score" position="top" fill="var(--ek-ink)" fontSize={13} fontWeight={600} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </ChartFigure>
  );
}

/** The day, and beneath it how many replies its score stands on. Recharts fills in place and value. */
function DayTick({
  x = 0,
  y = 0,
  payload,
  days,
}: {
  x?: number;
  y?: number;
  payload?: { value: string };
  days: readonly { day: string; replies: number }[];
}) {
  const day = days.find((one) => one.day === payload?.value);
  if (!day) return null;
  return (
    <text x={x} y={y + 10} textAnchor="middle" fill="var(--ek-ink-soft)" fontSize={12}>
      <tspan x={x} fill="var(--ek-ink)">
        {formatWeekday(day.day, 'short')}
      </tspan>
      <tspan x={x} dy={15}>
        {day.replies > 0 ? formatNumber(day.replies) : '–'}
      </tspan>
    </text>
  );
}
