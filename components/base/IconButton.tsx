import type { ComponentProps, ReactNode } from 'react';
import './IconButton.css';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'children'> {
  /** What it does, spoken and shown as a tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
}

/** A button that is only an icon, with its name for everyone who cannot tell by the picture. */
export function IconButton({ label, icon, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      className={`ek-icon-button ${className}`}
      aria-label={label}
    >
      {icon}
    </button>
  );
}
