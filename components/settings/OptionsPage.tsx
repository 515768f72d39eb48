import type { SettingsActions, SettingsState } from '../../lib/stores/settings';
import { t } from '../../lib/words';
import { Toast } from '../base/Toast';
import { CoachSection } from './CoachSection';
import { DataSection } from './DataSection';
import type { DataProps } from './DataSection';
import { Exceptions } from './Exceptions';
import type { ExceptionsProps } from './Exceptions';
import { KeyboardSection } from './KeyboardSection';
import type { KeyboardProps } from './KeyboardSection';
import { PrivacySection } from './PrivacySection';
import type { SharingProps } from './PrivacySection';
import { ReminderSection } from './ReminderSection';
import { RulesSection } from './RulesSection';
import type { ListedRule } from '../../lib/tone/rule-list';
import { SelfCheckSection } from './SelfCheckSection';
import type { SelfCheckProps } from './SelfCheckSection';
import './OptionsPage.css';

export interface OptionsPageProps extends KeyboardProps {
  readonly state: SettingsState;
  readonly actions: SettingsActions;
  readonly rules: readonly ListedRule[];
  /** What the address leads to: a section, or one rule or code of the list; null: the top. */
  readonly target: string | null;
  readonly exceptions: Omit<ExceptionsProps, 'settings' | 'actions' | 'rules'>;
  readonly data: Omit<DataProps, 'settings' | 'actions'>;
  readonly selfCheck: SelfCheckProps;
  readonly sharing: SharingProps;
  /** Asks the browser for notifications; false: not allowed. Called from the click itself. */
  readonly allowNotifications: () => Promise<boolean>;
  /** What just happened; null: nothing to say. */
  readonly message: string | null;
  readonly onMessageClosed: () => void;
}

/** In the order of the page. */
const sections = [
  'coach',
  'rules',
  'exceptions',
  'reminder',
  'keyboard',
  'check',
  'privacy',
  'data',
] as const;

/** Every choice the writer has, and everything Evenkeel keeps. */
export function OptionsPage(props: OptionsPageProps) {
  const { state, actions, rules } = props;
  const { settings } = state;
  return (
    <div className="options">
      <header className="options-header">
        <h1>{t('options_title')}</h1>
        <p role="alert" className="options-trouble">
          {state.trouble ? t('options_failed_save') : ''}
        </p>
      </header>
      <nav className="options-nav" aria-label={t('options_nav')}>
        <ul>
          {sections.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{t(`options_${section}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="options-main" aria-busy={!state.ready}>
        {state.ready && (
          <>
            <CoachSection settings={settings} actions={actions} />
            <RulesSection settings={settings} actions={actions} rules={rules} target={props.target} />
            <Exceptions {...props.exceptions} settings={settings} actions={actions} rules={rules} />
            <ReminderSection
              settings={settings}
              actions={actions}
              allowNotifications={props.allowNotifications}
            />
            <KeyboardSection shortcuts={props.shortcuts} onChangeShortcuts={props.onChangeShortcuts} />
            <SelfCheckSection {...props.selfCheck} />
            <PrivacySection {...props.sharing} />
            <DataSection {...props.data} settings={settings} actions={actions} />
          </>
        )}
      </main>
      <Toast message={props.message} closeLabel={t('options_data_close')} onClose={props.onMessageClosed} />
    </div>
  );
}
