import { Bar, BarChart, Cell, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';

export interface RowBar {
  readonly name: string;
  readonly value: number;
  /** The week before; null when there is nothing to compare. */
  readonly before: number | null;
  /** A CSS colour. */
  readonly colour: string;
}

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
  const label = { position: 'right', fill: 'var(--ek-ink)', fontSize: 12 } as const;
  const formatLabel = (value: unknown) => (typeof value === 'number' ? format(value) : '');
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 400, height }}>
      <BarChart
        data={[...rows]}
        layout="vertical"
        accessibilityLayer={false}
        margin={{ top: 0, right: 40, bottom: 0, left: 0 }}
        barGap={2}
        barCategoryGap="22%"
      >
        <XAxis type="number" domain={[0, max]} hide />
        <YAxis
          type="category"
          dataKey="name"
          width={116}
          interval={0}
          tickLine={false}
          axisLine={{ stroke: 'var(--ek-line-strong)' }}
          tick={{ fill: 'var(--ek-ink)', fontSize: 13 }}
        />
        <Bar dataKey="value" radius={[0, 4, 4, 0]} maxBarSize={18} isAnimationActive={false}>
          {rows.map((row) => (
            <Cell key={row.name} fill={row.colour} stroke={row.colour} />
          ))}
          <LabelList dataKey="value" {...label} fontWeight={600} formatter={formatLabel} />
        </Bar>
        {compare && (
          <Bar dataKey="before" radius={[0, 4, 4, 0]} maxBarSize={12} isAnimationActive={false}>
            {rows.map((row) => (
              <Cell key={row.name} fill="var(--ek-surface)" stroke={row.colour} strokeDasharray="3 2" />
            ))}
            <LabelList dataKey="before" {...label} fill="var(--ek-ink-soft)" formatter={formatLabel} />
          </Bar>
        )}
      </BarChart>
    </ResponsiveContainer>
  );
}
