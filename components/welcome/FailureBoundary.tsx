import { Component } from 'react';
import type { ReactNode } from 'react';
import { t } from '../../lib/words';
import type { WordKey } from '../../lib/words';
import { Button } from '../base/Button';
import { EmptyState } from '../base/EmptyState';

export interface FailureBoundaryProps {
  readonly title: WordKey;
  readonly text: WordKey;
  /** Words of the button that tries again; left out: there is nothing to press. */
  readonly reload?: WordKey;
  readonly children: ReactNode;
}

/** Stands in for a page that could not be drawn, with kind words. The root's `onCaughtError` tells the console. */
export class FailureBoundary extends Component<FailureBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { title, text, reload, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <main>
        <h1 className="ek-unseen">{t('popup_title')}</h1>
        <EmptyState
          illustration="fog"
          title={t(title)}
          action={reload && <Button onClick={() => location.reload()}>{t(reload)}</Button>}
        >
          <p>{t(text)}</p>
        </EmptyState>
      </main>
    );
  }
}
