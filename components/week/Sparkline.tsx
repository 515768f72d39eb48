const width = 72;
const height = 22;
const inset = 3;

/** A small line of scores from 0 to 100, oldest first; weeks without one are bridged. Decoration: the words say the same. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const step = (width - 2 * inset) / Math.max(1, values.length - 1);
  const points = values.flatMap((value, index) =>
    value === null
      ? []
      : [{ x: inset + index * step, y: height - inset - (value / 100) * (height - 2 * inset) }],
  );
  const last = points.at(-1);
  return (
    <svg className="sparkline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      {last && <circle cx={last.x} cy={last.y} r="2.5" />}
    </svg>
  );
}
