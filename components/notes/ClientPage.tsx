import { ArrowLeft, Merge, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Client } from '../../lib/clients';
import { t } from '../../lib/words';
import { Button } from '../base/Button';
import { Switch } from '../base/Switch';
import { ClientForm } from './ClientForm';
import type { ClientEntry } from './ClientForm';
import { MergeForm } from './MergeForm';
import { Notes } from './Notes';
import type { ViewProps } from './popup-props';

export interface ClientPageProps extends ViewProps {
  readonly client: Client;
  readonly onBack: () => void;
  /** A form was closed: the focus needs a place. */
  readonly onSettled: () => void;
  readonly onMerged: (into: Client) => void;
  readonly onDeleted: (gone: Client) => void;
}

/** One client of the book: who it is, the notes, and what can be done with the entry. */
export function ClientPage(props: ClientPageProps) {
  const { client, state, actions, onBack, onSettled, onMerged, onDeleted } = props;
  const [doing, setDoing] = useState<'read' | 'edit' | 'merge'>('read');
  const rest = () => {
    setDoing('read');
    onSettled();
  };
  const save = async (entry: ClientEntry) => {
    await keepEntry(client, entry, actions);
    rest();
  };
  const merge = async (into: Client) => {
    await actions.mergeClients(client.id, into.id);
    onMerged(into);
  };
  const remove = async () => {
    await actions.deleteClient(client.id);
    onDeleted(client);
  };
  if (doing === 'edit')
    return (
      <ClientForm
        title={t('popup_editClient', client.name)}
        client={client}
        onSave={(entry) => void save(entry)}
        onCancel={rest}
      />
    );
  if (doing === 'merge')
    return (
      <MergeForm
        client={client}
        found={state.found}
        search={state.search}
        onSearch={actions.searchFor}
        onMerge={(into) => void merge(into)}
        onCancel={rest}
      />
    );
  return (
    <>
      <Button className="client-back" look="quiet" size="small" icon={<ArrowLeft />} onClick={onBack}>
        {t('popup_back')}
      </Button>
      <div className="popup-client">
        <h2>{client.name}</h2>
        <p className="ek-soft">{[...client.addresses, ...domainOf(client)].join(', ')}</p>
      </div>
      <Notes {...props} name={client.name} />
      <section className="coaching" aria-label={t('popup_coaching')}>
        <Switch
          label={t('popup_coachingHere')}
          checked={!client.paused}
          onChange={(on) => void actions.setCoaching('client', on)}
        />
      </section>
      <div className="client-actions">
        <Button look="quiet" size="small" icon={<Pencil />} onClick={() => setDoing('edit')}>
          {t('popup_edit')}
        </Button>
        {state.clientCount > 1 && (
          <Button
            look="quiet"
            size="small"
            icon={<Merge />}
            onClick={() => {
              actions.searchFor('');
              setDoing('merge');
            }}
          >
            {t('popup_merge_open')}
          </Button>
        )}
        <Button look="quiet" size="small" icon={<Trash2 />} onClick={() => void remove()}>
          {t('popup_deleteClient')}
        </Button>
      </div>
    </>
  );
}

const domainOf = (client: Client) => (client.domain ? [`@${client.domain}`] : []);

/** Writes only what differs. */
async function keepEntry(client: Client, entry: ClientEntry, actions: ViewProps['actions']): Promise<void> {
  if (entry.name !== client.name) await actions.renameClient(client.id, entry.name);
  for (const address of entry.addresses.filter((one) => !client.addresses.includes(one)))
    await actions.addAddress(client.id, address);
  for (const address of client.addresses.filter((one) => !entry.addresses.includes(one)))
    await actions.removeAddress(client.id, address);
  if (entry.domain !== client.domain) await actions.setDomain(client.id, entry.domain);
}
