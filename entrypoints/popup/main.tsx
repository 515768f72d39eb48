import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { Popup } from '../../components/notes/Popup';
import { clientBook } from '../../lib/browser/client-book';
import { ownUrl } from '../../lib/browser/pages';
import { popupSources } from '../../lib/browser/popup-sources';
import { reportError } from '../../lib/browser/report-error';
import { browserWords } from '../../lib/browser/words';
import { createPopupStore } from '../../lib/stores/create-popup-store';
import { locale, setWords } from '../../lib/words';
import { FailureBoundary } from '../../components/welcome/FailureBoundary';
import { canOpenPanel, findTabInFront, noTabYet, openPanelIn, type TabInFront } from './tab-in-front';
import { withClient, withNote } from './undo';

setWords(browserWords);
document.documentElement.lang = locale();

const lifetime = new AbortController();
addEventListener('pagehide', () => lifetime.abort(), { once: true });

// Asked before all else: the panel must open within the click, without a question in between.
const asked = findTabInFront();
const store = createPopupStore(popupSources(), lifetime);
const links = {
  summary: ownUrl('/summary.html'),
  practice: ownUrl('/practice.html'),
  options: ownUrl('/options.html'),
};

function App() {
  const state = useStore(store);
  const [tab, setTab] = useState<TabInFront>(noTabYet);
  useEffect(() => void asked.then(setTab, tell), []);
  return (
    <Popup
      state={state}
      actions={state}
      inGmail={tab.inGmail}
      links={links}
      onOpenPanel={canOpenPanel ? () => void openPanelIn(tab).catch(tell) : null}
      restoreNote={async (...place) => void (await clientBook.change(withNote(...place)))}
      restoreClient={async (client) => void (await clientBook.change(withClient(client)))}
    />
  );
}

const tell = (error: unknown) => reportError('popup', error);
const root = document.getElementById('root');
if (root)
  createRoot(root, { onUncaughtError: tell, onCaughtError: tell }).render(
    <FailureBoundary title="popup_failed_title" text="popup_failed_text">
      <App />
    </FailureBoundary>,
  );
