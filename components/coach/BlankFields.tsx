import { useId } from 'react';
import { TextField } from '../base/TextField';
import type { ActiveNotes } from '../../lib/tone/context';
import { t } from '../../lib/words';
import { type Blank, type BlankValues, blanksOf } from './blanks';
import { blankName } from './names';
import { suggestionsFor } from './suggestions';
import { labelOf } from './TextWithBlanks';
import './BlankFields.css';

export interface BlankFieldsProps {
  readonly text: string;
  readonly values: BlankValues;
  readonly onChange: (values: BlankValues) => void;
  readonly today: Date;
  readonly notes: ActiveNotes;
  /** What the mail says where the blanks stand: its days, times and sums are offered first. */
  readonly said?: string;
}

/** A field for each «blank» of a text. */
export function BlankFields({ text, values, onChange, today, notes, said = '' }: BlankFieldsProps) {
  return (
    <fieldset className="ek-blanks">
      <legend className="ek-unseen">{t('panel_fillBlanks')}</legend>
      {blanksOf(text).map((blank, index) => (
        <BlankField
          key={blank.key}
          blank={blank}
          value={values[blank.key] ?? ''}
          onChange={(value) => onChange({ ...values, [blank.key]: value })}
          suggestions={suggestionsFor(blank.type, today, notes, said)}
          autoFocus={index === 0}
        />
      ))}
    </fieldset>
  );
}

/** What the writer's notes already say about the blanks of a text. */
export function knownValues(text: string, notes: ActiveNotes): BlankValues {
  return Object.fromEntries(
    blanksOf(text).flatMap((blank) => {
      const known = blank.note ? notes.agreement[blank.note] : undefined;
      return known ? [[blank.key, known]] : [];
    }),
  );
}

export function BlankField(props: {
  blank: Blank;
  /** What stands before it, where that tells it from another; left out, nothing does. */
  after?: string;
  value: string;
  onChange: (value: string) => void;
  suggestions: readonly string[];
  autoFocus: boolean;
}) {
  const { blank, after, value, onChange, suggestions, autoFocus } = props;
  const listId = useId();
  return (
    <div className="ek-blank-field">
      <TextField
        label={after ? `${blankName(blank.type)}: ${after}` : blankName(blank.type)}
        placeholder={blank.hint === null && !blank.note ? '' : labelOf(blank)}
        value={value}
        onChange={onChange}
        autoFocus={autoFocus}
        autoComplete="off"
        inputMode={blank.type === 'link' ? 'url' : 'text'}
        {...(suggestions.length > 0 && { list: listId })}
      />
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </div>
  );
}
