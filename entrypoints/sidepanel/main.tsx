import { createRoot } from 'react-dom/client';
import '../../components/base/page.css';
import { ErrorBoundary } from '../../components/coach/ErrorBoundary';
import { gmailPanelSources } from '../../lib/browser/panel-sources';
import { reportError } from '../../lib/browser/report-error';
import { browserWords } from '../../lib/browser/words';
import { createPanelStore } from '../../lib/stores/create-panel-store';
import { locale, setWords } from '../../lib/words';
import { SidePanel } from './SidePanel';

setWords(browserWords);
document.documentElement.lang = locale();
window.addEventListener('error', ({ error }) => reportError('panel', error));
window.addEventListener('unhandledrejection', ({ reason }) => reportError('panel', reason));

/** Longer than this nobody looks at an empty panel. */
const LATE_MS = 100;

const life = new AbortController();
window.addEventListener('pagehide', () => life.abort());
const store = createPanelStore(gmailPanelSources(), { signal: life.signal });

const root = document.getElementById('root');
if (!root) throw new Error('The panel page has no #root.');
const draw = () =>
  createRoot(root).render(
    <ErrorBoundary onError={(error) => reportError('panel', error)}>
      <SidePanel store={store} />
    </ErrorBoundary>,
  );
void firstLook(store).then(draw);

/** Settles when there is something to show. A skeleton that stands for one frame only makes the report wait for its turn. */
function firstLook({ subscribe }: typeof store): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, LATE_MS);
    const stop = subscribe(() => {
      clearTimeout(late);
      stop();
      resolve();
    });
  });
}
