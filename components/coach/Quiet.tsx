import type { ReactNode } from 'react';
import { Button } from '../base/Button';
import { EmptyState } from '../base/EmptyState';
import type { IllustrationName } from '../base/illustrations';
import type { PauseScope } from '../../lib/browser/messages';
import type { PanelPhase } from '../../lib/stores/panel';
import type { Notice } from '../../lib/tone/reading';
import { locale, t } from '../../lib/words';

export interface NoReportProps {
  readonly phase: Exclude<PanelPhase, 'ready'>;
  readonly onPractice: (() => void) | null;
  /** Where one can look what is seen of Gmail; null where there is no Gmail. */
  readonly checkLink: string | null;
}

/** What the panel says while there is no report. */
export function NoReport({ phase, onPractice, checkLink }: NoReportProps) {
  if (phase === 'loading' || phase === 'analysing') return <Reading />;
  if (phase === 'nothing-open') {
    return (
      <EmptyState
        illustration="harbour"
        title={t('panel_nothingOpen_title')}
        action={onPractice && <Button onClick={onPractice}>{t('panel_tryPractice')}</Button>}
      >
        <p>{t('panel_nothingOpen_text')}</p>
        {checkLink && <p>{t('panel_nothingOpen_reload')}</p>}
      </EmptyState>
    );
  }
  if (phase === 'cannot-see') {
    return (
      <EmptyState
        illustration="fog"
        title={t('panel_cannotSee_title')}
        action={
          checkLink && (
            <a href={checkLink} target="_blank" rel="noreferrer">
              {t('panel_cannotSee_check')}
            </a>
          )
        }
      >
        <p>{t('panel_cannotSee_text')}</p>
        <p>{t('panel_cannotSee_way')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState illustration="fog" title={t('panel_storage_title')}>
      <p>{t('panel_storage_text')}</p>
    </EmptyState>
  );
}

/** The shape of what is coming. */
function Reading() {
  return (
    <div className="ek-skeleton" role="status">
      <span className="ek-unseen">{t('panel_analysing')}</span>
      <span />
      <span />
      <span />
    </div>
  );
}

/** Coaching is off, and how to turn it on again. */
export function Paused({ scope, onResume }: { readonly scope: PauseScope; readonly onResume: () => void }) {
  return (
    <EmptyState
      illustration="anchor"
      title={t(`panel_paused_${scope}`)}
      action={<Button onClick={onResume}>{t('panel_resume')}</Button>}
    >
      <p>{t('panel_paused_text')}</p>
    </EmptyState>
  );
}

/** Why a draft has no score. */
export function NoScore({ notice, language }: { readonly notice: Notice; readonly language: string | null }) {
  const [illustration, title, text] = sayings[notice](language);
  return (
    <EmptyState illustration={illustration} title={title}>
      {text && <p>{text}</p>}
    </EmptyState>
  );
}

const sayings = {
  empty: () => ['letter', t('panel_empty_title'), t('panel_empty_text')],
  'too-short': () => ['letter', t('panel_tooShort_title'), null],
  'not-english': (language: string | null) => ['harbour', notEnglish(language), t('panel_notEnglish_text')],
} as const satisfies Record<
  Notice,
  (language: string | null) => readonly [IllustrationName, string, string | null]
>;

function notEnglish(language: string | null): string {
  const name = language && new Intl.DisplayNames([locale()], { type: 'language' }).of(language);
  return name ? t('panel_notEnglish_named', name) : t('panel_notEnglish_title');
}

/** Nothing to change. */
export function AllClear({ leads, children }: { readonly leads: boolean; readonly children?: ReactNode }) {
  return (
    <EmptyState illustration="sailing" title={t(leads ? 'panel_allClear_leads' : 'panel_allClear_steady')}>
      {children}
    </EmptyState>
  );
}
