import type { ReactNode } from 'react';
import type { Family } from '../../lib/tone/families';
import './Badge.css';

export interface BadgeProps {
  readonly children: ReactNode;
  readonly family?: Family;
  readonly look?: 'soft' | 'line';
}

/** A word or number set apart from the text around it. */
export function Badge({ children, family, look = 'soft' }: BadgeProps) {
  return (
    <span className="ek-badge" data-family={family} data-look={look}>
      {children}
    </span>
  );
}
