import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import type { NewNote, Note, NoteKind } from '../../lib/clients';
import { agreementFields } from '../../lib/tone/context';
import type { AgreementField } from '../../lib/tone/context';
import { t } from '../../lib/words';
import { Button } from '../base/Button';
import { IconButton } from '../base/IconButton';
import { Select } from '../base/Select';
import { TextArea, TextField } from '../base/TextField';

export interface NoteFormProps {
  readonly kind: NoteKind;
  /** Null: a new note. */
  readonly note: Note | null;
  /** Parts of the agreement that have a note already. */
  readonly fieldsTaken: readonly AgreementField[];
  readonly onSave: (note: NewNote) => Promise<void>;
  readonly onCancel: () => void;
  readonly onDelete?: () => void;
}

/** A note being written. Enter saves, Escape leaves it as it was. */
export function NoteForm({ kind, note, fieldsTaken, onSave, onCancel, onDelete }: NoteFormProps) {
  const [text, setText] = useState(note?.text ?? '');
  const [because, setBecause] = useState(note?.because ?? '');
  const [field, setField] = useState<AgreementField>(note?.field ?? firstFree(fieldsTaken));
  const [error, setError] = useState<string>();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return setError(t('popup_wrong_text'));
    void onSave({
      kind,
      field: kind === 'agreement' ? field : null,
      text: text.trim(),
      because: kind === 'landmine' && because.trim() !== '' ? because.trim() : null,
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  const words = { value: text, onChange: setText, error, autoFocus: true };

  return (
    <form
      ref={showWhole}
      className="note-form"
      aria-label={t(`popup_add_${kind}`)}
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      {kind === 'agreement' && (
        <Select
          label={t('popup_noteField')}
          value={field}
          options={agreementFields.map((value) => ({ value, label: t(`popup_field_${value}`) }))}
          onChange={setField}
        />
      )}
      {kind === 'agreement' ? (
        <TextField {...words} label={t('popup_noteText')} placeholder={t(`popup_hint_${field}`)} />
      ) : kind === 'landmine' ? (
        <>
          <TextField {...words} label={t('popup_phrase')} placeholder={t('popup_hint_landmine')} />
          <TextField
            label={t('popup_because')}
            placeholder={t('popup_hint_because')}
            value={because}
            onChange={setBecause}
          />
        </>
      ) : (
        <TextArea
          {...words}
          rows={2}
          label={t(`popup_add_${kind}`)}
          placeholder={t(`popup_hint_${kind}`)}
          onKeyDown={submitOnEnter}
        />
      )}
      <div className="note-form-buttons">
        <Button type="submit" look="primary" size="small">
          {t('popup_save')}
        </Button>
        <Button look="quiet" size="small" onClick={onCancel}>
          {t('popup_cancel')}
        </Button>
        {onDelete && note && (
          <IconButton icon={<Trash2 />} label={t('popup_deleteNote', note.text)} onClick={onDelete} />
        )}
      </div>
    </form>
  );
}

const firstFree = (taken: readonly AgreementField[]): AgreementField =>
  agreementFields.find((field) => !taken.includes(field)) ?? agreementFields[0];

/** A form opened at the edge of the popup would hide its buttons. */
function showWhole(form: HTMLFormElement | null): void {
  form?.scrollIntoView({ block: 'nearest' });
}

/** A note is one thought: Enter keeps it, Shift+Enter starts a new line. */
function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
