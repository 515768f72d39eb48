/** Puts a text on the clipboard; false when the browser refuses. Call from a click. */
export async function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** How undo is typed on this machine. */
export const undoKeys = (): string => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘Z' : 'Ctrl+Z');
