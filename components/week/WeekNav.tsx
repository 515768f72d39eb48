import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef } from 'react';
import { t } from '../../lib/words';
import { Button } from '../base/Button';
import { IconButton } from '../base/IconButton';
import { Select } from '../base/Select';
import { useAfterPaint } from '../base/use-after-paint';
import { formatWeek } from './dates';

export interface WeekNavProps {
  readonly monday: string;
  readonly weeks: readonly string[];
  readonly isCurrent: boolean;
  readonly onShow: (monday: string) => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

/** Which week this is, and the way to the others. */
export function WeekNav({ monday, weeks, isCurrent, onShow, onPrevious, onNext }: WeekNavProps) {
  // Ten years of weeks are a long list to write out: it comes once the week is there to be read.
  const choices = useAfterPaint() ? [...new Set([monday, ...weeks])].sort().toReversed() : [monday];
  const nav = useRef<HTMLElement>(null);
  const toThisWeek = () => {
    // The button is gone at this week.
    nav.current?.focus();
    onShow(today());
  };
  return (
    <header className="week-header">
      <div>
        <h1>{t('summary_title')}</h1>
        <p className="week-dates" role="status">
          {formatWeek(monday)}
          {isCurrent && <span className="ek-soft"> · {t('summary_weekSoFar')}</span>}
        </p>
      </div>
      <nav ref={nav} tabIndex={-1} className="week-nav" aria-label={t('summary_weekPicker')}>
        <IconButton icon={<ChevronLeft />} label={t('summary_previous')} onClick={onPrevious} />
        <Select
          label={t('summary_weekPicker')}
          labelUnseen
          value={monday}
          options={choices.map((value) => ({ value, label: formatWeek(value, 'short') }))}
          onChange={onShow}
        />
        <IconButton
          icon={<ChevronRight />}
          label={t('summary_next')}
          onClick={isCurrent ? undefined : onNext}
          // Not `disabled`: whoever pages to the newest week keeps the focus.
          aria-disabled={isCurrent}
        />
        {!isCurrent && (
          <Button look="quiet" size="small" onClick={toThisWeek}>
            {t('summary_thisWeek')}
          </Button>
        )}
      </nav>
    </header>
  );
}

/** Any day of the current week will do: the store finds its Monday. */
const today = () => new Date().toLocaleDateString('sv');
