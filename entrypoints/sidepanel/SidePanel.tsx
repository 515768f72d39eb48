import { useStore } from 'zustand';
import { Panel } from '../../components/coach/Panel';
import { copyText, undoKeys } from '../../lib/browser/desk';
import { openPage, ownUrl, ruleLink } from '../../lib/browser/pages';
import { reportError } from '../../lib/browser/report-error';
import type { PanelStore } from '../../lib/stores/panel';
import { t } from '../../lib/words';

/** The panel beside Gmail, wired to its store. */
export function SidePanel({ store }: { readonly store: PanelStore }) {
  const panel = useStore(store);
  return (
    <main>
      <h1 className="ek-unseen">{t('panel_title')}</h1>
      <Panel
        panel={panel}
        undoKeys={undoKeys()}
        ruleLink={ruleLink}
        onCopy={copyText}
        checkLink={ownUrl('/options.html#check')}
        onPractice={() => void openPage('practice').catch((error) => reportError('panel', error))}
      />
    </main>
  );
}
