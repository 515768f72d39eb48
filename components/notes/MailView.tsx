import { t } from '../../lib/words';
import { EmptyState } from '../base/EmptyState';
import { CoachingSwitches, widestPause } from './CoachingSwitches';
import { Notes } from './Notes';
import type { ViewProps } from './popup-props';

/** Whom the mail in front goes to, what to keep in mind with them, and the coaching switches. */
export function MailView(props: ViewProps) {
  const { state, actions } = props;
  const paused = widestPause(state.coaching);
  return (
    <div className="popup-view">
      <p className="popup-paused" role="status">
        {paused ? t(`popup_paused_${paused}`) : ''}
      </p>
      <Recipient {...props} />
      <CoachingSwitches
        coaching={state.coaching}
        paused={paused}
        clientName={state.recipient?.name ?? null}
        onChange={(scope, on) => void actions.setCoaching(scope, on)}
      />
    </div>
  );
}

function Recipient(props: ViewProps) {
  const { state } = props;
  if (!state.report)
    return (
      <EmptyState illustration="letter" title={t('popup_notInGmail_title')}>
        <p>{t('popup_notInGmail_text')}</p>
        {props.inGmail && <p>{t('popup_reload_text')}</p>}
      </EmptyState>
    );
  if (!state.recipient)
    return (
      <EmptyState illustration="harbour" title={t('popup_noClient_title')}>
        <p>{t('popup_noClient_text')}</p>
      </EmptyState>
    );
  const { name, address } = state.recipient;
  return (
    <>
      <div className="popup-client">
        <p className="popup-eyebrow">{t('popup_writingTo')}</p>
        <h2>{state.client?.name ?? name}</h2>
        {address && address !== name && <p className="ek-soft">{address}</p>}
      </div>
      <Notes {...props} client={state.client} name={state.client?.name ?? name} />
    </>
  );
}
