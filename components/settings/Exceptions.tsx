import { X } from 'lucide-react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { normaliseAddress } from '../../lib/clients';
import type { Client } from '../../lib/clients';
import { codes } from '../../lib/tone/codes';
import type { Code } from '../../lib/tone/codes';
import { t } from '../../lib/words';
import { Button } from '../base/Button';
import { IconButton } from '../base/IconButton';
import { TextField } from '../base/TextField';
import type { SettingsProps } from './CoachSection';
import type { ListedRule } from '../../lib/tone/rule-list';

/** One thing dismissed for one client. */
export interface Dismissal {
  readonly clientId: string;
  readonly of: 'rules' | 'codes';
  readonly id: string;
}

export interface ExceptionsProps extends SettingsProps {
  readonly clients: readonly Client[];
  readonly rules: readonly ListedRule[];
  readonly onTakeBack: (dismissal: Dismissal) => void;
}

/** Who is no client, what is ignored, what was dismissed; each can be taken back. */
export function Exceptions({ settings, actions, clients, rules, onTakeBack }: ExceptionsProps) {
  const dismissed = clients.filter((client) => dismissalsOf(client).length > 0);
  return (
    <section id="exceptions" className="options-section" aria-labelledby="exceptions-title">
      <h2 id="exceptions-title">{t('options_exceptions')}</h2>
      <NotClients settings={settings} actions={actions} />
      <div className="exception">
        <h3>{t('options_wordings')}</h3>
        <p className="ek-soft">{t('options_wordings_help')}</p>
        <TakeBackList
          none={t('options_wordings_none')}
          items={settings.wordingsIgnored.map((wording) => ({
            id: wording,
            label: `“${wording}”`,
            onTakeBack: () =>
              void actions.changeBy((current) => ({
                wordingsIgnored: current.wordingsIgnored.filter((other) => other !== wording),
              })),
          }))}
        />
      </div>
      <div className="exception">
        <h3>{t('options_dismissals')}</h3>
        {dismissed.length === 0 && <p className="ek-soft">{t('options_dismissals_none')}</p>}
        {dismissed.map((client) => (
          <div key={client.id}>
            <h4>{client.name}</h4>
            <TakeBackList
              none=""
              items={dismissalsOf(client).map((dismissal) => ({
                id: `${dismissal.of}-${dismissal.id}`,
                label: titleOf(dismissal, rules),
                onTakeBack: () => onTakeBack(dismissal),
              }))}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

function NotClients({ settings, actions }: SettingsProps) {
  const [entry, setEntry] = useState('');
  const [error, setError] = useState<string>();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const wanted = normaliseAddress(entry).replace(/^@/, '');
    const looksRight = /^([^@\s]+@)?[^@\s]+\.[^@\s.]+$/.test(wanted);
    setError(looksRight ? undefined : t('options_notClients_wrong', entry.trim()));
    if (!looksRight) return;
    void actions.changeBy((current) => ({ notClients: [...new Set([...current.notClients, wanted])] }));
    setEntry('');
  };
  return (
    <div className="exception">
      <h3>{t('options_notClients')}</h3>
      <p className="ek-soft">{t('options_notClients_help')}</p>
      <form className="exception-form" onSubmit={add} noValidate>
        <TextField
          label={t('options_notClients_add')}
          placeholder={t('options_notClients_hint')}
          value={entry}
          onChange={setEntry}
          error={error}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit">{t('options_add')}</Button>
      </form>
      {settings.notClients.length === 0 && <p className="ek-soft">{t('options_notClients_none')}</p>}
      <ul className="tags">
        {settings.notClients.map((one) => (
          <li key={one}>
            {one}
            <IconButton
              icon={<X />}
              label={t('options_remove', one)}
              onClick={() =>
                void actions.changeBy((current) => ({
                  notClients: current.notClients.filter((other) => other !== one),
                }))
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function TakeBackList({
  none,
  items,
}: {
  none: string;
  items: readonly { id: string; label: string; onTakeBack: () => void }[];
}) {
  if (items.length === 0) return none === '' ? null : <p className="ek-soft">{none}</p>;
  return (
    <ul className="take-back">
      {items.map((item) => (
        <li key={item.id}>
          <span>{item.label}</span>
          <Button
            look="quiet"
            size="small"
            aria-label={t('options_takeBack_of', item.label)}
            onClick={item.onTakeBack}
          >
            {t('options_takeBack')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

const dismissalsOf = (client: Client): readonly Dismissal[] => [
  ...client.dismissed.rules.map((id) => ({ clientId: client.id, of: 'rules', id }) as const),
  ...client.dismissed.codes.map((id) => ({ clientId: client.id, of: 'codes', id }) as const),
];

/** A rule that is no longer in the book is named by its id. */
function titleOf(dismissal: Dismissal, rules: readonly ListedRule[]): string {
  if (dismissal.of === 'codes') return isCode(dismissal.id) ? codes[dismissal.id].title : dismissal.id;
  return rules.find((rule) => rule.id === dismissal.id)?.title ?? dismissal.id;
}

const isCode = (id: string): id is Code => Object.hasOwn(codes, id);
