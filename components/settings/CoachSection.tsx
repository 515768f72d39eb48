import type { SettingsActions, SettingsState } from '../../lib/stores/settings';
import { t } from '../../lib/words';
import { Switch } from '../base/Switch';
import { Choice } from './Choice';

export interface SettingsProps {
  readonly settings: SettingsState['settings'];
  readonly actions: SettingsActions;
}

/** How readily the coach speaks, and when it asks for a breath. */
export function CoachSection({ settings, actions }: SettingsProps) {
  return (
    <section id="coach" className="options-section" aria-labelledby="coach-title">
      <h2 id="coach-title">{t('options_coach')}</h2>
      <Switch
        label={t('options_coaching')}
        hint={t('options_coaching_help')}
        checked={settings.coaching}
        onChange={(coaching) => void actions.change({ coaching })}
      />
      <Choice
        legend={t('options_sensitivity')}
        name="sensitivity"
        value={settings.sensitivity}
        options={(['gentle', 'normal', 'keen'] as const).map((value) => ({
          value,
          label: t(`options_sensitivity_${value}`),
          help: t(`options_sensitivity_${value}_help`),
        }))}
        onChange={(sensitivity) => void actions.change({ sensitivity })}
      />
      <Choice
        legend={t('options_brake')}
        name="brake"
        value={settings.brake}
        options={[
          { value: 'off', label: t('options_brake_off'), help: t('options_brake_off_help') },
          { value: 'hot', label: t('options_brake_hot'), help: t('options_brake_hot_help') },
          {
            value: 'hot-or-unanswered',
            label: t('options_brake_hotUnanswered'),
            help: t('options_brake_hotUnanswered_help'),
          },
        ]}
        onChange={(brake) => void actions.change({ brake })}
      />
    </section>
  );
}
