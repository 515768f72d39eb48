import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton';
import './Dialog.css';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly closeLabel: string;
  readonly children?: ReactNode;
  /** Buttons at the foot, the safe one first in reading order. */
  readonly actions?: ReactNode;
}

/** A question that must be answered first. Focus stays inside and returns to where it came from. */
export function Dialog({ open, onClose, title, description, closeLabel, children, actions }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(now) => !now && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="ek-dialog-backdrop" />
        <Base.Popup className="ek-dialog">
          <header>
            <Base.Title className="ek-dialog-title">{title}</Base.Title>
            <Base.Close render={<IconButton label={closeLabel} icon={<X />} />} />
          </header>
          {description && (
            <Base.Description className="ek-dialog-description">{description}</Base.Description>
          )}
          {children}
          {actions && <footer>{actions}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
