import type { Client, Note } from '../../lib/clients';
import type { BookChange } from '../../lib/clients/changes';

/** Puts a deleted note back where it stood; a note that is there stays, and so does a book without the client. */
export const withNote =
  (clientId: string, note: Note, index: number): BookChange =>
  (clients) =>
    clients.map((client) =>
      client.id !== clientId || client.notes.some((one) => one.id === note.id)
        ? client
        : { ...client, notes: client.notes.toSpliced(index, 0, note) },
    );

/**
 * Puts a deleted client back, with the notes. An address that went to someone else meanwhile stays with them.
 */
export const withClient =
  (gone: Client): BookChange =>
  (clients) => {
    if (clients.some((client) => client.id === gone.id)) return clients;
    const taken = new Set(clients.flatMap((client) => client.addresses));
    return [...clients, { ...gone, addresses: gone.addresses.filter((address) => !taken.has(address)) }];
  };
