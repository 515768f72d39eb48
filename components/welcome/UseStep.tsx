import { t } from '../../lib/words';

/** How to meet the coach in Gmail. */
export function UseStep({ onMac }: { onMac: boolean }) {
  return (
    <>
      <p>{t('welcome_use_text')}</p>
      <ul className="welcome-list">
        <li>{t('welcome_use_badge')}</li>
        <li>{t('welcome_use_underline')}</li>
        <li>{t(onMac ? 'welcome_use_apply_mac' : 'welcome_use_apply')}</li>
        <li>{t('welcome_use_brake')}</li>
      </ul>
    </>
  );
}
