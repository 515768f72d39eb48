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

const life = new AbortController();
window.addEventListener('pagehide', () => life.abort());
const store = createPanelStore(gmailPanelSources(), { signal: life.signal });

const root = document.getElementById('root');
if (!root) throw new Error('The panel page has no #root.');
createRoot(root).render(
  <ErrorBoundary onError={(error) => reportError('panel', error)}>
    <SidePanel store={store} />
  </ErrorBoundary>,
);
