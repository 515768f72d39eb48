import type { PopupActions, PopupState } from '../../lib/stores/popup';
import { t } from '../../lib/words';
import { Switch } from '../base/Switch';

type PauseScope = Parameters<PopupActions['setCoaching']>[0];

/** Coaching on or off: for this mail, for this client, everywhere. What a wider pause rules out cannot be switched. */
export function CoachingSwitches({
  coaching,
  paused,
  clientName,
  onChange,
}: {
  coaching: PopupState['coaching'];
  paused: PauseScope | null;
  /** Null: nobody in particular. */
  clientName: string | null;
  onChange: (scope: PauseScope, on: boolean) => void;
}) {
  return (
    <section className="coaching" aria-labelledby="coaching-title">
      <h3 id="coaching-title" className="popup-eyebrow">
        {t('popup_coaching')}
      </h3>
      {coaching.mail !== null && (
        <Switch
          label={t('popup_coaching_mail')}
          checked={coaching.mail}
          disabled={paused === 'everywhere' || paused === 'client'}
          onChange={(on) => onChange('mail', on)}
        />
      )}
      {coaching.client !== null && clientName !== null && (
        <Switch
          label={t('popup_coaching_client', clientName)}
          checked={coaching.client}
          disabled={paused === 'everywhere'}
          onChange={(on) => onChange('client', on)}
        />
      )}
      <Switch
        label={t('popup_coaching_everywhere')}
        checked={coaching.everywhere}
        onChange={(on) => onChange('everywhere', on)}
      />
    </section>
  );
}

/** The pause that counts: the widest one. */
export function widestPause(coaching: PopupState['coaching']): PauseScope | null {
  if (!coaching.everywhere) return 'everywhere';
  if (coaching.client === false) return 'client';
  return coaching.mail === false ? 'mail' : null;
}
