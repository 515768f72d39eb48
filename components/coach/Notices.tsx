import { useState } from 'react';
import { Button } from '../base/Button';
import { Disclosure } from '../base/Disclosure';
import { Toast } from '../base/Toast';
import type { PanelActions, PanelState } from '../../lib/stores/panel';
import { t, tCount } from '../../lib/words';
import { quoted } from './quoted';
import { troubleText } from './trouble';
import './Notices.css';

export interface Copied {
  readonly ok: boolean;
}

export interface NoticesProps {
  readonly panel: PanelState & PanelActions;
  readonly undoKeys: string;
  /** The latest copy: a new object each time; null before the first. */
  readonly copied: Copied | null;
}

/** What just happened, with the way back, and everything dismissed in this panel. */
export function Notices({ panel, undoKeys, copied }: NoticesProps) {
  const [notice, close] = useLatest(panel, copied);
  return (
    <>
      {panel.dismissed.length > 0 && (
        <div className="ek-dismissed">
          <Disclosure level={2} summary={tCount('panel_dismissedList', panel.dismissed.length)}>
            <ul>
              {panel.dismissed.map((dismissed) => (
                <li key={`${dismissed.key} ${dismissed.scope}`}>
                  <q>{quoted(dismissed.words, 80)}</q>
                  <Button size="small" look="quiet" onClick={() => void panel.undismiss(dismissed)}>
                    {t('panel_undo')}
                  </Button>
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
      <Toast
        {...toastOf(notice, { panel, undoKeys, copied })}
        closeLabel={t('panel_close')}
        onClose={close}
      />
    </>
  );
}

type Notice = 'applied' | 'dismissed' | 'trouble' | 'copied' | null;

function toastOf(notice: Notice, { panel, undoKeys, copied }: NoticesProps) {
  const undo = (onAction: () => void) => ({ label: t('panel_undo'), onAction });
  if (notice === 'applied') {
    return { message: t('panel_applied', undoKeys), action: undo(() => void panel.undo()) };
  }
  const dismissed = panel.dismissed.at(-1);
  if (notice === 'dismissed' && dismissed) {
    const message = t(`panel_dismissed_${dismissed.scope}`);
    return { message, action: undo(() => void panel.undismiss(dismissed)) };
  }
  if (notice === 'trouble' && panel.trouble && !isShownBeside(panel.trouble.what, panel))
    return { message: troubleText(panel.trouble.reason), action: null };
  if (notice === 'copied')
    return { message: t(copied?.ok ? 'panel_copied' : 'panel_copyFailed'), action: null };
  return { message: null, action: null };
}

/** The finding or the proposal it belongs to says it already. */
const isShownBeside = (what: string, panel: PanelState): boolean =>
  what === 'proposal' || (panel.report?.reading?.findings.some((finding) => finding.key === what) ?? false);

/** The kind of the latest event: whichever list changed last. Kept while rendering, so that nothing is shown late. */
function useLatest(panel: PanelState & PanelActions, copied: Copied | null): readonly [Notice, () => void] {
  const now = {
    applied: panel.undoable.at(-1)?.id ?? null,
    dismissals: panel.dismissed.length,
    trouble: panel.trouble,
    copied,
  };
  const [seen, setSeen] = useState<{ was: typeof now; notice: Notice }>({ was: now, notice: null });
  const event = eventBetween(seen.was, now);
  if (event !== undefined) setSeen({ was: now, notice: event });
  const close = () => {
    setSeen({ was: now, notice: null });
    panel.acceptTrouble();
  };
  return [seen.notice, close];
}

interface Marks {
  readonly applied: number | null;
  readonly dismissals: number;
  readonly trouble: PanelState['trouble'];
  readonly copied: Copied | null;
}

/** Undefined: nothing happened. Null: something was taken back. */
function eventBetween(was: Marks, now: Marks): Notice | undefined {
  if (now.copied !== was.copied) return 'copied';
  if (now.trouble !== was.trouble) return now.trouble ? 'trouble' : null;
  if (now.applied !== was.applied) return (now.applied ?? -1) > (was.applied ?? -1) ? 'applied' : null;
  if (now.dismissals !== was.dismissals) return now.dismissals > was.dismissals ? 'dismissed' : null;
  return undefined;
}
