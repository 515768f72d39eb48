import type { ImportHow, ImportOutcome } from '../../components/settings/ImportFile';
import { importBackup, makeBackup } from '../../lib/browser/backup';
import type { History } from '../../lib/browser/history';
import { saveFile } from '../../lib/browser/save-file';
import { eraseEverything, readStoredItem } from '../../lib/browser/stored-items';
import type { StoredItem } from '../../lib/browser/stored-items';

/** What is shown of one item; a long history would stall the page. */
const charactersShown = 100_000;

/** What the data page can do with everything that is stored. */
export const keeper = (history: History) => ({
  view: async (item: StoredItem) => {
    const text = JSON.stringify(await readStoredItem(item, history), null, 2);
    const cutAfter = text.length > charactersShown ? charactersShown : null;
    return { text: text.slice(0, charactersShown), cutAfter };
  },

  saveBackup: async () => {
    const backup = await makeBackup(history);
    const day = new Date(backup.exportedAt).toISOString().slice(0, 10);
    saveFile(`evenkeel-${day}.json`, `${JSON.stringify(backup, null, 2)}\n`, 'application/json');
  },

  load: async (file: File, how: ImportHow): Promise<ImportOutcome> => {
    const text = await file.text().catch(() => null);
    return text === null ? { ok: false, fault: { reason: 'not-read' } } : importBackup(text, how, history);
  },

  erase: () => eraseEverything(history),
});
