import { Component, type ReactNode } from 'react';
import { Button } from '../base/Button';
import { EmptyState } from '../base/EmptyState';
import { t } from '../../lib/words';

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Told once per error; reports it, without the text of a mail. */
  readonly onError: (error: unknown) => void;
}

/** When the panel itself breaks: says so, promises only what is true, and offers to start over. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(error);
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <EmptyState
        illustration="fog"
        title={t('panel_broken_title')}
        action={<Button onClick={() => this.setState({ broken: false })}>{t('panel_broken_again')}</Button>}
      >
        <p>{t('panel_broken_text')}</p>
      </EmptyState>
    );
  }
}
