import { Switch } from '../base/Switch';
import type { Client, Note } from '../../lib/clients';
import { t } from '../../lib/words';
import './ActiveNotesList.css';

export interface ActiveNotesListProps {
  readonly client: Client;
  readonly onToggle: (noteId: string, on: boolean) => void;
}

/** The writer's notes on this client; those switched on shape what the coach says. */
export function ActiveNotesList({ client, onToggle }: ActiveNotesListProps) {
  if (client.notes.length === 0) return <p className="ek-soft">{t('panel_notesNone', client.name)}</p>;
  const onFirst = [...client.notes].sort((a, b) => Number(b.on) - Number(a.on));
  return (
    <ul className="ek-panel-notes">
      {onFirst.map((note) => (
        <li key={note.id}>
          <Switch
            label={note.text}
            hint={kindOf(note)}
            checked={note.on}
            onChange={(on) => onToggle(note.id, on)}
          />
        </li>
      ))}
    </ul>
  );
}

function kindOf(note: Note): string {
  if (note.kind === 'agreement' && note.field) return t(`panel_noteField_${note.field}`);
  return t(`panel_noteKind_${note.kind}`);
}
