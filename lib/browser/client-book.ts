import * as v from 'valibot';
import type { Client } from '../clients';
import { lockedItem } from './locked-item';
import { clientSchema, clientsSchema } from './schemas/stored';

/** Every client the writer keeps, with notes. Change it with the functions of lib/clients/changes. */
export const clientBook = lockedItem<readonly Client[]>('local:clients', {
  fallback: [],
  version: 1,
  schema: clientsSchema,
  repair: repairClients,
});

/** Keeps every client that can be understood. */
function repairClients(broken: unknown): readonly Client[] {
  const entries: readonly unknown[] = Array.isArray(broken) ? broken : [];
  return entries.filter((entry): entry is Client => v.is(clientSchema, entry));
}
