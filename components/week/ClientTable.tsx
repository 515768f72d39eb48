import { useState } from 'react';
import type { Week, WeekClient } from '../../lib/week';
import { formatNumber, t } from '../../lib/words';
import { Button } from '../base/Button';
import { Sparkline } from './Sparkline';
import { trendOf } from './trend';

/** Rows shown until asked for more. */
const rowsAtFirst = 12;

/** What each client got this week, and where it has been going. */
export function ClientTable({
  week,
  earlier,
  clientNames,
}: {
  week: Week;
  /** Oldest first, the week shown not among them. */
  earlier: readonly Week[];
  clientNames: Readonly<Record<string, string>>;
}) {
  const [all, setAll] = useState(false);
  const rows = nameRows(week.clients, clientNames);
  const shown = all ? rows : rows.slice(0, rowsAtFirst);
  return (
    <section className="chart" aria-labelledby="clients-title">
      <header className="chart-header">
        <div>
          <h2 id="clients-title">{t('summary_clients')}</h2>
          <p className="ek-soft">{t('summary_clients_text')}</p>
        </div>
      </header>
      <div className="chart-table">
        <table className="week-table client-table">
          <caption className="ek-unseen">{t('summary_clients')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('summary_client')}</th>
              <th scope="col">{t('summary_clientReplies')}</th>
              <th scope="col">{t('summary_clientScore')}</th>
              <th scope="col">{t('summary_clientLead')}</th>
              <th scope="col">{t('summary_clientTrend')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ client, name }) => (
              <ClientRow
                key={client.clientId ?? ''}
                client={client}
                name={name}
                scores={scoresOf(client, [...earlier, week])}
              />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < week.clients.length && (
        <Button look="quiet" size="small" onClick={() => setAll(true)}>
          {t('summary_showClients', formatNumber(week.clients.length))}
        </Button>
      )}
    </section>
  );
}

function ClientRow({
  client,
  name,
  scores,
}: {
  client: WeekClient;
  name: string;
  scores: readonly (number | null)[];
}) {
  const trend = trendOf(scores);
  const known = scores.filter((score) => score !== null).map((score) => formatNumber(Math.round(score)));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-name={t('summary_clientReplies')}>{formatNumber(client.replies)}</td>
      <td data-name={t('summary_clientScore')}>
        {client.score === null ? '–' : formatNumber(Math.round(client.score))}
      </td>
      <td data-name={t('summary_clientLead')}>
        {client.leadingShare === null ? '–' : formatNumber(client.leadingShare, { style: 'percent' })}
      </td>
      <td className="trend">
        <Sparkline values={scores} />
        <span aria-hidden="true">{t(`summary_trend_${trend}`)}</span>
        <span className="ek-unseen">
          {t('summary_trend_describe', t(`summary_trend_${trend}`), known.join(', '))}
        </span>
      </td>
    </tr>
  );
}

const scoresOf = (client: WeekClient, weeks: readonly Week[]): readonly (number | null)[] =>
  weeks.map((week) => week.clients.find((one) => one.clientId === client.clientId)?.score ?? null);

/** People who are not in the client book are told apart by number when there are several. */
function nameRows(
  clients: readonly WeekClient[],
  names: Readonly<Record<string, string>>,
): readonly { client: WeekClient; name: string }[] {
  const others = clients.filter(({ clientId }) => clientId !== null && names[clientId] === undefined);
  return clients.map((client) => ({ client, name: nameOf(client, names, others) }));
}

function nameOf(
  client: WeekClient,
  names: Readonly<Record<string, string>>,
  others: readonly WeekClient[],
): string {
  if (client.clientId === null) return t('summary_clientUnknown');
  const known = names[client.clientId];
  if (known !== undefined) return known;
  return others.length === 1
    ? t('summary_clientOther')
    : t('summary_clientOtherNumbered', formatNumber(others.indexOf(client) + 1));
}
