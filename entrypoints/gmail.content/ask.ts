import type { Protocol } from '../../lib/browser/messages';

type Data<K extends keyof Protocol> = Parameters<Protocol[K]>[0];
type Reply<K extends keyof Protocol> = ReturnType<Protocol[K]>;

/** Says something to the worker. Undefined when nobody answered; never rejects. */
export type Ask = <K extends keyof Protocol>(message: K, data: Data<K>) => Promise<Reply<K> | undefined>;

/** How a message is put on its way; `sendMessage` is one. */
export type Send = <K extends keyof Protocol>(message: K, data: Data<K>) => Promise<Reply<K>>;

/**
 * A worker that dies half-way takes its answer with it and is awake again within some 25 ms (measured); on a machine with
 * too much to do it takes longer, and may die again meanwhile.
 */
const againAfterMs = [60, 250, 1_000] as const;

/** Asks again when the worker died over the question; every message may be said twice without harm. */
export function patientAsk(send: Send, isOrphaned: () => boolean): Ask {
  return async (message, data) => {
    for (const waitMs of [...againAfterMs, null]) {
      if (isOrphaned()) return undefined;
      try {
        return await send(message, data);
      } catch {
        if (waitMs === null) return undefined;
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    }
    return undefined;
  };
}

/**
 * Holds every message back until the first has been dealt with, but for the one a click is waiting for. Said late, "a page
 * begins here" would make the worker forget what this very page has told it meanwhile.
 */
export function askAfter(first: Promise<unknown>, ask: Ask): Ask {
  let isDone = false;
  const done = first.finally(() => {
    isDone = true;
  });
  return async (message, data) => {
    if (!isDone && message !== 'openPanel') await done;
    return ask(message, data);
  };
}
