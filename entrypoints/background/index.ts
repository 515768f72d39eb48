import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { recoverImport } from '../../lib/browser/backup';
import { clientBook } from '../../lib/browser/client-book';
import { browserWords } from '../../lib/browser/words';
import { hashAddress } from '../../lib/browser/hash-address';
import { openHistory } from '../../lib/browser/history';
import { sendMessage } from '../../lib/browser/messages';
import { openPage } from '../../lib/browser/pages';
import { reportError } from '../../lib/browser/report-error';
import { settings } from '../../lib/browser/settings';
import { coach, propose, suggest } from '../../lib/coaching';
import { listRules } from '../../lib/tone/rule-list';
import { startersFor } from '../../lib/tone/starters/fill';
import { setWords } from '../../lib/words';
import { planSweep, registerAlarms } from './alarms';
import { createCoachService } from './coach-service';
import { registerOpenPanel } from './open-panel';
import { changesReadings, readAgain } from './read-again';
import { registerRoutes } from './routes';
import { registerSharing } from './sharing';
import { createWarmUp } from './warm-up';

/**
 * Wires the worker. Everything listens within the first turn. What is remembered between two messages is only what dies
 * with the worker without loss: that it is warm, which pages were left while it lived, that a round of sharing is going on.
 * The worker is one classic script: the browser starts it 40 ms sooner than a module and the files it imports.
 */
export default defineBackground({
  main() {
    setWords(browserWords);
    const history = openHistory();
    const warmUp = createWarmUp(coach);
    const service = createCoachService({
      core: { coach: warmUp.coach, suggest, propose, startersFor, listRules },
      clientBook,
      settings,
      history,
      hashAddress,
      readAgain,
      planSweep,
      now: () => Date.now(),
      newId: () => crypto.randomUUID(),
    });
    const run = (what: string, work: Promise<unknown>) =>
      void work.catch((error: unknown) => reportError(what, error));

    run('import', recoverImport(history));
    registerOpenPanel();
    registerRoutes({
      ...service.handlers,
      // The writer is in a draft: the next message is its words.
      caretMoved: (...message) => {
        warmUp.soon();
        return service.handlers.caretMoved(...message);
      },
      typing: (...message) => {
        warmUp.soon();
        return service.handlers.typing(...message);
      },
    });
    registerAlarms({ settings, history, sweep: service.sweep, adoptReplies: service.adoptReplies });
    registerSharing({ clientBook, settings, now: () => Date.now() });

    clientBook.watch(() => {
      run('client book changed', service.readAllAgain());
      run('replies of new clients', service.adoptReplies());
    });
    settings.watch((now, before) => {
      if (changesReadings(now, before)) run('settings changed', service.readAllAgain());
    });
    browser.tabs.onRemoved.addListener((tabId) => run('tab closed', service.tabClosed(tabId)));
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'open-card' && tab?.id !== undefined)
        sendMessage('openCard', undefined, tab.id).catch(() => {});
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') run('welcome', openPage('welcome'));
    });
  },
});
