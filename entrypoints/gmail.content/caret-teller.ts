import type { ComposeId } from '../../lib/browser/messages';
import type { Draft } from '../../lib/tone/draft';
import type { Ask } from './ask';
import { caretIn } from './selection';

/** How often at most the worker hears of the caret. */
const caretAfterMs = 200;

/** The draft the caret is told of; `map` is null while it has not been read. */
export interface CaretPlace {
  readonly id: ComposeId;
  readonly body: () => HTMLElement;
  readonly map: () => Draft<Node> | null;
}

/** Tells the worker where the writer is, a moment after the caret came to rest. Returns a way to tell it now. */
export function tellCaret(
  { id, body, map }: CaretPlace,
  ask: Ask,
  { signal }: { readonly signal: AbortSignal },
): (force?: boolean) => void {
  let told: number | null | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (force = false) => {
    const draft = map();
    if (!draft || document.activeElement !== body()) return;
    const caret = caretIn(body(), draft);
    if (caret === told && !force) return;
    told = caret;
    void ask('caretMoved', { composeId: id, caret });
  };
  document.addEventListener(
    'selectionchange',
    () => {
      if (!body().contains(document.activeElement)) return;
      clearTimeout(timer);
      timer = setTimeout(tell, caretAfterMs);
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  return tell;
}
