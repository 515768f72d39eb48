import { families } from '../../lib/tone/families';
import type { Family } from '../../lib/tone/families';
import type { Needles } from '../../lib/tone/reading';
import { formatNumber, t } from '../../lib/words';
import { ChartFigure } from './ChartFigure';
import { RowBars } from './RowBars';

const order = ['lead', 'flee', 'blame', 'fight'] as const satisfies readonly Family[];

/** The four needles, against the week before. */
export function NeedlesChart({ needles, before }: { needles: Needles; before: Needles | null }) {
  const rows = order.map((family) => {
    const needle = families[family].needle;
    return {
      name: t(`summary_needle_${needle}`),
      value: needles[needle],
      before: before?.[needle] ?? null,
      colour: `var(--ek-${family})`,
    };
  });
  return (
    <ChartFigure
      title={t('summary_needles')}
      text={t('summary_needles_text')}
      head={[t('summary_needle'), t('summary_seriesThat'), t('summary_seriesLast')]}
      rows={rows.map((row) => [
        row.name,
        oneDigit(row.value),
        row.before === null ? '–' : oneDigit(row.before),
      ])}
    >
      <RowBars rows={rows} max={10} format={oneDigit} compare={before !== null} />
      {before && (
        <p className="chart-key">
          <span className="chart-key-full" /> {t('summary_seriesThat')}
          <span className="chart-key-line" /> {t('summary_seriesLast')}
        </p>
      )}
    </ChartFigure>
  );
}

const oneDigit = (value: number): string =>
  formatNumber(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
