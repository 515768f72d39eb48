import { useState } from 'react';
import type { FormEvent } from 'react';
import { normaliseAddress } from '../../lib/clients';
import type { Client } from '../../lib/clients';
import { t } from '../../lib/words';
import { Button } from '../base/Button';
import { TextArea, TextField } from '../base/TextField';

/** A client as entered, checked: addresses and domain in lower case. */
export type ClientEntry = Pick<Client, 'name' | 'addresses' | 'domain'>;

/** Name, addresses and domain of a client. */
export function ClientForm({
  title,
  client,
  onSave,
  onCancel,
}: {
  title: string;
  /** Null: a new one. */
  client: Client | null;
  onSave: (entry: ClientEntry) => void;
  onCancel: () => void;
}) {
  const [name, setName] = useState(client?.name ?? '');
  const [addresses, setAddresses] = useState((client?.addresses ?? []).join('\n'));
  const [domain, setDomain] = useState(client?.domain ?? '');
  const [errors, setErrors] = useState<EntryErrors>({});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readEntry(name, addresses, domain);
    if ('errors' in read) setErrors(read.errors);
    else onSave(read.entry);
  };
  return (
    <form className="client-form" aria-labelledby="client-form-title" onSubmit={submit} noValidate>
      <h2 id="client-form-title">{title}</h2>
      <TextField
        label={t('popup_clientName')}
        value={name}
        onChange={setName}
        error={errors.name}
        autoFocus
        autoComplete="off"
      />
      <TextArea
        label={t('popup_clientAddresses')}
        rows={2}
        value={addresses}
        onChange={setAddresses}
        error={errors.addresses}
        spellCheck={false}
      />
      <TextField
        label={t('popup_clientDomain')}
        hint={t('popup_clientDomain_help')}
        placeholder={t('popup_hint_domain')}
        value={domain}
        onChange={setDomain}
        error={errors.domain}
        autoComplete="off"
        spellCheck={false}
      />
      <div className="note-form-buttons">
        <Button type="submit" look="primary" size="small">
          {t('popup_save')}
        </Button>
        <Button look="quiet" size="small" onClick={onCancel}>
          {t('popup_cancel')}
        </Button>
      </div>
    </form>
  );
}

interface EntryErrors {
  readonly name?: string;
  readonly addresses?: string;
  readonly domain?: string;
}

function readEntry(
  name: string,
  addressLines: string,
  domainText: string,
): { entry: ClientEntry } | { errors: EntryErrors } {
  const addresses = addressLines
    .split(/[\s,;]+/)
    .map(normaliseAddress)
    .filter(Boolean);
  const domain = normaliseAddress(domainText).replace(/^@/, '') || null;
  const oddAddress = addresses.find((address) => !/^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(address));
  const oddDomain = domain !== null && !/^[^@\s]+\.[^@\s.]+$/.test(domain);
  const errors: EntryErrors = {
    ...(name.trim() === '' && { name: t('popup_wrong_name') }),
    ...(oddAddress !== undefined && { addresses: t('popup_wrong_address', oddAddress) }),
    ...(oddDomain && { domain: t('popup_wrong_domain', domain) }),
  };
  return Object.keys(errors).length > 0 ? { errors } : { entry: { name: name.trim(), addresses, domain } };
}
