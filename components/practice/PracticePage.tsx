import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { Button } from '../base/Button';
import { Card } from '../base/Card';
import type { SampleThread } from '../../lib/samples/thread';
import { t } from '../../lib/words';
import { ClientMessage } from './ClientMessage';
import { OwnMessage, type OwnMail } from './OwnMessage';
import { SamplePicker } from './SamplePicker';
import './PracticePage.css';

export interface PracticePageProps {
  readonly samples: readonly SampleThread[];
  /** Null: the writer's own mail. */
  readonly sample: SampleThread | null;
  readonly own: OwnMail;
  /** Said about the last import; null: nothing. */
  readonly importTrouble: string | null;
  /** True: the coach did not answer. */
  readonly silent: boolean;
  readonly editorRef: Ref<HTMLDivElement>;
  readonly onSample: (sample: SampleThread | null) => void;
  readonly onOwn: (own: OwnMail) => void;
  readonly onImport: (file: File) => void;
  /** Empties the draft, or brings the sample's first draft back. */
  readonly onDraft: (text: string) => void;
  readonly panel: ReactNode;
  /** Of the words that were clicked, at their place in the editor; null: none. */
  readonly card: ReactNode;
  /** A click into the editor. */
  readonly onPick: (editor: HTMLElement) => void;
  readonly onCloseCard: () => void;
}

/** A desk to practise at: their message, your reply, and the coach beside it. */
export function PracticePage(props: PracticePageProps) {
  const { samples, sample, own, importTrouble, silent, onSample, onOwn, onImport, panel } = props;
  return (
    <div className="ek-practice">
      <header className="ek-practice-head">
        <img src="/icon/icon.svg" alt="" width="40" height="40" />
        <div>
          <h1>{t('practice_title')}</h1>
          <p className="ek-soft">{t('practice_intro')}</p>
        </div>
      </header>
      <main className="ek-practice-desk">
        <SamplePicker samples={samples} chosen={sample} onChoose={onSample} />
        <Card aria-label={t('practice_theirs')}>
          {sample ? (
            <ClientMessage sample={sample} />
          ) : (
            <OwnMessage own={own} trouble={importTrouble} onChange={onOwn} onImport={onImport} />
          )}
        </Card>
        <Reply {...props} />
        {silent && (
          <p className="ek-practice-silent" role="alert">
            {t('practice_silent')}
          </p>
        )}
      </main>
      <aside className="ek-practice-panel" aria-label={t('panel_title')}>
        {panel}
      </aside>
    </div>
  );
}

function Reply({ sample, editorRef, onDraft, card, onPick, onCloseCard }: PracticePageProps) {
  const closeOnEscape = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented) onCloseCard();
  };
  return (
    <Card className="ek-reply">
      <header>
        <h2 id="ek-reply-title">{t('practice_reply')}</h2>
        <span>
          {sample && (
            <Button look="quiet" size="small" onClick={() => onDraft(sample.draft)}>
              {t('practice_draftBack')}
            </Button>
          )}
          <Button look="quiet" size="small" onClick={() => onDraft('')}>
            {t('practice_draftEmpty')}
          </Button>
        </span>
      </header>
      <p id="ek-reply-hint" className="ek-soft">
        {t('practice_hint')}
      </p>
      <div className="ek-editor-place" onKeyDown={closeOnEscape}>
        <div
          ref={editorRef}
          className="ek-editor"
          contentEditable="plaintext-only"
          role="textbox"
          tabIndex={0}
          aria-multiline="true"
          aria-labelledby="ek-reply-title"
          aria-describedby="ek-reply-hint"
          data-placeholder={t('practice_placeholder')}
          spellCheck
          lang="en"
          suppressContentEditableWarning
          onClick={({ currentTarget }) => onPick(currentTarget)}
          onInput={onCloseCard}
        />
        {card}
      </div>
    </Card>
  );
}
