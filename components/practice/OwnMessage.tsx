import { FileUp } from 'lucide-react';
import { useId } from 'react';
import { TextArea, TextField } from '../base/TextField';
import { t } from '../../lib/words';
import './OwnMessage.css';

/** A mail of the writer's own, pasted or read from a file. */
export interface OwnMail {
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
}

export interface OwnMessageProps {
  readonly own: OwnMail;
  readonly trouble: string | null;
  readonly onChange: (own: OwnMail) => void;
  readonly onImport: (file: File) => void;
}

/** Where the writer's own client message goes: typed, pasted, or opened from an .eml file. */
export function OwnMessage({ own, trouble, onChange, onImport }: OwnMessageProps) {
  return (
    <div className="ek-own">
      <div className="ek-own-who">
        <TextField
          label={t('practice_address')}
          hint={t('practice_addressHint')}
          type="email"
          value={own.address}
          autoComplete="off"
          onChange={(address) => onChange({ ...own, name: '', address: address.trim().toLowerCase() })}
        />
        <FileButton onImport={onImport} />
      </div>
      {trouble && (
        <p className="ek-field-error" role="alert">
          {trouble}
        </p>
      )}
      <TextArea
        label={t('practice_theirs')}
        hint={t('practice_local')}
        placeholder={t('practice_pasteHere')}
        rows={8}
        value={own.text}
        onChange={(text) => onChange({ ...own, text })}
      />
    </div>
  );
}

function FileButton({ onImport }: { onImport: (file: File) => void }) {
  const id = useId();
  return (
    <span className="ek-file">
      <input
        id={id}
        type="file"
        className="ek-unseen"
        accept=".eml,message/rfc822"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that choosing the same file again is heard.
          event.currentTarget.value = '';
          if (file) onImport(file);
        }}
      />
      <label htmlFor={id} className="ek-button" data-look="secondary" data-size="medium">
        <span className="ek-button-icon" aria-hidden="true">
          <FileUp />
        </span>
        {t('practice_open')}
      </label>
    </span>
  );
}
