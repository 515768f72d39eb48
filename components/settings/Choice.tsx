export interface ChoiceProps<V extends string> {
  readonly legend: string;
  /** Groups the radio buttons; one per page. */
  readonly name: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string; readonly help: string }[];
  readonly onChange: (value: V) => void;
}

/** One of a few, each with a line on what it means. */
export function Choice<V extends string>({ legend, name, value, options, onChange }: ChoiceProps<V>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="choice-option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-describedby={`${name}-${option.value}`}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
          <small id={`${name}-${option.value}`}>{option.help}</small>
        </label>
      ))}
    </fieldset>
  );
}
