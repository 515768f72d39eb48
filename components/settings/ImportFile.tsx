import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { t, formatNumber } from '../../lib/words';
import { Button } from '../base/Button';
import { TextField } from '../base/TextField';
import { Choice } from './Choice';

export type ImportHow = 'merge' | 'replace';

/** What became of an import; when it failed, nothing was changed. */
export type ImportOutcome =
  | { readonly ok: true; readonly clients: number; readonly replies: number }
  | {
      readonly ok: false;
      readonly fault:
        | { readonly reason: 'not-json' | 'not-a-backup' | 'newer-version' | 'not-written' | 'not-read' }
        /** The file is encrypted: the reader is asked for its passphrase, and the file stays chosen. */
        | { readonly reason: 'needs-passphrase' | 'wrong-passphrase' }
        /** Names the first place that is wrong. */
        | { readonly reason: 'broken'; readonly where: string };
    };

export interface ImportFileProps {
  /** The passphrase is empty until the reader was asked for one. */
  readonly onImport: (file: File, how: ImportHow, passphrase: string) => Promise<ImportOutcome>;
}

/** Chooses a file, asks what should happen to what is here, imports. */
export function ImportFile({ onImport }: ImportFileProps) {
  const [file, setFile] = useState<File | null>(null);
  const [how, setHow] = useState<ImportHow>('merge');
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [sealed, setSealed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const choose = (chosen: File | null) => {
    setOutcome(null);
    setPassphrase('');
    setSealed(false);
    setFile(chosen);
  };
  const run = async (chosen: File) => {
    const became = await onImport(chosen, how, passphrase);
    setOutcome(became);
    if (asksForPassphrase(became)) return setSealed(true);
    setFile(null);
    setPassphrase('');
    setSealed(false);
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
          {sealed && (
            <TextField
              type="password"
              autoComplete="off"
              label={t('options_import_passphrase')}
              value={passphrase}
              onChange={setPassphrase}
            />
          )}
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

const asksForPassphrase = (outcome: ImportOutcome): boolean =>
  !outcome.ok && (outcome.fault.reason === 'needs-passphrase' || outcome.fault.reason === 'wrong-passphrase');

function wordsFor(outcome: ImportOutcome): string {
  if (outcome.ok)
    return t('options_import_done', formatNumber(outcome.clients), formatNumber(outcome.replies));
  if (asksForPassphrase(outcome)) return faultWords(outcome.fault);
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
    case 'needs-passphrase':
      return t('options_import_needsPassphrase');
    case 'wrong-passphrase':
      return t('options_import_wrongPassphrase');
    case 'broken':
      return t('options_import_damaged', fault.where);
  }
}
