import { formatNumber, t } from '../../lib/words';

/** How to meet the coach in Gmail. */
export function UseStep({ onMac }: { onMac: boolean }) {
  return (
    <>
      <p>{t('welcome_use_text')}</p>
      <p className="welcome-badge" aria-hidden="true">
        <span>{t('welcome_use_send')}</span>
        <span>
          <img src="/icon/icon-small.svg" alt="" width="16" height="16" />
          <b>{formatNumber(37)}</b> {t('panel_stance_flee')} <small>{formatNumber(2)}</small>
        </span>
      </p>
      <ul className="welcome-list">
        <li>{t('welcome_use_badge')}</li>
        <li>{t('welcome_use_underline')}</li>
        <li>{t(onMac ? 'welcome_use_apply_mac' : 'welcome_use_apply')}</li>
        <li>{t('welcome_use_brake')}</li>
      </ul>
    </>
  );
}
