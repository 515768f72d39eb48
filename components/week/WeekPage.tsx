import { t } from '../../lib/words';
import type { Week } from '../../lib/week';
import { EmptyState } from '../base/EmptyState';
import { ClientTable } from './ClientTable';
import { DaysChart } from './DaysChart';
import { ExportButtons } from './ExportButtons';
import { Glance } from './Glance';
import { HabitCard, StrengthCard } from './HabitCards';
import { kindSentence } from './kind-sentence';
import { NeedlesChart } from './NeedlesChart';
import { Sending } from './Sending';
import { StancesChart } from './StancesChart';
import { WeekNav } from './WeekNav';
import './WeekPage.css';

export interface WeekPageProps {
  readonly week: Week;
  readonly before: Week | null;
  /** Up to seven weeks before the one shown, oldest first: the clients' trends. */
  readonly earlier: readonly Week[];
  /** Mondays of all weeks with replies, newest first. */
  readonly weeks: readonly string[];
  readonly isCurrent: boolean;
  /** Names by history id; an id without one is not in the client book. */
  readonly clientNames: Readonly<Record<string, string>>;
  readonly practiceLink: string;
  readonly onShow: (monday: string) => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onExport: (format: 'csv' | 'json') => void;
  readonly onPrint: () => void;
}

/** One honest picture of a week of replies. */
export function WeekPage(props: WeekPageProps) {
  const { week, weeks } = props;
  return (
    <div className="week">
      <WeekNav {...props} monday={week.monday} />
      <main className="week-main">
        {week.replies > 0 ? <WeekReport {...props} /> : <EmptyWeek everWrote={weeks.length > 0} {...props} />}
        <p className="week-promise ek-soft">{t('summary_numbersOnly')}</p>
      </main>
    </div>
  );
}

function WeekReport(props: WeekPageProps) {
  const { week, before, weeks, practiceLink } = props;
  const isFirst = weeks.at(-1) === week.monday;
  return (
    <>
      <p className="week-kind">{kindSentence(week, before, isFirst)}</p>
      <Glance week={week} before={before} />
      <div className="week-advice">
        <HabitCard week={week} practiceLink={practiceLink} />
        <StrengthCard strength={week.strength} />
      </div>
      <DaysChart days={week.days} />
      <div className="week-pair">
        <StancesChart week={week} before={before} />
        {week.needles && <NeedlesChart needles={week.needles} before={before?.needles ?? null} />}
      </div>
      <ClientTable {...props} />
      <Sending week={week} />
      <ExportButtons onExport={props.onExport} onPrint={props.onPrint} />
    </>
  );
}

function EmptyWeek({ everWrote, practiceLink }: WeekPageProps & { everWrote: boolean }) {
  const practise = <a href={practiceLink}>{t('summary_practiseMeanwhile')}</a>;
  if (everWrote)
    return (
      <EmptyState illustration="harbour" title={t('summary_empty_title')} action={practise}>
        <p>{t('summary_empty_text')}</p>
      </EmptyState>
    );
  return (
    <EmptyState illustration="sailing" title={t('summary_noHistory_title')} action={practise}>
      <p>{t('summary_noHistory_text')}</p>
    </EmptyState>
  );
}
