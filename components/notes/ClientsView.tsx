import { useRef, useState } from 'react';
import { t } from '../../lib/words';
import { ClientForm } from './ClientForm';
import type { ClientEntry } from './ClientForm';
import { ClientList } from './ClientList';
import { ClientPage } from './ClientPage';
import type { ViewProps } from './popup-props';

/** All clients with search, or one of them. */
export function ClientsView(props: ViewProps) {
  const { state, actions, onDone } = props;
  const [shown, setShown] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const top = useRef<HTMLDivElement>(null);

  const show = (id: string | null) => {
    actions.choose(id);
    setShown(id);
    setAdding(false);
    if (id === null) actions.searchFor('');
    top.current?.focus();
  };
  const add = async ({ name, addresses, domain }: ClientEntry) => {
    const id = await actions.addClient(name, addresses[0] ?? null);
    if (!id) return;
    for (const address of addresses.slice(1)) await actions.addAddress(id, address);
    if (domain) await actions.setDomain(id, domain);
    show(id);
  };
  const client = shown !== null && state.client?.id === shown ? state.client : null;

  return (
    <div ref={top} tabIndex={-1} className="popup-view clients">
      {adding ? (
        <ClientForm
          title={t('popup_addClient')}
          client={null}
          onSave={(entry) => void add(entry)}
          onCancel={() => show(null)}
        />
      ) : client ? (
        <ClientPage
          {...props}
          client={client}
          onBack={() => show(null)}
          onSettled={() => top.current?.focus()}
          onMerged={(into) => {
            show(into.id);
            onDone({ message: t('popup_clientsMerged', into.name), undo: null });
          }}
          onDeleted={(gone) => {
            show(null);
            onDone({ message: t('popup_clientDeleted', gone.name), undo: () => props.restoreClient(gone) });
          }}
        />
      ) : (
        <ClientList
          found={state.found}
          search={state.search}
          clientCount={state.clientCount}
          onSearch={actions.searchFor}
          onShow={show}
          onAdd={() => setAdding(true)}
        />
      )}
    </div>
  );
}
