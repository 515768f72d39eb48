import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import './Select.css';

interface SelectOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

export interface SelectProps<V extends string> {
  readonly label: string;
  readonly labelUnseen?: boolean;
  readonly hint?: string;
  readonly value: V;
  readonly options: readonly SelectOption<V>[];
  readonly onChange: (value: V) => void;
  readonly disabled?: boolean;
}

/** One of a few. The browser's own list: it knows every keyboard, screen reader and small window. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { label, labelUnseen = false, hint, value, options, onChange, disabled = false } = props;
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <div className="ek-field">
      <label htmlFor={id} className={labelUnseen ? 'ek-unseen' : 'ek-field-label'}>
        {label}
      </label>
      <span className="ek-select">
        <select
          id={id}
          className="ek-input"
          value={value}
          disabled={disabled}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden="true" />
      </span>
      {hint && (
        <p id={`${id}-hint`} className="ek-field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
