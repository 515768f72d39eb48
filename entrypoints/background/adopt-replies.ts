import { strangerPrefix } from '../../lib/browser/hash-address';
import type { Sources } from './sources';

/**
 * Gives the replies once sent to a stranger's address to the client who has that address now. Looks at the whole book
 * and at the strangers still in the history: it may be done at any time and over again. Who belongs to a client by the
 * domain alone stays a stranger, for a hash does not tell its domain.
 */
export async function adoptReplies({ clientBook, history, hashAddress }: Sources): Promise<void> {
  const strangers = new Set(await history.clientIds(strangerPrefix));
  if (strangers.size === 0) return;
  for (const { id, addresses } of await clientBook.get()) {
    for (const hash of await Promise.all(addresses.map(hashAddress)))
      if (strangers.has(hash)) await history.reassign(hash, id);
  }
}
