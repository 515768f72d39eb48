import type { ComponentProps, ReactNode } from 'react';
import './Button.css';

type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook;
  readonly size?: 'small' | 'medium';
  /** An icon before the words; decoration only. */
  readonly icon?: ReactNode;
}

/** A button with words. `primary` at most once per view. */
export function Button({
  look = 'secondary',
  size = 'medium',
  icon,
  className = '',
  children,
  ...rest
}: ButtonProps) {
  return (
    <button type="button" {...rest} className={`ek-button ${className}`} data-look={look} data-size={size}>
      {icon && (
        <span className="ek-button-icon" aria-hidden="true">
          {icon}
        </span>
      )}
      {children}
    </button>
  );
}
