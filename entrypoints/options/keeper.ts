import type { ImportHow, ImportOutcome } from '../../components/settings/ImportFile';
import { dropAside, findAsides } from '../../lib/browser/aside';
import { backupFile, importBackup, makeBackup } from '../../lib/browser/backup';
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

  saveBackup: async (passphrase: string) => {
    const backup = await makeBackup(history);
    saveFile(
      `evenkeel-${dayOf(backup.exportedAt)}.json`,
      await backupFile(backup, passphrase),
      'application/json',
    );
  },

  saveAside: async () => {
    const asides = (await findAsides()).map(({ name, at, value }) => ({ name, at, value }));
    const text = `${JSON.stringify(asides, null, 2)}\n`;
    saveFile(`evenkeel-set-aside-${dayOf(Date.now())}.json`, text, 'application/json');
  },

  dropAside: async () => {
    for (const aside of await findAsides()) await dropAside(aside);
  },

  load: async (file: File, how: ImportHow, passphrase: string): Promise<ImportOutcome> => {
    const text = await file.text().catch(() => null);
    if (text === null) return { ok: false, fault: { reason: 'not-read' } };
    return importBackup(text, how, history, passphrase);
  },

  erase: () => eraseEverything(history),
});

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
