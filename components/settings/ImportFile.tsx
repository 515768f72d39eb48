import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { t, formatNumber } from '../../lib/words';
import { Button } from '../base/Button';
import { Choice } from './Choice';

export type ImportHow = 'merge' | 'replace';

/** What became of an import; when it failed, nothing was changed. */
export type ImportOutcome =
  | { readonly ok: true; readonly clients: number; readonly replies: number }
  | {
      readonly ok: false;
      readonly fault:
        | { readonly reason: 'not-json' | 'not-a-backup' | 'newer-version' | 'not-written' | 'not-read' }
        /** Names the first place that is wrong. */
        | { readonly reason: 'broken'; readonly where: string };
    };

export interface ImportFileProps {
  readonly onImport: (file: File, how: ImportHow) => Promise<ImportOutcome>;
}

/** Chooses a file, asks what should happen to what is here, imports. */
export function ImportFile({ onImport }: ImportFileProps) {
  const [file, setFile] = useState<File | null>(null);
  const [how, setHow] = useState<ImportHow>('merge');
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const choose = (chosen: File | null) => {
    setOutcome(null);
    setFile(chosen);
  };
  const run = async (chosen: File) => {
    setOutcome(await onImport(chosen, how));
    setFile(null);
    if (input.current) input.current.value = '';
  };
  return (
    <div className="data-action">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="ek-unseen"
        tabIndex={-1}
        aria-label={t('options_import_choose')}
        onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
      />
      <Button icon={<Upload />} onClick={() => input.current?.click()}>
        {t('options_import')}
      </Button>
      <p className="ek-soft">{t('options_import_help')}</p>
      {file && (
        <div className="import-how">
          <Choice
            legend={t('options_import_how')}
            name="import-how"
            value={how}
            options={(['merge', 'replace'] as const).map((value) => ({
              value,
              label: t(`options_import_${value}`),
              help: t(`options_import_${value}_help`),
            }))}
            onChange={setHow}
          />
          <Button look="primary" onClick={() => void run(file)}>
            {t('options_import_do', file.name)}
          </Button>
        </div>
      )}
      <p role="status" className={outcome?.ok === false ? 'options-trouble' : ''}>
        {outcome ? wordsFor(outcome) : ''}
      </p>
    </div>
  );
}

function wordsFor(outcome: ImportOutcome): string {
  if (outcome.ok)
    return t('options_import_done', formatNumber(outcome.clients), formatNumber(outcome.replies));
  return t('options_import_broken', faultWords(outcome.fault));
}

function faultWords(fault: Extract<ImportOutcome, { ok: false }>['fault']): string {
  switch (fault.reason) {
    case 'not-json':
      return t('options_import_notJson');
    case 'not-a-backup':
      return t('options_import_notOurs');
    case 'newer-version':
      return t('options_import_newer');
    case 'not-written':
      return t('options_import_notWritten');
    case 'not-read':
      return t('options_import_notRead');
    case 'broken':
      return t('options_import_damaged', fault.where);
  }
}
