import { useState } from 'react';
import { t } from '../../lib/words';
import { Button } from '../base/Button';

export interface SelfCheckProps {
  /** What can be seen in Gmail now; null: no Gmail tab answers. */
  readonly onCheck: () => Promise<string | null>;
  /** Puts it on the clipboard; false: the browser refused. */
  readonly onCopy: (report: string) => Promise<boolean>;
}

/** For the day Gmail changes: what the coach can see there, to be read and passed on by the writer alone. */
export function SelfCheckSection({ onCheck, onCopy }: SelfCheckProps) {
  const [report, setReport] = useState<string | null>(null);
  const [news, setNews] = useState('');
  const check = async () => {
    const found = await onCheck();
    setReport(found);
    setNews(found === null ? t('options_check_nobody') : t('options_check_done'));
  };
  const copy = async (text: string) => {
    setNews((await onCopy(text)) ? t('options_check_copied') : t('options_check_notCopied'));
  };
  return (
    <section id="check" className="options-section" aria-labelledby="check-title">
      <h2 id="check-title">{t('options_check')}</h2>
      <p className="ek-soft">{t('options_check_help')}</p>
      <Button onClick={() => void check()}>{t('options_check_run')}</Button>
      <p role="status">{news}</p>
      {report !== null && (
        <>
          <pre className="data-view" tabIndex={0} aria-label={t('options_check_report')}>
            {report}
          </pre>
          <Button onClick={() => void copy(report)}>{t('options_check_copy')}</Button>
        </>
      )}
    </section>
  );
}
