import { Copy, CornerDownLeft, PencilLine } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../base/Button';
import { IconButton } from '../base/IconButton';
import type { ActiveNotes } from '../../lib/tone/context';
import type { Rewrite } from '../../lib/tone/reading';
import { t } from '../../lib/words';
import { BlankFields, knownValues } from './BlankFields';
import { type BlankValues, blanksOf, fillBlanks } from './blanks';
import { toneName } from './names';
import type { Passage } from './quoted';
import { TextWithBlanks } from './TextWithBlanks';
import './RewriteOption.css';

export interface RewriteOptionProps {
  readonly rewrite: Rewrite;
  /** What stands beside it in its sentence; null when it is a sentence of its own. */
  readonly around: Pick<Passage, 'before' | 'after'> | null;
  readonly notes: ActiveNotes;
  readonly today: Date;
  /** The draft it is for: its days, times and sums are offered where a blank is filled, after those of the sentence itself. */
  readonly draft?: string;
  readonly busy: boolean;
  /** `text` is the rewrite with the blanks the writer filled. */
  readonly onApply: (text: string) => void;
  readonly onCopy: (text: string) => void;
}

/** Something of the sentence stays where only a part of it is left out. */
const hasWords = (around: RewriteOptionProps['around']): boolean =>
  around !== null && /\p{L}/u.test(around.before + around.after);

/**
 * One way to say it: the button holds the words that will stand in the draft. With blanks left, the button first opens
 * fields for them.
 */
export function RewriteOption(props: RewriteOptionProps) {
  const { rewrite, around, notes, today, draft = '', busy, onApply, onCopy } = props;
  const [values, setValues] = useState<BlankValues>(() => knownValues(rewrite.text, notes));
  const [filling, setFilling] = useState(false);
  const text = fillBlanks(rewrite.text, values);
  const waits =
    blanksOf(rewrite.text).length > 0 &&
    blanksOf(fillBlanks(rewrite.text, knownValues(rewrite.text, notes))).length > 0;
  // Busy says so and does nothing; a disabled button would lose the focus of whoever pressed it.
  const apply = () => {
    if (!busy) onApply(text);
  };
  const press = () => (waits ? setFilling(!filling) : apply());
  return (
    <div className="ek-rewrite" data-open={filling || undefined}>
      <div className="ek-rewrite-row">
        <button
          type="button"
          className="ek-rewrite-button"
          aria-disabled={busy || undefined}
          aria-expanded={waits ? filling : undefined}
          onClick={press}
        >
          <span className="ek-rewrite-tone">
            {waits ? <PencilLine aria-hidden="true" /> : <CornerDownLeft aria-hidden="true" />}
            {rewrite.kind === 'drop' ? t('panel_drop') : toneName(rewrite.tone)}
          </span>
          <span className="ek-rewrite-text">
            {rewrite.text === '' && !hasWords(around) ? (
              <span className="ek-soft">{t('panel_dropText')}</span>
            ) : (
              <>
                <span className="ek-soft">{around?.before}</span>
                <TextWithBlanks text={rewrite.text} values={values} />
                <span className="ek-soft">{around?.after}</span>
              </>
            )}
          </span>
        </button>
        {rewrite.text !== '' && (
          <IconButton label={t('panel_copy')} icon={<Copy />} onClick={() => onCopy(text)} />
        )}
      </div>
      {rewrite.remark && <p className="ek-rewrite-remark">{rewrite.remark}</p>}
      {filling && (
        <form
          className="ek-rewrite-fill"
          onSubmit={(event) => {
            event.preventDefault();
            apply();
          }}
        >
          <BlankFields
            text={rewrite.text}
            values={values}
            onChange={setValues}
            today={today}
            notes={notes}
            said={`${rewrite.expected}\n${draft}`}
          />
          <Button type="submit" look="primary" size="small" aria-disabled={busy || undefined}>
            {t(blanksOf(text).length > 0 ? 'panel_useWithBlanks' : 'panel_use')}
          </Button>
        </form>
      )}
    </div>
  );
}
