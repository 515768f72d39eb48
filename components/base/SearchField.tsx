import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { IconButton } from './IconButton';
import './SearchField.css';

export interface SearchFieldProps {
  readonly label: string;
  /** Name of the button that empties the field. */
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
}

/** A search box: Escape empties it first, then leaves it to whoever listens further out. */
export function SearchField({ label, clearLabel, value, onChange, autoFocus = false }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onChange('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || value === '') return;
    event.preventDefault();
    event.stopPropagation();
    clear();
  };
  return (
    <div className="ek-search" role="search">
      <Search aria-hidden="true" />
      <input
        ref={input}
        type="search"
        className="ek-input"
        aria-label={label}
        placeholder={label}
        value={value}
        autoFocus={autoFocus}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={onKeyDown}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {value !== '' && <IconButton label={clearLabel} icon={<X />} onClick={clear} />}
    </div>
  );
}
