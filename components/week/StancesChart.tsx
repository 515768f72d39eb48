import type { Stance } from '../../lib/tone/reading';
import type { Week } from '../../lib/week';
import { formatNumber, t } from '../../lib/words';
import { ChartFigure } from './ChartFigure';
import { RowBars } from './RowBars';

/** In the order a reader wants them: the aim first. */
const colours: Readonly<Record<Stance, string>> = {
  lead: 'var(--ek-lead)',
  steady: 'var(--ek-brand)',
  mixed: 'var(--ek-line-strong)',
  flee: 'var(--ek-flee)',
  blame: 'var(--ek-blame)',
  fight: 'var(--ek-fight)',
};

const stances = Object.keys(colours) as readonly Stance[];

/** How many replies stood which way. */
export function StancesChart({ week, before }: { week: Week; before: Week | null }) {
  const max = Math.max(1, ...stances.map((stance) => week.stances[stance]));
  return (
    <ChartFigure
      title={t('summary_stances')}
      text={t('summary_stances_text')}
      head={[t('summary_stance'), t('summary_seriesThat'), t('summary_seriesLast')]}
      rows={stances.map((stance) => [
        t(`summary_stance_${stance}`),
        formatNumber(week.stances[stance]),
        before ? formatNumber(before.stances[stance]) : '–',
      ])}
    >
      <RowBars
        rows={stances.map((stance) => ({
          name: t(`summary_stance_${stance}`),
          value: week.stances[stance],
          before: null,
          colour: colours[stance],
        }))}
        max={max}
        format={(value) => formatNumber(value)}
        compare={false}
      />
    </ChartFigure>
  );
}
