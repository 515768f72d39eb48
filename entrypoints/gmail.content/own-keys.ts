/**
 * Keeps keys pressed in our own surfaces from Gmail, where single letters archive and delete. On the window and in
 * capture, since Gmail listens on the document. What a key does by itself (a click by Enter, a move by Tab) still happens.
 */
export function keepKeys(
  isOurs: (target: EventTarget | null, event: KeyboardEvent) => boolean,
  onKeyDown: (event: KeyboardEvent) => void,
  { signal }: { readonly signal: AbortSignal },
): void {
  const keep = (event: KeyboardEvent) => {
    if (!isOurs(event.target, event)) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') onKeyDown(event);
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, keep, { capture: true, signal });
  }
}
