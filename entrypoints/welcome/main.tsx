import { createRoot } from 'react-dom/client';
import { FailureBoundary } from '../../components/welcome/FailureBoundary';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { ownUrl } from '../../lib/browser/pages';
import { reportError } from '../../lib/browser/report-error';
import { settings } from '../../lib/browser/settings';
import { browserWords } from '../../lib/browser/words';
import { locale, setWords, t } from '../../lib/words';

setWords(browserWords);
document.documentElement.lang = locale();
document.title = t('welcome_documentTitle');

const tell = (error: unknown) => reportError('welcome', error);
const seen = () => settings.change((current) => ({ ...current, welcomed: true }));

const root = document.getElementById('root');
if (root)
  createRoot(root, { onUncaughtError: tell, onCaughtError: tell }).render(
    <FailureBoundary title="welcome_failed_title" text="welcome_failed_text" reload="welcome_reloadPage">
      <WelcomePage
        onMac={navigator.userAgent.includes('Mac OS')}
        gmailLink="https://mail.google.com/"
        onStart={() =>
          void seen()
            .catch(tell)
            .then(() => location.assign(ownUrl('/practice.html')))
        }
        onSkip={() => void seen().catch(tell)}
      />
    </FailureBoundary>,
  );
