import type { ReactNode } from 'react';
import { illustrations } from './illustrations';
import type { IllustrationName } from './illustrations';
import './EmptyState.css';

export interface EmptyStateProps {
  readonly illustration: IllustrationName;
  readonly title: string;
  readonly children?: ReactNode;
  /** What one can do about it. */
  readonly action?: ReactNode;
}

/** Nothing to show, said kindly, with a picture and the way on. */
export function EmptyState({ illustration, title, children, action }: EmptyStateProps) {
  const Picture = illustrations[illustration];
  return (
    <div className="ek-empty">
      <Picture />
      <h2>{title}</h2>
      {children && <div className="ek-empty-words">{children}</div>}
      {action && <div className="ek-empty-action">{action}</div>}
    </div>
  );
}
