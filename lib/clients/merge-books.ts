import type { Client, Note } from '../clients';

/**
 * Two client books as one. A client is the same by id, else by an address; of two states of the same note the later one
 * stays, and what only one of the books knows is kept.
 */
export function mergeBooks(own: readonly Client[], other: readonly Client[]): readonly Client[] {
  const book = [...own];
  for (const client of other) {
    const same = findSame(book, client);
    if (same) book[book.indexOf(same)] = mergeTwo(same, client, book);
    else book.push(withoutTaken(client, book));
  }
  return book;
}

/** The entry of a book that stands for the same client. */
export const findSame = (book: readonly Client[], client: Client): Client | undefined =>
  book.find((one) => one.id === client.id) ??
  book.find((one) => one.addresses.some((address) => client.addresses.includes(address)));

function mergeTwo(own: Client, other: Client, book: readonly Client[]): Client {
  const later = other.updatedAt > own.updatedAt ? other : own;
  const rest = book.filter((one) => one !== own);
  return {
    ...own,
    name: later.name,
    paused: later.paused,
    domain: own.domain ?? other.domain,
    addresses: [...new Set([...own.addresses, ...withoutTaken(other, rest).addresses])],
    dismissed: {
      rules: [...new Set([...own.dismissed.rules, ...other.dismissed.rules])],
      codes: [...new Set([...own.dismissed.codes, ...other.dismissed.codes])],
    },
    notes: mergeNotes(own.notes, other.notes),
    createdAt: Math.min(own.createdAt, other.createdAt),
    updatedAt: Math.max(own.updatedAt, other.updatedAt),
  };
}

function mergeNotes(own: readonly Note[], other: readonly Note[]): readonly Note[] {
  const notes = new Map(own.map((note) => [note.id, note]));
  for (const note of other) {
    const known = notes.get(note.id);
    if (!known || note.updatedAt > known.updatedAt) notes.set(note.id, note);
  }
  return [...notes.values()];
}

/** An address is one client's: who had it keeps it. */
const withoutTaken = (client: Client, book: readonly Client[]): Client => ({
  ...client,
  addresses: client.addresses.filter((address) => !book.some((one) => one.addresses.includes(address))),
});
