import { t, tCount } from '../../lib/words';
import { Button } from '../base/Button';
import { Switch } from '../base/Switch';

export interface SharingProps {
  /** Null until it is known. */
  readonly sharing: {
    readonly on: boolean;
    /** Notes for which the browser account has no room. */
    readonly leftOut: number;
    /** The browser's sync did not take the latest changes. */
    readonly failed: boolean;
  } | null;
  /** How many entries the browser account holds. */
  readonly shared: number;
  readonly onSwitch: (on: boolean) => void;
  /** Takes everything out of the account again. */
  readonly onClear: () => void;
}

/** What leaves this computer: nothing, or what the writer chose to share between browsers. */
export function PrivacySection({ sharing, shared, onSwitch, onClear }: SharingProps) {
  const isOn = sharing?.on === true;
  return (
    <section id="privacy" className="options-section privacy" aria-labelledby="privacy-title">
      <h2 id="privacy-title">{t('options_privacy')}</h2>
      {isOn ? (
        <p>
          <strong>{t('options_privacy_shared')}</strong>
        </p>
      ) : (
        <p className="privacy-nothing">{t('options_privacy_nothing')}</p>
      )}
      <p>{isOn ? t('options_privacy_shared_text') : t('options_privacy_text')}</p>
      <Switch
        label={t('options_sharing')}
        hint={t('options_sharing_help')}
        checked={isOn}
        disabled={sharing === null}
        onChange={onSwitch}
      />
      <p className="ek-soft">{t('options_sharing_leaves')}</p>
      <p className="ek-soft">{t('options_sharing_stays')}</p>
      <p role="status" className="ek-soft">
        {sharing?.failed === true && t('options_sharing_failed')}
        {sharing?.failed === false &&
          isOn &&
          sharing.leftOut > 0 &&
          tCount('options_sharing_leftOut', sharing.leftOut)}
      </p>
      {shared > 0 && (
        <div className="data-action">
          <Button onClick={onClear}>{t('options_sharing_clear')}</Button>
          <p className="ek-soft">{t('options_sharing_clear_help')}</p>
        </div>
      )}
    </section>
  );
}
