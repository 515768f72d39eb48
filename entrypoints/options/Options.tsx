import { useState } from 'react';
import { useStore } from 'zustand';
import type { Dismissal } from '../../components/settings/Exceptions';
import { OptionsPage } from '../../components/settings/OptionsPage';
import { clientBook } from '../../lib/browser/client-book';
import { copyText } from '../../lib/browser/desk';
import type { History } from '../../lib/browser/history';
import { clearAccount } from '../../lib/browser/sync/account';
import { switchSharing } from '../../lib/browser/sync/sharing';
import { askSelfCheck } from '../../lib/browser/self-check';
import { undismissForClient } from '../../lib/clients/changes';
import type { SettingsStore } from '../../lib/stores/settings';
import { t } from '../../lib/words';
import { allowNotifications, openShortcuts } from './browser-asks';
import { keeper } from './keeper';
import { useClients, useHash, useItems, useRules, useSharing, useShortcuts } from './watched';

/** The options page on the settings store, the client book and everything that is stored. */
export function Options({
  store,
  history,
  onTrouble,
}: {
  store: SettingsStore;
  history: History;
  onTrouble: (error: unknown) => void;
}) {
  const state = useStore(store);
  const clients = useClients(onTrouble);
  const [items, lookAgain] = useItems(history, onTrouble);
  const [message, setMessage] = useState<string | null>(null);
  const data = keeper(history);

  const run = (work: Promise<string | null>) => {
    work.then(setMessage, (error: unknown) => {
      onTrouble(error);
      setMessage(t('options_failed_save'));
    });
  };
  const erase = async () => {
    const { left } = await data.erase();
    lookAgain();
    return left.length === 0 ? t('options_erase_done') : t('options_failed_save');
  };
  const takeBack = ({ clientId, of, id }: Dismissal) =>
    clientBook.change(undismissForClient(clientId, of, id, Date.now())).then(() => null);

  return (
    <OptionsPage
      state={state}
      actions={state}
      rules={useRules(onTrouble)}
      target={useHash()}
      exceptions={{ clients, onTakeBack: (dismissal) => run(takeBack(dismissal)) }}
      data={{
        items,
        onView: data.view,
        onExport: (passphrase) => run(data.saveBackup(passphrase).then(() => null)),
        onErase: () => run(erase()),
        onSaveAside: () => run(data.saveAside().then(() => null)),
        onDropAside: () =>
          run(
            data.dropAside().then(() => {
              lookAgain();
              return t('options_aside_dropped');
            }),
          ),
        onImport: async (file, how, passphrase) => {
          const outcome = await data.load(file, how, passphrase);
          lookAgain();
          return outcome;
        },
      }}
      sharing={{
        sharing: useSharing(onTrouble),
        shared: items.find(({ name }) => name === 'shared')?.count ?? 0,
        onSwitch: (on) => run(switchSharing(on).then(() => null)),
        onClear: () => run(clearAccount().then(() => t('options_sharing_cleared'))),
      }}
      selfCheck={{ onCheck: askSelfCheck, onCopy: copyText }}
      shortcuts={useShortcuts(onTrouble)}
      onChangeShortcuts={openShortcuts}
      allowNotifications={allowNotifications}
      message={message}
      onMessageClosed={() => setMessage(null)}
    />
  );
}
