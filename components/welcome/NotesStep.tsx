import { t } from '../../lib/words';

/** What the writer's notes do, and what happens to the writer's mail: nothing. */
export function NotesStep() {
  return (
    <>
      <p>{t('welcome_notes_text')}</p>
      <ul className="welcome-list">
        <li>
          <strong>{t('welcome_privacy_nothing')}</strong>
        </li>
        <li>{t('welcome_privacy_text')}</li>
        <li>{t('welcome_privacy_numbers')}</li>
      </ul>
    </>
  );
}
