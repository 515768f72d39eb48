import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Client } from '../../lib/clients';
import { t, tCount } from '../../lib/words';
import { Badge } from '../base/Badge';
import { Button } from '../base/Button';
import { EmptyState } from '../base/EmptyState';
import { SearchField } from '../base/SearchField';
import './Clients.css';

export interface ClientListProps {
  readonly found: readonly Client[];
  readonly search: string;
  readonly clientCount: number;
  readonly onSearch: (text: string) => void;
  readonly onShow: (clientId: string) => void;
  readonly onAdd: () => void;
}

/** Rows drawn at first, and at each "show more": a book of 1,000 opens as fast as one of ten. */
export const rowsAtOnce = 50;

/** The clients the search lets through. */
export function ClientList({ found, search, clientCount, onSearch, onShow, onAdd }: ClientListProps) {
  const [rows, setRows] = useState(rowsAtOnce);
  const add = (
    <Button size="small" icon={<UserPlus />} onClick={onAdd}>
      {t('popup_addClient')}
    </Button>
  );
  if (clientCount === 0)
    return (
      <EmptyState illustration="harbour" title={t('popup_noClients_title')} action={add}>
        <p>{t('popup_noClients_text')}</p>
      </EmptyState>
    );
  const left = Math.max(0, found.length - rows);
  return (
    <>
      <h2 className="ek-unseen">{t('popup_tab_clients')}</h2>
      <SearchField
        label={t('popup_search')}
        clearLabel={t('popup_clearSearch')}
        value={search}
        onChange={(text) => {
          setRows(rowsAtOnce);
          onSearch(text);
        }}
      />
      <div className="clients-count">
        <p role="status">{tCount(search.trim() === '' ? 'popup_clients' : 'popup_found', found.length)}</p>
        {add}
      </div>
      {found.length === 0 && <p className="ek-soft">{t('popup_noMatch', search.trim())}</p>}
      <ul className="client-rows">
        {found.slice(0, rows).map((client) => (
          <li key={client.id}>
            <button type="button" className="client-row" onClick={() => onShow(client.id)}>
              <span className="client-row-name">{client.name}</span>
              <span className="client-row-address">{client.addresses[0] ?? client.domain}</span>
              <span className="client-row-aside">
                {client.paused ? <Badge look="line">{t('popup_clientPaused')}</Badge> : noteCount(client)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button look="quiet" onClick={() => setRows(rows + rowsAtOnce)}>
          {tCount('popup_showMore', Math.min(left, rowsAtOnce))}
        </Button>
      )}
    </>
  );
}

const noteCount = (client: Client) =>
  client.notes.length > 0 ? tCount('popup_noteCount', client.notes.length) : '';
