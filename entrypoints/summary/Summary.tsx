import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../components/base/Button';
import { EmptyState } from '../../components/base/EmptyState';
import { documentTitle } from '../../components/week/dates';
import { WeekPage } from '../../components/week/WeekPage';
import { saveFile } from '../../lib/browser/save-file';
import type { SummarySources, SummaryStore } from '../../lib/stores/summary';
import type { Week } from '../../lib/week';
import { addDays } from '../../lib/week/days';
import { t } from '../../lib/words';
import { weekName } from './week-address';
import { weekCsv, weekJson } from './week-file';

/** Weeks before the one shown that a client's trend looks at. */
const trendWeeks = 7;

/** The week page on the summary store, the address bar and the printer. */
export function Summary({
  store,
  findWeek,
  practiceLink,
  onTrouble,
}: {
  store: SummaryStore;
  findWeek: SummarySources['findWeek'];
  practiceLink: string;
  onTrouble: (error: unknown) => void;
}) {
  const state = useStore(store);
  const earlier = useEarlierWeeks(state.week, findWeek, onTrouble);
  useEffect(() => {
    if (state.week) document.title = documentTitle(state.week.monday);
  }, [state.week]);

  const nameWeek = () => {
    const address = `?week=${weekName(store.getState().monday)}`;
    if (location.search !== address) history.pushState(null, '', address);
  };
  const go = (move: Promise<void>) => void move.then(nameWeek, onTrouble);

  if (state.phase === 'failed') return <Failed />;
  const { week } = state;
  if (!week) return <main aria-busy="true" aria-label={t('summary_loading')} />;
  return (
    <WeekPage
      {...state}
      week={week}
      before={state.weekBefore}
      earlier={earlier}
      practiceLink={practiceLink}
      onShow={(day) => go(state.show(day))}
      onPrevious={() => go(state.previous())}
      onNext={() => go(state.next())}
      onExport={(format) => saveWeek(week, state.clientNames, format)}
      onPrint={() => print()}
    />
  );
}

/** The weeks that the trend needs; none until they are read. */
function useEarlierWeeks(
  week: Week | null,
  findWeek: SummarySources['findWeek'],
  onTrouble: (error: unknown) => void,
): readonly Week[] {
  const [earlier, setEarlier] = useState<readonly Week[]>([]);
  useEffect(() => {
    if (!week) return undefined;
    let isWanted = true;
    const mondays = Array.from({ length: trendWeeks }, (_, ago) =>
      addDays(week.monday, (ago - trendWeeks) * 7),
    );
    const show = (weeks: readonly Week[]) => (isWanted ? setEarlier(weeks) : undefined);
    Promise.all(mondays.map(findWeek)).then(show, onTrouble);
    return () => {
      isWanted = false;
    };
  }, [week, findWeek, onTrouble]);
  return earlier;
}

function saveWeek(week: Week, names: Readonly<Record<string, string>>, format: 'csv' | 'json'): void {
  const content = format === 'csv' ? weekCsv(week, names) : weekJson(week, names);
  const type = format === 'csv' ? 'text/csv' : 'application/json';
  saveFile(`${t('summary_fileName', weekName(week.monday))}.${format}`, content, type);
}

function Failed() {
  return (
    <main>
      <h1 className="ek-unseen">{t('summary_title')}</h1>
      <EmptyState
        illustration="fog"
        title={t('summary_failed_title')}
        action={<Button onClick={() => location.reload()}>{t('summary_reload')}</Button>}
      >
        <p>{t('summary_failed_text')}</p>
      </EmptyState>
    </main>
  );
}
