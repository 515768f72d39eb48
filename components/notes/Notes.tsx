import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { noteKinds } from '../../lib/clients';
import type { Client, Note, NoteKind } from '../../lib/clients';
import { t } from '../../lib/words';
import { AddNote } from './AddNote';
import { NoteForm } from './NoteForm';
import { NoteRow } from './NoteRow';
import type { ViewProps } from './popup-props';
import './Notes.css';

export interface NotesProps extends ViewProps {
  /** Null: not in the book yet; the first note adds them. */
  readonly client: Client | null;
  readonly name: string;
}

/** The notes on one client, by kind, and a place to add one. */
export function Notes({ client, name, actions, restoreNote, onDone }: NotesProps) {
  const [adding, setAdding] = useState<NoteKind | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const addRow = useRef<HTMLDivElement>(null);
  const notes = client?.notes ?? [];

  const closeForm = (kind: NoteKind) => {
    flushSync(() => setAdding(null));
    addRow.current?.querySelector<HTMLElement>(`[data-kind="${kind}"]`)?.focus();
  };
  const remove = async (note: Note) => {
    if (!client) return;
    const index = client.notes.indexOf(note);
    heading.current?.focus();
    await actions.deleteNote(note.id);
    onDone({ message: t('popup_noteDeleted'), undo: () => restoreNote(client.id, note, index) });
  };

  return (
    <section className="notes" aria-labelledby="notes-title">
      <h3 id="notes-title" ref={heading} tabIndex={-1} className={notes.length > 0 ? 'ek-unseen' : ''}>
        {headingWords(client, name)}
      </h3>
      {noteKinds.map((kind) => (
        <NoteGroup
          key={kind}
          kind={kind}
          notes={notes.filter((note) => note.kind === kind)}
          onToggle={(note, on) => void actions.toggleNote(note.id, on)}
          onEdit={(note, change) => actions.editNote(note.id, change)}
          onDelete={(note) => void remove(note)}
        />
      ))}
      {adding ? (
        <NoteForm
          kind={adding}
          note={null}
          fieldsTaken={notes.flatMap((note) => note.field ?? [])}
          onSave={async (note) => {
            await actions.addNote(note);
            closeForm(adding);
          }}
          onCancel={() => closeForm(adding)}
        />
      ) : (
        <AddNote ref={addRow} roomy={notes.length === 0} onAdd={setAdding} />
      )}
    </section>
  );
}

function headingWords(client: Client | null, name: string): string {
  if (!client) return t('popup_newClient');
  return client.notes.length > 0 ? t('popup_notes') : t('popup_noNotes_text', name);
}

function NoteGroup({
  kind,
  notes,
  onToggle,
  onEdit,
  onDelete,
}: {
  kind: NoteKind;
  notes: readonly Note[];
  onToggle: (note: Note, on: boolean) => void;
  onEdit: (note: Note, change: Pick<Note, 'kind' | 'field' | 'text' | 'because'>) => Promise<void>;
  onDelete: (note: Note) => void;
}) {
  if (notes.length === 0) return null;
  return (
    <div className="note-group">
      <h4 className="popup-eyebrow">{t(`popup_kind_${kind}`)}</h4>
      <ul>
        {notes.map((note) => (
          <NoteRow
            key={note.id}
            note={note}
            onToggle={(on) => onToggle(note, on)}
            onEdit={(change) => onEdit(note, change)}
            onDelete={() => onDelete(note)}
          />
        ))}
      </ul>
    </div>
  );
}
