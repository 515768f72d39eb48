import { Disclosure } from '../base/Disclosure';
import type { Report } from '../../lib/browser/messages';
import type { Client } from '../../lib/clients';
import type { Reminder } from '../../lib/tone/reading';
import { slice } from '../../lib/tone/span';
import { t, tCount } from '../../lib/words';
import { ActiveNotesList } from './ActiveNotesList';
import './ClientNotes.css';

export interface ClientNotesProps {
  readonly report: Report;
  readonly client: Client | null;
  readonly onToggle: (noteId: string, on: boolean) => unknown;
}

/** What the writer wants kept in mind with this client, and the phrases of theirs that turned up in the draft. */
export function ClientNotes({ report, client, onToggle }: ClientNotesProps) {
  const reminders = report.reading?.reminders ?? [];
  return (
    <>
      {reminders.length > 0 && (
        <ul className="ek-reminders" aria-label={t('panel_reminders')}>
          {reminders.map((reminder) => (
            <li key={reminder.start}>
              <q>{slice(report.snapshot.text, reminder)}</q>
              <span>{ownWords(reminder, slice(report.snapshot.text, reminder))}</span>
            </li>
          ))}
        </ul>
      )}
      {client ? (
        <div className="ek-client-notes">
          <Disclosure
            level={2}
            summary={t('panel_notes')}
            aside={tCount('panel_notesOn', client.notes.filter((note) => note.on).length)}
          >
            <ActiveNotesList client={client} onToggle={onToggle} />
          </Disclosure>
        </div>
      ) : (
        report.snapshot.kind !== 'practice' && (
          <p className="ek-client-notes ek-soft">
            {t(report.client ? 'panel_clientNew' : 'panel_clientNone')}
          </p>
        )
      )}
    </>
  );
}

/** Whose words these are; a phrase noted without a reason stands for itself. */
const ownWords = ({ note }: Reminder, phrase: string): string =>
  note.toLowerCase() === phrase.toLowerCase() ? t('panel_reminderPlain') : t('panel_reminderNote', note);
