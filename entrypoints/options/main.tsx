import { createRoot } from 'react-dom/client';
import { FailureBoundary } from '../../components/welcome/FailureBoundary';
import { recoverImport } from '../../lib/browser/backup';
import { openHistory } from '../../lib/browser/history';
import { reportError } from '../../lib/browser/report-error';
import { settings } from '../../lib/browser/settings';
import { browserWords } from '../../lib/browser/words';
import { createSettingsStore } from '../../lib/stores/create-settings-store';
import { locale, setWords, t } from '../../lib/words';
import { Options } from './Options';

setWords(browserWords);
document.documentElement.lang = locale();
document.title = t('options_documentTitle');

const lifetime = new AbortController();
addEventListener('pagehide', () => lifetime.abort(), { once: true });

const history = openHistory();
const store = createSettingsStore({ settings }, lifetime);
const tell = (error: unknown) => reportError('options', error);
recoverImport(history).catch(tell);

const root = document.getElementById('root');
if (root)
  createRoot(root, { onUncaughtError: tell, onCaughtError: tell }).render(
    <FailureBoundary title="options_failed_title" text="options_failed_text" reload="options_reload">
      <Options store={store} history={history} onTrouble={tell} />
    </FailureBoundary>,
  );
