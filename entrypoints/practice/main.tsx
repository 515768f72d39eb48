import { createRoot } from 'react-dom/client';
import '../../components/base/page.css';
import '../../lib/editor/marks.css';
import { ErrorBoundary } from '../../components/coach/ErrorBoundary';
import { onMessage, sendMessage } from '../../lib/browser/messages';
import { practicePanelSources } from '../../lib/browser/panel-sources';
import { reportError } from '../../lib/browser/report-error';
import { browserWords } from '../../lib/browser/words';
import { createPanelStore } from '../../lib/stores/create-panel-store';
import { locale, setWords, t } from '../../lib/words';
import { Practice } from './Practice';
import { type CoachLine, createPracticeSession } from './session';

setWords(browserWords);
document.documentElement.lang = locale();
document.title = `${t('practice_title')} · Evenkeel`;
window.addEventListener('error', ({ error }) => reportError('practice', error));
window.addEventListener('unhandledrejection', ({ reason }) => reportError('practice', reason));

/** A worker the browser stopped half-way is awake at the second asking. */
const coach: CoachLine = {
  coachDraft: (snapshot) =>
    sendMessage('coachDraft', snapshot).catch(() => sendMessage('coachDraft', snapshot)),
  caretMoved: (at) => sendMessage('caretMoved', at),
  closeDraft: (closed) => sendMessage('closeDraft', closed),
  rewriteApplied: (applied) =>
    sendMessage('rewriteApplied', applied).catch(() => sendMessage('rewriteApplied', applied)),
};

const life = new AbortController();
const silence = new EventTarget();
/** One for each tab: two practice pages side by side are two drafts. */
const practiceId = `practice:${crypto.randomUUID()}`;
const session = createPracticeSession(coach, practiceId, {
  onSilence: (silent) => silence.dispatchEvent(new CustomEvent('change', { detail: silent })),
});
const store = createPanelStore(practicePanelSources(practiceId, session.editor), { signal: life.signal });
onMessage('readAgain', () => session.readAgain());
window.addEventListener('pagehide', () => {
  session.close();
  life.abort();
});

const root = document.getElementById('root');
if (!root) throw new Error('The practice page has no #root.');
createRoot(root).render(
  <ErrorBoundary onError={(error) => reportError('practice', error)}>
    <Practice session={session} store={store} silence={silence} />
  </ErrorBoundary>,
);
