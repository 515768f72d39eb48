import { X } from 'lucide-react';
import { Button } from './Button';
import { IconButton } from './IconButton';
import './Toast.css';

export interface ToastProps {
  /** Null: nothing to say; the region stays, so that what comes next is spoken. */
  readonly message: string | null;
  readonly action?: { readonly label: string; readonly onAction: () => void } | null;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** What just happened, and a way back. It stays until it is closed or something else happens. */
export function Toast({ message, action, closeLabel, onClose }: ToastProps) {
  return (
    <div className="ek-toast-place">
      <div role="status" className={message === null ? 'ek-unseen' : 'ek-toast'}>
        {message !== null && (
          <>
            <p>{message}</p>
            {action && (
              <Button look="quiet" size="small" onClick={action.onAction}>
                {action.label}
              </Button>
            )}
            <IconButton label={closeLabel} icon={<X />} onClick={onClose} />
          </>
        )}
      </div>
    </div>
  );
}
