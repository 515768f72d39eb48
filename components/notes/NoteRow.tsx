import { Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { NewNote, Note } from '../../lib/clients';
import { t } from '../../lib/words';
import { IconButton } from '../base/IconButton';
import { Switch } from '../base/Switch';
import { NoteForm } from './NoteForm';

export interface NoteRowProps {
  readonly note: Note;
  readonly onToggle: (on: boolean) => void;
  readonly onEdit: (change: NewNote) => Promise<void>;
  readonly onDelete: () => void;
}

/** One note: a switch that says what it says, and a pencil. */
export function NoteRow({ note, onToggle, onEdit, onDelete }: NoteRowProps) {
  const [editing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const close = () => {
    flushSync(() => setEditing(false));
    pencil.current?.focus();
  };
  if (editing)
    return (
      <li>
        <NoteForm
          kind={note.kind}
          note={note}
          fieldsTaken={[]}
          onSave={async (change) => {
            await onEdit(change);
            close();
          }}
          onCancel={close}
          onDelete={onDelete}
        />
      </li>
    );
  return (
    <li className="note-row" data-on={note.on || undefined}>
      <Switch
        label={<NoteWords note={note} />}
        hint={note.because ? t('popup_because_line', note.because) : undefined}
        checked={note.on}
        onChange={onToggle}
      />
      <IconButton
        ref={pencil}
        icon={<Pencil />}
        label={t('popup_editNote', note.text)}
        onClick={() => setEditing(true)}
      />
    </li>
  );
}

function NoteWords({ note }: { note: Note }) {
  if (note.kind === 'landmine') return <q>{note.text}</q>;
  if (!note.field) return note.text;
  return (
    <>
      <span className="note-field">{t(`popup_field_${note.field}`)}</span> {note.text}
    </>
  );
}
