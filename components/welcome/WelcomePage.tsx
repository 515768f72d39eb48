import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { formatNumber, t } from '../../lib/words';
import { Button } from '../base/Button';
import { illustrations } from '../base/illustrations';
import { HearsStep } from './HearsStep';
import { NotesStep } from './NotesStep';
import { UseStep } from './UseStep';
import './WelcomePage.css';

export interface WelcomePageProps {
  readonly onMac: boolean;
  readonly gmailLink: string;
  /** Called once, at the end, whichever way out is taken. */
  readonly onStart: () => void;
  readonly onSkip: () => void;
}

const steps = [
  { title: 'welcome_hears_title', picture: illustrations.lighthouse },
  { title: 'welcome_use_title', picture: illustrations.letter },
  { title: 'welcome_notes_title', picture: illustrations.anchor },
] as const;

/** Three short steps, then straight to practice. */
export function WelcomePage({ onMac, gmailLink, onStart, onSkip }: WelcomePageProps) {
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const go = (to: number) => {
    flushSync(() => setAt(to));
    heading.current?.focus();
  };
  const step = steps[at] ?? steps[0];
  const Picture = step.picture;
  const isLast = at === steps.length - 1;
  return (
    <main className="welcome">
      <p className="welcome-brand">{t('welcome_title')}</p>
      <div className="welcome-card">
        <Picture />
        <p className="welcome-step">{t('welcome_step', formatNumber(at + 1), formatNumber(steps.length))}</p>
        <h1 ref={heading} tabIndex={-1}>
          {t(step.title)}
        </h1>
        {at === 0 && <HearsStep />}
        {at === 1 && <UseStep onMac={onMac} />}
        {at === 2 && <NotesStep />}
        <div className="welcome-buttons">
          {at > 0 && (
            <Button look="quiet" onClick={() => go(at - 1)}>
              {t('welcome_back')}
            </Button>
          )}
          <Button look="primary" onClick={isLast ? onStart : () => go(at + 1)}>
            {t(isLast ? 'welcome_start' : 'welcome_next')}
          </Button>
        </div>
      </div>
      <p className="welcome-skip">
        <a href={gmailLink} onClick={onSkip}>
          {t('welcome_skip')}
        </a>{' '}
        <span className="ek-soft">{t('welcome_reload')}</span>
      </p>
    </main>
  );
}
