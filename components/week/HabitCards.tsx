import { Anchor, Compass } from 'lucide-react';
import { familyOf } from '../../lib/tone/codes';
import type { Week } from '../../lib/week';
import { t, tCount } from '../../lib/words';
import { isQuiet } from './quiet';

/** The one habit that cost most, and one practice against it. Never a list. */
export function HabitCard({ week, practiceLink }: { week: Week; practiceLink: string }) {
  const habit = isQuiet(week) ? null : week.habit;
  return (
    <section
      className="advice"
      data-family={habit ? familyOf(habit.code) : undefined}
      aria-labelledby="habit-title"
    >
      <h2 id="habit-title">
        <Compass aria-hidden="true" /> {t('summary_habit')}
      </h2>
      {habit ? (
        <>
          <p className="advice-name">
            {t(`summary_habit_${habit.code}`)} <small>{tCount('summary_habit_count', habit.count)}</small>
          </p>
          <h3>{t('summary_practice')}</h3>
          <p>{t(`summary_practice_${habit.code}`)}</p>
          <p className="advice-link">
            <a href={practiceLink}>{t('summary_practise')}</a>
          </p>
        </>
      ) : (
        <p>{t(isQuiet(week) && week.habit ? 'summary_habit_tooFew' : 'summary_habit_none')}</p>
      )}
    </section>
  );
}

/** The lead move that carried the week, and how to stretch it. */
export function StrengthCard({ strength }: { strength: Week['strength'] }) {
  return (
    <section className="advice" data-family="lead" aria-labelledby="strength-title">
      <h2 id="strength-title">
        <Anchor aria-hidden="true" /> {t('summary_strength')}
      </h2>
      {strength ? (
        <>
          <p className="advice-name">
            {t(`summary_strength_${strength.code}`)}{' '}
            <small>{tCount('summary_strength_count', strength.count)}</small>
          </p>
          <h3>{t('summary_stretch')}</h3>
          <p>{t(`summary_stretch_${strength.code}`)}</p>
        </>
      ) : (
        <p>{t('summary_strength_none')}</p>
      )}
    </section>
  );
}
