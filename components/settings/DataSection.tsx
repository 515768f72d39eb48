import { Download } from 'lucide-react';
import { useState } from 'react';
import { formatNumber, t, tCount } from '../../lib/words';
import { Button } from '../base/Button';
import { Select } from '../base/Select';
import { TextField } from '../base/TextField';
import type { SettingsProps } from './CoachSection';
import { EraseEverything } from './EraseEverything';
import { ImportFile } from './ImportFile';
import type { ImportFileProps } from './ImportFile';
import { type Viewed, ViewItem } from './ViewItem';

/** One thing Evenkeel keeps. */
export interface KeptItem {
  readonly name:
    | 'settings'
    | 'clients'
    | 'history'
    | 'salt'
    | 'aside'
    | 'import'
    | 'sharing'
    | 'shared'
    | 'reports'
    | 'focus'
    | 'sent'
    | 'other';
  /** `session` is gone with the browser and never on the disk; `sync` is the copy in the browser account. */
  readonly where: 'local' | 'session' | 'sync' | 'database';
  readonly count: number;
  /** About. */
  readonly bytes: number;
}

export interface DataProps extends SettingsProps, ImportFileProps {
  readonly items: readonly KeptItem[];
  /** The item's content as readable text, of long lists the first entries. */
  readonly onView: (item: KeptItem) => Promise<{ text: string; cutAfter: number | null }>;
  /** An empty passphrase: the file is readable by anybody. */
  readonly onExport: (passphrase: string) => void;
  readonly onErase: () => void;
  /** What was set aside, as a file. */
  readonly onSaveAside: () => void;
  /** What was set aside is wanted no more. */
  readonly onDropAside: () => void;
}

const retentions = [4, 13, 26, 52, 104] as const;

/** Everything that is kept: look at it, take it along, bring it back, erase it. */
export function DataSection(props: DataProps) {
  const { items, settings, actions, onView, onExport, onErase, onImport } = props;
  const [viewed, setViewed] = useState<Viewed | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const exportNow = () => {
    onExport(passphrase);
    setPassphrase('');
  };
  const view = async (item: KeptItem) => setViewed({ name: item.name, ...(await onView(item)) });
  const countOf = (name: KeptItem['name']) => items.find((item) => item.name === name)?.count ?? 0;
  return (
    <section id="data" className="options-section" aria-labelledby="data-title">
      <h2 id="data-title">{t('options_data')}</h2>
      <p className="ek-soft">{t('options_data_intro')}</p>
      {items.length === 0 && <p>{t('options_data_none')}</p>}
      <ul className="data-items">
        {items.map((item) => (
          <li key={`${item.where}-${item.name}`}>
            <div>
              <p>{t(`options_data_${item.name}`)}</p>
              <p className="ek-soft">{t(`options_data_${item.name}_help`)}</p>
            </div>
            <p className="ek-soft data-amount">
              {tCount('options_data_entries', item.count)}
              <br />
              {kilobytes(item.bytes)}
            </p>
            <Button
              size="small"
              look="quiet"
              aria-label={t('options_data_view_of', t(`options_data_${item.name}`))}
              onClick={() => void view(item)}
            >
              {t('options_data_view')}
            </Button>
          </li>
        ))}
      </ul>
      <Select
        label={t('options_retention')}
        {...(settings.retentionWeeks !== null && { hint: t('options_retention_help') })}
        value={String(settings.retentionWeeks)}
        options={retentionOptions(settings.retentionWeeks)}
        onChange={(weeks) => void actions.change({ retentionWeeks: weeks === 'null' ? null : Number(weeks) })}
      />
      <div className="data-action">
        <Button icon={<Download />} onClick={exportNow}>
          {t('options_export')}
        </Button>
        <p className="ek-soft">{t('options_export_help')}</p>
        <TextField
          type="password"
          autoComplete="new-password"
          label={t('options_export_passphrase')}
          hint={t('options_export_passphrase_help')}
          value={passphrase}
          onChange={setPassphrase}
        />
      </div>
      <ImportFile onImport={onImport} />
      <EraseEverything clients={countOf('clients')} replies={countOf('history')} onErase={onErase} />
      <ViewItem
        viewed={viewed}
        onClose={() => setViewed(null)}
        onSaveAside={props.onSaveAside}
        onDropAside={props.onDropAside}
      />
    </section>
  );
}

const kilobytes = (bytes: number): string =>
  formatNumber(Math.max(0.1, bytes / 1000), {
    style: 'unit',
    unit: 'kilobyte',
    maximumSignificantDigits: 2,
  });

/** The usual choices, and the one in force should it be another. */
function retentionOptions(current: number | null) {
  const weeks = [...new Set([...retentions, ...(current === null ? [] : [current])])].sort((a, b) => a - b);
  return [
    ...weeks.map((count) => ({ value: String(count), label: tCount('options_retention_weeks', count) })),
    { value: 'null', label: t('options_retention_forever') },
  ];
}
