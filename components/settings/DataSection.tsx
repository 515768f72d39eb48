import { Download } from 'lucide-react';
import { useState } from 'react';
import { t, tCount } from '../../lib/words';
import { Button } from '../base/Button';
import { Dialog } from '../base/Dialog';
import { Select } from '../base/Select';
import type { SettingsProps } from './CoachSection';
import { EraseEverything } from './EraseEverything';
import { ImportFile } from './ImportFile';
import type { ImportFileProps } from './ImportFile';

/** One thing Evenkeel keeps. */
export interface StoredItem {
  readonly id: string;
  /** Which words describe it. */
  readonly kind: 'settings' | 'clients' | 'history' | 'reports' | 'secrets' | 'other';
  /** Name in storage. */
  readonly storedAs: string;
  readonly entries: number;
}

export interface DataProps extends SettingsProps, ImportFileProps {
  readonly items: readonly StoredItem[];
  /** The item's content as readable text, of long lists the first entries. */
  readonly onView: (id: string) => Promise<{ text: string; cutAfter: number | null }>;
  readonly onExport: () => void;
  readonly onErase: () => void;
}

const retentions = [4, 13, 26, 52, 104] as const;

/** Everything that is kept: look at it, take it along, bring it back, erase it. */
export function DataSection(props: DataProps) {
  const { items, settings, actions, onView, onExport, onErase, onImport } = props;
  const [viewed, setViewed] = useState<{ title: string; text: string; cutAfter: number | null } | null>(null);
  const view = async (item: StoredItem) =>
    setViewed({ title: t('options_data_viewTitle', item.storedAs), ...(await onView(item.id)) });
  const entriesOf = (kind: StoredItem['kind']) => items.find((item) => item.kind === kind)?.entries ?? 0;
  return (
    <section id="data" className="options-section" aria-labelledby="data-title">
      <h2 id="data-title">{t('options_data')}</h2>
      <p className="ek-soft">{t('options_data_intro')}</p>
      <ul className="data-items">
        {items.map((item) => (
          <li key={item.id}>
            <div>
              <p>{item.kind === 'other' ? item.storedAs : t(`options_data_${item.kind}`)}</p>
              <p className="ek-soft">{t(`options_data_${item.kind}_help`)}</p>
            </div>
            <span className="ek-soft">{tCount('options_data_entries', item.entries)}</span>
            <Button
              size="small"
              look="quiet"
              aria-label={t(
                'options_data_view_of',
                item.kind === 'other' ? item.storedAs : t(`options_data_${item.kind}`),
              )}
              onClick={() => void view(item)}
            >
              {t('options_data_view')}
            </Button>
          </li>
        ))}
      </ul>
      <Select
        label={t('options_retention')}
        hint={t('options_retention_help')}
        value={String(settings.retentionWeeks)}
        options={retentionOptions(settings.retentionWeeks)}
        onChange={(weeks) => void actions.change({ retentionWeeks: weeks === 'null' ? null : Number(weeks) })}
      />
      <div className="data-action">
        <Button icon={<Download />} onClick={onExport}>
          {t('options_export')}
        </Button>
        <p className="ek-soft">{t('options_export_help')}</p>
      </div>
      <ImportFile onImport={onImport} />
      <EraseEverything clients={entriesOf('clients')} replies={entriesOf('history')} onErase={onErase} />
      <Dialog
        open={viewed !== null}
        onClose={() => setViewed(null)}
        title={viewed?.title ?? ''}
        description={viewed?.cutAfter == null ? undefined : t('options_data_viewCut', viewed.cutAfter)}
        closeLabel={t('options_data_close')}
      >
        <pre className="data-view" tabIndex={0}>
          {viewed?.text}
        </pre>
      </Dialog>
    </section>
  );
}

/** The usual choices, and the one in force should it be another. */
function retentionOptions(current: number | null) {
  const weeks = [...new Set([...retentions, ...(current === null ? [] : [current])])].sort((a, b) => a - b);
  return [
    ...weeks.map((count) => ({ value: String(count), label: tCount('options_retention_weeks', count) })),
    { value: 'null', label: t('options_retention_forever') },
  ];
}
