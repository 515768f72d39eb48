import { findClient } from '../../lib/clients';
import { addClient } from '../../lib/clients/changes';
import type { Addressee } from './draft-context';
import type { Sources } from './sources';

/** The id of whom a draft goes to, added to the client book when needed; undefined when nobody can be told. */
export async function ensureClient(
  { clientBook, now, newId }: Pick<Sources, 'clientBook' | 'now' | 'newId'>,
  { client, ofDraft }: Addressee,
): Promise<string | undefined> {
  if (client) return client.id;
  const address = ofDraft?.address;
  if (!ofDraft || !address) return undefined;
  const made = { id: newId(), at: now() };
  // Another window may have added the same address meanwhile: then the one in the book counts.
  const clients = await clientBook.change(addClient({ name: ofDraft.name, address }, made));
  return findClient(clients, address)?.id;
}
