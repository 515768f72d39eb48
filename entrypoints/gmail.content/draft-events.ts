import type { ComposeParts } from './compose-parts';
import { forgetOffers, noteOffers } from './offers';

/** What happens in a compose and matters to its coach. */
export interface DraftEvents {
  /** Something was written, dropped or rebuilt. Not told while a word is being composed. */
  changed(): void;
  /** Nodes came or went, perhaps our own. */
  rebuilt(): void;
  /** The writer, or a command of the editor, changed the text. */
  edited(inputType: string | null): void;
  focused(): void;
  clicked(event: MouseEvent): void;
}

/** Listens in one set of nodes until `signal`, or until Gmail has built others and this is asked anew. */
export function listenToDraft(
  { body, container }: ComposeParts,
  events: DraftEvents,
  { signal }: { readonly signal: AbortSignal },
): { readonly isComposing: () => boolean } {
  const frame = container ?? body;
  let isComposing = false;
  const changed = () => {
    if (!isComposing) events.changed();
  };
  const observer = new MutationObserver((changes) => {
    noteOffers(changes, body);
    events.rebuilt();
    changed();
  });
  observer.observe(frame, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());

  frame.addEventListener(
    'input',
    (event) => {
      // What changed together with this event is the writer's; the badge is looked after when the draft is read.
      observer.takeRecords();
      forgetOffers();
      events.edited(event instanceof InputEvent ? event.inputType : null);
      changed();
    },
    { signal },
  );
  body.addEventListener('compositionstart', () => (isComposing = true), { signal });
  body.addEventListener(
    'compositionend',
    () => {
      isComposing = false;
      changed();
    },
    { signal },
  );
  frame.addEventListener('focusin', () => events.focused(), { signal });
  body.addEventListener('click', events.clicked, { signal });
  return { isComposing: () => isComposing };
}
