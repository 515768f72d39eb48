import { scaleBand } from 'd3-scale';
import type { WeekDay } from '../../lib/week';
import { formatNumber, t } from '../../lib/words';
import { ChartFigure } from './ChartFigure';
import { formatDay, formatWeekday } from './dates';

/** The average score of each day, with how many replies it stands on. */
export function DaysChart({ days }: { days: readonly WeekDay[] }) {
  return (
    <ChartFigure
      title={t('summary_days')}
      text={t('summary_days_text')}
      head={[t('summary_day'), t('summary_replies'), t('summary_score')]}
      rows={days.map(({ day, replies, score }) => [
        `${formatWeekday(day, 'long')}, ${formatDay(day)}`,
        formatNumber(replies),
        score === null ? '–' : formatNumber(Math.round(score)),
      ])}
    >
      <DayBars days={days} />
    </ChartFigure>
  );
}

/** In CSS pixels from the top of the picture. */
const top = 20;
const ground = 172;
const height = 220;
const ticks = [0, 50, 100];

const heightOf = (score: number): number => (score / 100) * (ground - top);

/** Places are shares of the width, so that the picture fits a screen, a phone and a sheet of paper without being measured. */
function DayBars({ days }: { days: readonly WeekDay[] }) {
  const place = scaleBand(
    days.map(({ day }) => day),
    [0, 100],
  );
  return (
    <svg className="day-bars" height={height} focusable="false">
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? 'chart-ground' : 'chart-grid'}
            x1={0}
            x2="100%"
            y1={ground - heightOf(tick)}
            y2={ground - heightOf(tick)}
          />
          <text className="chart-soft" x={-8} y={ground - heightOf(tick)} dy="0.35em" textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {days.map((day) => (
        <svg key={day.day} x={`${place(day.day) ?? 0}%`} width={`${place.bandwidth()}%`}>
          <DayBar {...day} />
        </svg>
      ))}
    </svg>
  );
}

/** One day in a picture of its own width: its bar, its name and how many replies its score stands on. */
function DayBar({ day, replies, score }: WeekDay) {
  return (
    <>
      {score !== null && (
        <>
          <svg className="chart-cut" height={ground}>
            {/* The ground hides the lower round corners. */}
            <rect className="day-bar" y={ground - heightOf(score)} height={heightOf(score) + 4} rx={4} />
          </svg>
          <text className="chart-value" x="50%" y={ground - heightOf(score) - 6} textAnchor="middle">
            {formatNumber(Math.round(score))}
          </text>
        </>
      )}
      <text className="chart-name" x="50%" y={ground + 18} textAnchor="middle">
        {formatWeekday(day, 'short')}
      </text>
      <text className="chart-soft" x="50%" y={ground + 33} textAnchor="middle">
        {replies > 0 ? formatNumber(replies) : '–'}
      </text>
    </>
  );
}
