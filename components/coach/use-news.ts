import { useEffect, useRef, useState } from 'react';
import type { Report } from '../../lib/browser/messages';
import { t } from '../../lib/words';
import { findingName } from './names';

/** What there is to say to someone who does not see the panel: each new finding once, and the moment all is clear. */
export function useNews(report: Report | null): string {
  const [news, setNews] = useState('');
  const heard = useRef<{ composeId: string | null; keys: ReadonlySet<string> }>({
    composeId: null,
    keys: new Set(),
  });
  useEffect(() => {
    const reading = report?.reading;
    if (!report || !reading) return;
    const known = heard.current.composeId === report.composeId ? heard.current.keys : new Set<string>();
    const fresh = reading.findings.filter((finding) => !known.has(finding.key));
    const cleared = known.size > 0 && reading.findings.length === 0 && reading.score !== null;
    heard.current = {
      composeId: report.composeId,
      // Once said, a finding is not said again, even when it went and came back.
      keys: cleared ? new Set() : new Set([...known, ...fresh.map((finding) => finding.key)]),
    };
    if (fresh.length > 0) setNews(t('panel_heard', [...new Set(fresh.map(findingName))].join(', ')));
    else if (cleared) setNews(t('panel_allClear_steady'));
  }, [report]);
  return news;
}
