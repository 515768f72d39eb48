import { useId } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import './TextField.css';

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with the value; spoken when it appears. */
  readonly error?: string | undefined;
  readonly labelUnseen?: boolean;
}

export interface TextFieldProps
  extends FieldProps,
    Omit<ComponentProps<'input'>, 'id' | 'onChange' | 'value' | 'size'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text with its label, hint and error. */
export function TextField({ label, hint, error, labelUnseen, value, onChange, ...rest }: TextFieldProps) {
  const field = useField(hint, error);
  return (
    <Field {...field} label={label} hint={hint} error={error} labelUnseen={labelUnseen ?? false}>
      <input
        type="text"
        {...rest}
        {...field.described}
        className="ek-input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

export interface TextAreaProps
  extends FieldProps,
    Omit<ComponentProps<'textarea'>, 'id' | 'onChange' | 'value'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Several lines of text; grows with what is written. */
export function TextArea({ label, hint, error, labelUnseen, value, onChange, ...rest }: TextAreaProps) {
  const field = useField(hint, error);
  return (
    <Field {...field} label={label} hint={hint} error={error} labelUnseen={labelUnseen ?? false}>
      <textarea
        rows={3}
        {...rest}
        {...field.described}
        className="ek-input ek-textarea"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

function useField(hint: ReactNode, error: string | undefined) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ') || undefined;
  return {
    id,
    hintId,
    errorId,
    described: { id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined },
  };
}

function Field({
  id,
  hintId,
  errorId,
  label,
  hint,
  error,
  labelUnseen,
  children,
}: Omit<ReturnType<typeof useField>, 'described'> & {
  label: ReactNode;
  hint: ReactNode;
  error: string | undefined;
  labelUnseen: boolean;
  children: ReactNode;
}) {
  return (
    <div className="ek-field">
      <label htmlFor={id} className={labelUnseen ? 'ek-unseen' : 'ek-field-label'}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={hintId} className="ek-field-hint">
          {hint}
        </p>
      )}
      <p id={errorId} className="ek-field-error" role="alert" hidden={!error}>
        {error}
      </p>
    </div>
  );
}
