import { t } from '../../lib/words';
import { FamilyMark } from '../base/FamilyMark';

const families = ['fight', 'blame', 'flee', 'lead'] as const;

/** What the coach listens for, each with a sentence as it would be marked. */
export function HearsStep() {
  return (
    <>
      <p>{t('welcome_hears_text')}</p>
      <dl className="welcome-families">
        {families.map((family) => (
          <div key={family} data-family={family}>
            <dt>
              <FamilyMark family={family} /> {t(`welcome_${family}`)}
            </dt>
            <dd lang="en">{t(`welcome_${family}_example`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('welcome_hears_note')}</p>
    </>
  );
}
