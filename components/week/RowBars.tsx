import { scaleBand } from 'd3-scale';

export interface RowBar {
  readonly name: string;
  readonly value: number;
  /** The week before; null when there is nothing to compare. */
  readonly before: number | null;
  /** A CSS colour. */
  readonly colour: string;
}

/** In CSS pixels: how tall a bar is, and what lies between two of one row. */
const thick = 18;
const thin = 12;
const gap = 2;

/** Bars that lie, one row for each name: full for the week shown, outlined for the week before. */
export function RowBars({
  rows,
  max,
  format,
  compare,
}: {
  rows: readonly RowBar[];
  max: number;
  format: (value: number) => string;
  compare: boolean;
}) {
  const height = rows.length * (compare ? 46 : 32) + 8;
  const place = scaleBand(
    rows.map(({ name }) => name),
    [0, height],
  );
  const middle = place.bandwidth() / 2;
  const used = compare ? thick + gap + thin : thick;
  return (
    <svg className="row-bars" height={height} focusable="false">
      <line className="chart-ground" y2={height} />
      {rows.map((row) => (
        <svg key={row.name} y={place(row.name)} height={place.bandwidth()}>
          <text className="chart-name row-name" x={-8} y={middle} dy="0.35em" textAnchor="end">
            {row.name}
          </text>
          <Lying {...row} share={row.value / max} label={format(row.value)} y={middle - used / 2} />
          {compare && row.before !== null && (
            <Lying
              {...row}
              share={row.before / max}
              label={format(row.before)}
              y={middle - used / 2 + thick + gap}
              isBefore
            />
          )}
        </svg>
      ))}
    </svg>
  );
}

/** One bar with its value after it; `share` of the longest, 0 to 1. */
function Lying({
  share,
  label,
  y,
  colour,
  isBefore = false,
}: {
  share: number;
  label: string;
  y: number;
  colour: string;
  isBefore?: boolean;
}) {
  const tall = isBefore ? thin : thick;
  const length = `${(100 * share).toFixed(2)}%`;
  return (
    <>
      {share > 0 && (
        <svg className="chart-cut">
          {/* It begins before the cut, which hides the round corners on that side. */}
          <rect
            x={-4}
            y={y + 0.5}
            height={tall - 1}
            rx={4}
            style={{ width: `calc(${length} + 3.5px)` }}
            fill={isBefore ? 'var(--ek-surface)' : colour}
            stroke={colour}
            strokeDasharray={isBefore ? '3 2' : undefined}
          />
        </svg>
      )}
      <text
        className={isBefore ? 'chart-soft' : 'chart-value'}
        x={length}
        dx={6}
        y={y + tall / 2}
        dy="0.35em"
      >
        {label}
      </text>
    </>
  );
}
