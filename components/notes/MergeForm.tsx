import { useState } from 'react';
import type { Client } from '../../lib/clients';
import { t } from '../../lib/words';
import { Button } from '../base/Button';
import { SearchField } from '../base/SearchField';

/** Candidates shown at once; the search narrows them. */
const candidatesAtOnce = 6;

/** Chooses the client that takes over this one's notes, addresses and history. */
export function MergeForm({
  client,
  found,
  search,
  onSearch,
  onMerge,
  onCancel,
}: {
  client: Client;
  found: readonly Client[];
  search: string;
  onSearch: (text: string) => void;
  onMerge: (into: Client) => void;
  onCancel: () => void;
}) {
  const [chosen, setChosen] = useState<Client | null>(null);
  const candidates = found.filter((one) => one.id !== client.id).slice(0, candidatesAtOnce);
  return (
    <div className="client-form">
      <h2>{t('popup_merge')}</h2>
      <p className="ek-soft">{t('popup_merge_help', client.name)}</p>
      <SearchField
        label={t('popup_search')}
        clearLabel={t('popup_clearSearch')}
        value={search}
        autoFocus
        onChange={onSearch}
      />
      <fieldset className="merge-candidates">
        <legend className="popup-eyebrow">{t('popup_merge_label')}</legend>
        {candidates.map((one) => (
          <label key={one.id}>
            <input
              type="radio"
              name="merge-into"
              checked={chosen?.id === one.id}
              onChange={() => setChosen(one)}
            />
            <span>{one.name}</span>
            <small className="ek-soft">{one.addresses[0] ?? one.domain}</small>
          </label>
        ))}
        {candidates.length === 0 && <p className="ek-soft">{t('popup_noMatch', search.trim())}</p>}
      </fieldset>
      <div className="note-form-buttons">
        <Button look="primary" size="small" disabled={!chosen} onClick={() => chosen && onMerge(chosen)}>
          {chosen ? t('popup_merge_do', chosen.name) : t('popup_merge_pick')}
        </Button>
        <Button look="quiet" size="small" onClick={onCancel}>
          {t('popup_cancel')}
        </Button>
      </div>
    </div>
  );
}
