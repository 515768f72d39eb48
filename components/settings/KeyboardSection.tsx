import { t } from '../../lib/words';
import { Button } from '../base/Button';

export interface KeyboardProps {
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
  /** Opens the browser's own page; null where only the reader can. */
  readonly onChangeShortcuts: (() => void) | null;
}

/** The browser keeps the shortcuts; we list them and lead to its page. */
export function KeyboardSection({ shortcuts, onChangeShortcuts }: KeyboardProps) {
  return (
    <section id="keyboard" className="options-section" aria-labelledby="keyboard-title">
      <h2 id="keyboard-title">{t('options_keyboard')}</h2>
      <dl className="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {keys === '' ? (
                <span className="ek-soft">{t('options_keyboard_none')}</span>
              ) : (
                <kbd>{keys}</kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="ek-soft">{t('options_keyboard_help')}</p>
      {onChangeShortcuts ? (
        <Button onClick={onChangeShortcuts}>{t('options_keyboard_change')}</Button>
      ) : (
        <p className="ek-soft">{t('options_keyboard_firefox')}</p>
      )}
    </section>
  );
}
