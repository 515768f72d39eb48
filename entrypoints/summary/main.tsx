import { createRoot } from 'react-dom/client';
import { FailureBoundary } from '../../components/welcome/FailureBoundary';
import { ownUrl } from '../../lib/browser/pages';
import { reportError } from '../../lib/browser/report-error';
import { summarySources } from '../../lib/browser/summary-sources';
import { browserWords } from '../../lib/browser/words';
import { createSummaryStore } from '../../lib/stores/create-summary-store';
import { locale, setWords } from '../../lib/words';
import { Summary } from './Summary';
import { findMonday } from './week-address';

setWords(browserWords);
document.documentElement.lang = locale();

const lifetime = new AbortController();
addEventListener('pagehide', () => lifetime.abort(), { once: true });

const sources = summarySources();
const store = createSummaryStore(sources, lifetime);
const tell = (error: unknown) => reportError('summary', error);

/** The address names the week, so that Back, Forward and a bookmark do what they say. */
const showAddress = () => {
  const monday = findMonday(location.search);
  store
    .getState()
    .show(monday ?? sources.today())
    .catch(tell);
};
addEventListener('popstate', showAddress);
if (location.search !== '') showAddress();

const root = document.getElementById('root');
if (root)
  createRoot(root, { onUncaughtError: tell, onCaughtError: tell }).render(
    <FailureBoundary title="summary_failed_title" text="summary_failed_text" reload="summary_reload">
      <Summary
        store={store}
        findWeek={sources.findWeek}
        practiceLink={ownUrl('/practice.html')}
        onTrouble={tell}
      />
    </FailureBoundary>,
  );
