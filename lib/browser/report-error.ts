/** Faults already told, so that one that comes with every keystroke is told once. */
const told = new Set<string>();

/**
 * Writes one line to the extension's own console, once per fault: where it happened, the kind of error and the places
 * in our code. Never the error's message, which may quote a mail.
 */
export function reportError(where: string, error: unknown): void {
  const places = placesOf(error);
  const fault = `Evenkeel: ${where}: ${kindOf(error)}`;
  const name = `${fault} ${places[0] ?? ''}`;
  if (told.has(name)) return;
  told.add(name);
  // oxlint-disable-next-line no-console
  console.error([fault, ...places].join(' | '));
}

const kindOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** Function names and line numbers of the stack; its first lines repeat the message and are left out. */
function placesOf(error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = [...stack.matchAll(/^\s*at .*$|^[^\s@]*@.*:\d+:\d+$/gm)];
  return places.slice(0, 6).map(([place]) => place.trim());
}
