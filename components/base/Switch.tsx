import { useId } from 'react';
import type { ReactNode } from 'react';
import './Switch.css';

export interface SwitchProps {
  readonly label: ReactNode;
  /** A line beneath the label. */
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  /** Keeps the label for screen readers only, when the row already shows it. */
  readonly labelUnseen?: boolean;
}

/** On or off, at once. The whole row is the target. */
export function Switch({
  label,
  hint,
  checked,
  onChange,
  disabled = false,
  labelUnseen = false,
}: SwitchProps) {
  const labelId = useId();
  const hintId = useId();
  return (
    <label className="ek-switch" data-disabled={disabled || undefined}>
      <span className={labelUnseen ? 'ek-unseen' : 'ek-switch-words'}>
        <span className="ek-switch-label" id={labelId}>
          {label}
        </span>
        {hint && (
          <span className="ek-switch-hint" id={hintId}>
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        disabled={disabled}
        // The row is one label, but its hint is a description and would be read twice as part of the name.
        aria-labelledby={labelId}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
