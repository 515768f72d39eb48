import { Disclosure } from '../base/Disclosure';
import type { Report } from '../../lib/browser/messages';
import type { Client } from '../../lib/clients';
import type { Reminder } from '../../lib/tone/reading';
import { slice } from '../../lib/tone/span';
import { t, tCount } from '../../lib/words';
import { ActiveNotesList } from './ActiveNotesList';
import './ClientNotes.css';

/** The phrases of the writer's own that turned up in the draft. */
export function Reminders({ report }: { readonly report: Report }) {
  const reminders = report.reading?.reminders ?? [];
  if (reminders.length === 0) return null;
  return (
    <ul className="ek-reminders" aria-label={t('panel_reminders')}>
      {reminders.map((reminder) => (
        <li key={reminder.start}>
          <q>{slice(report.snapshot.text, reminder)}</q>
          <span>{ownWords(reminder, slice(report.snapshot.text, reminder))}</span>
        </li>
      ))}
    </ul>
  );
}

export interface ClientNotesProps {
  readonly client: Client;
  readonly onToggle: (noteId: string, on: boolean) => unknown;
}

/** What the writer wants kept in mind with this client. */
export function ClientNotes({ client, onToggle }: ClientNotesProps) {
  return (
    <div className="ek-client-notes">
      <Disclosure
        level={2}
        summary={t('panel_notes')}
        aside={tCount('panel_notesOn', client.notes.filter((note) => note.on).length)}
      >
        <ActiveNotesList client={client} onToggle={onToggle} />
      </Disclosure>
    </div>
  );
}

/** What notes would do, for whom there are none to keep yet. */
export function NoNotes({ report }: { readonly report: Report }) {
  if (report.snapshot.kind === 'practice') return null;
  return (
    <p className="ek-client-notes ek-soft">{t(report.client ? 'panel_clientNew' : 'panel_clientNone')}</p>
  );
}

/** Whose words these are; a phrase noted without a reason stands for itself. */
const ownWords = ({ note }: Reminder, phrase: string): string =>
  note.toLowerCase() === phrase.toLowerCase() ? t('panel_reminderPlain') : t('panel_reminderNote', note);
