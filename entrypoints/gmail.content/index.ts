import './style.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type ComposeId, sendMessage } from '../../lib/browser/messages';
import { browserWords } from '../../lib/browser/words';
import { setWords } from '../../lib/words';
import { answer } from './answer';
import { askAfter, patientAsk } from './ask';
import { coachGmail } from './coach-gmail';
import { checkSelf } from './self-check';

const askIfOrphanedMs = 5_000;
const closed = { ok: false, reason: 'compose-closed' } as const;

/** Wires the coach into Gmail's page. It ends, and takes with it all it has put there, when this copy is orphaned. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  // Before Gmail's own scripts: who listens first hears a gesture first.
  runAt: 'document_start',
  main(ctx) {
    setWords(browserWords);
    const patient = patientAsk(
      (message, data) => sendMessage(message, data as never) as never,
      () => ctx.isInvalid,
    );
    // Drafts of this tab from before a reload are gone with the page.
    const ask = askAfter(patient('pageOpened', undefined), patient);
    const coach = coachGmail(
      { ask, hasPanel: !import.meta.env.FIREFOX, isOrphaned: () => ctx.isInvalid },
      ctx,
    );
    const session = (id: ComposeId) => coach.session(id);

    const stopListening = [
      answer(
        'applyRewrite',
        ({ composeId, ...choice }) => session(composeId)?.apply(choice) ?? closed,
        closed,
      ),
      answer('revealSpan', ({ composeId, ...span }) => ({ ok: session(composeId)?.reveal(span) ?? false }), {
        ok: false,
      }),
      answer('readAgain', ({ composeId }) => coach.readAgain(composeId), undefined),
      answer('openCard', () => coach.openCard(), undefined),
      answer('selfCheck', () => checkSelf(document, browser.runtime.getManifest().version), ''),
    ];
    // Nobody tells a copy of the script that its extension is gone; it asks, so that its marks do not stay behind.
    ctx.setInterval(() => {}, askIfOrphanedMs);
    ctx.onInvalidated(() => {
      // The browser has taken the extension's side of the channel away by now.
      if (browser.runtime?.id) for (const stop of stopListening) stop();
    });
  },
});
