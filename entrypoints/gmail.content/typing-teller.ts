import type { ComposeId } from '../../lib/browser/messages';
import type { Ask } from './ask';

/** The browser ends a worker that had nothing to do for half a minute, or sooner when memory is short. */
const restMs = 5_000;

/**
 * Tells the worker of the first key after a rest, so that it wakes while the writer types and not when they look up. Returns what is to be called on every key: mostly it
 * only looks at the clock, and says what there is to say when the key has been dealt with.
 */
export function tellTyping(id: ComposeId, ask: Ask): () => void {
  let last = -Infinity;
  return () => {
    const now = performance.now();
    if (now - last > restMs) setTimeout(() => void ask('typing', { composeId: id }), 0);
    last = now;
  };
}
