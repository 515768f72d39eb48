/** Faults already told, so that one that comes with every keystroke is told once. */
const told = new Set<string>();

/**
 * Writes one line to the extension's own console, once per fault: where it happened, the kind of error and the places
 * in our code. Never the error's message, which may quote a mail.
 */
export function reportError(where: string, error: unknown): void {
  const line = `Evenkeel: ${where}: ${kindOf(error)}${placesOf(error)}`;
  if (told.has(line)) return;
  told.add(line);
  // oxlint-disable-next-line no-console
  console.error(line);
}

const kindOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** Function names and line numbers of the stack; its first lines repeat the message and are left out. */
function placesOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = [...stack.matchAll(/^\s*at .*$|^[^\s@]*@.*:\d+:\d+$/gm)].map(([place]) => place.trim());
  return places
    .slice(0, 6)
    .map((place) => ` | ${place}`)
    .join('');
}
