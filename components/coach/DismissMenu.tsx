import { BellOff } from 'lucide-react';
import { Button } from '../base/Button';
import { Menu } from '../base/Menu';
import type { DismissScope } from '../../lib/browser/messages';
import type { Layer } from '../../lib/tone/reading';
import { t } from '../../lib/words';

export interface DismissMenuProps {
  readonly layer: Layer;
  /** Null: nobody to remember it for. */
  readonly clientName: string | null;
  readonly onDismiss: (scope: DismissScope) => void;
}

/** Three ways to say "not this one", each with what it means. All can be taken back. */
export function DismissMenu({ layer, clientName, onDismiss }: DismissMenuProps) {
  const items = [
    {
      id: 'here',
      label: t('panel_dismissHere'),
      hint: t('panel_dismissHereHint'),
      onSelect: () => onDismiss('here'),
    },
    ...(clientName === null
      ? []
      : [
          {
            id: 'client',
            label: t('panel_dismissClient', clientName),
            hint: t('panel_dismissClientHint'),
            onSelect: () => onDismiss('client'),
          },
        ]),
    {
      id: 'always',
      label: t('panel_dismissAlways'),
      hint: t(layer === 'rule' ? 'panel_dismissAlwaysRuleHint' : 'panel_dismissAlwaysWordsHint'),
      onSelect: () => onDismiss('always'),
    },
  ];
  return (
    <Menu
      trigger={
        <Button look="quiet" size="small" icon={<BellOff />}>
          {t('panel_dismiss')}
        </Button>
      }
      items={items}
    />
  );
}
