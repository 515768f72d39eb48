import { Copy, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../base/Button';
import { IconButton } from '../base/IconButton';
import type { ActiveNotes } from '../../lib/tone/context';
import type { NextMove } from '../../lib/tone/reading';
import { t } from '../../lib/words';
import { BlankFields, knownValues } from './BlankFields';
import { type BlankValues, blanksOf, fillBlanks } from './blanks';
import { moveTitle } from './names';
import { TextWithBlanks } from './TextWithBlanks';
import './NextMoveCard.css';

export interface NextMoveCardProps {
  readonly next: NextMove;
  readonly notes: ActiveNotes;
  readonly today: Date;
  /** The draft it is for: its days, times and sums are offered where a blank is filled. */
  readonly draft?: string;
  /** Puts the sentence into the draft; null when there is no place for it. */
  readonly onAdd: ((text: string) => void) | null;
  readonly onCopy: (text: string) => void;
}

/** The one addition that would help this mail most, with a sentence ready to be made one's own. */
export function NextMoveCard({ next, notes, today, draft = '', onAdd, onCopy }: NextMoveCardProps) {
  const [values, setValues] = useState<BlankValues>(() => knownValues(next.text, notes));
  const [filling, setFilling] = useState(false);
  const blanks = blanksOf(next.text).length;
  return (
    <section className="ek-next" data-family="lead" aria-labelledby="ek-next-title">
      <h3 id="ek-next-title">
        <Plus aria-hidden="true" />
        <span>{t('panel_next')}</span>
      </h3>
      <p>
        <strong>{moveTitle(next.code)}.</strong> {next.why}
      </p>
      <p className="ek-next-text">
        <TextWithBlanks text={next.text} values={values} />
      </p>
      {filling && (
        <BlankFields
          text={next.text}
          values={values}
          onChange={setValues}
          today={today}
          notes={notes}
          said={draft}
        />
      )}
      <div className="ek-next-actions">
        {onAdd && (
          <Button
            size="small"
            look={filling || blanks === 0 ? 'primary' : 'secondary'}
            icon={<Plus />}
            onClick={() => onAdd(fillBlanks(next.text, values))}
          >
            {t('panel_add')}
          </Button>
        )}
        {blanks > 0 && !filling && (
          <Button size="small" onClick={() => setFilling(true)}>
            {t('panel_fill')}
          </Button>
        )}
        <IconButton
          label={t('panel_copy')}
          icon={<Copy />}
          onClick={() => onCopy(fillBlanks(next.text, values))}
        />
      </div>
    </section>
  );
}
