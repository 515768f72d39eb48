import { EllipsisVertical, GraduationCap, Pause } from 'lucide-react';
import { IconButton } from '../base/IconButton';
import { Menu } from '../base/Menu';
import type { ClientOfDraft, PauseScope } from '../../lib/browser/messages';
import { t } from '../../lib/words';
import './PanelHeader.css';

export interface PanelHeaderProps {
  readonly client: ClientOfDraft | null;
  readonly onPause: (scope: PauseScope) => void;
  /** Null where one already is on the practice page. */
  readonly onPractice: (() => void) | null;
}

/** To whom the draft goes, and the way to have some quiet. */
export function PanelHeader({ client, onPause, onPractice }: PanelHeaderProps) {
  const scopes: readonly PauseScope[] = client?.id
    ? ['mail', 'client', 'everywhere']
    : ['mail', 'everywhere'];
  return (
    <header className="ek-panel-header">
      <div data-to={client ? true : undefined}>
        <p className="ek-soft">{t(client ? 'panel_writingTo' : 'panel_noClientTitle')}</p>
        <h2>{client?.name ?? t('panel_noClientName')}</h2>
      </div>
      <Menu
        trigger={<IconButton label={t('panel_more')} icon={<EllipsisVertical />} />}
        items={[
          ...scopes.map((scope) => ({
            id: scope,
            label: t(`panel_pause_${scope}`),
            icon: <Pause />,
            onSelect: () => onPause(scope),
          })),
          ...(onPractice
            ? [
                {
                  id: 'practice',
                  label: t('panel_openPractice'),
                  icon: <GraduationCap />,
                  onSelect: onPractice,
                },
              ]
            : []),
        ]}
      />
    </header>
  );
}
