import type { Week } from '../../lib/week';
import { formatNumber, t } from '../../lib/words';

/** What happened between the writing and the sending. */
export function Sending({ week }: { week: Week }) {
  const { improved, sentAsIs, keptAsDraft } = week.brakes;
  const held = improved + sentAsIs + keptAsDraft > 0;
  return (
    <section className="chart" aria-labelledby="sending-title">
      <h2 id="sending-title">{t('summary_sending')}</h2>
      <div className="sending">
        <div>
          <h3>{t('summary_writing')}</h3>
          <dl>
            <Line name={t('summary_rewrites')} count={week.rewritesApplied} />
            <Line name={t('summary_improved')} count={week.improved} />
            <Line name={t('summary_dismissed')} count={week.dismissed} />
          </dl>
        </div>
        <div>
          <h3>{t('summary_brake')}</h3>
          {held ? (
            <dl>
              <Line name={t('summary_brake_improved')} count={improved} />
              <Line name={t('summary_brake_sentAsIs')} count={sentAsIs} />
              <Line name={t('summary_brake_keptAsDraft')} count={keptAsDraft} />
            </dl>
          ) : (
            <p className="ek-soft">{t('summary_brake_none')}</p>
          )}
        </div>
      </div>
    </section>
  );
}

function Line({ name, count }: { name: string; count: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{formatNumber(count)}</dd>
    </div>
  );
}
