import * as v from 'valibot';
import { type Client, normaliseAddress, type Note } from '../clients';
import { lockedItem } from './locked-item';
import { clientSchema, clientsSchema, noteSchema } from './schemas/stored';

/** Every client the writer keeps, with notes. Change it with the functions of lib/clients/changes. */
export const clientBook = lockedItem<readonly Client[]>('local:clients', {
  fallback: [],
  version: 1,
  migrations: {},
  schema: clientsSchema,
  repair: repairClients,
});

/** Keeps of every client what can be understood: one damaged note costs neither the other notes nor the client. */
function repairClients(broken: unknown): readonly Client[] {
  const entries: readonly unknown[] = Array.isArray(broken) ? broken : [];
  return entries.flatMap((entry) => repairClient(entry) ?? []);
}

function repairClient(entry: unknown): Client | undefined {
  if (v.is(clientSchema, entry)) return entry;
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { id, name, createdAt = 0, updatedAt = 0, ...rest } = entry as Record<string, unknown>;
  const { domain, paused, notes, addresses, dismissed } = rest;
  const listed = textsIn(addresses).map(normaliseAddress);
  const repaired = {
    id,
    name: typeof name === 'string' && name !== '' ? name : (listed[0] ?? ''),
    addresses: listed,
    domain: typeof domain === 'string' ? domain : null,
    paused: paused === true,
    dismissed: {
      rules: textsIn((dismissed as Record<string, unknown> | null)?.rules),
      codes: textsIn((dismissed as Record<string, unknown> | null)?.codes),
    },
    notes: (Array.isArray(notes) ? notes : []).filter((note): note is Note => v.is(noteSchema, note)),
    createdAt: Number.isFinite(createdAt) ? createdAt : 0,
    updatedAt: Number.isFinite(updatedAt) ? updatedAt : 0,
  };
  return v.is(clientSchema, repaired) && repaired.name !== '' ? repaired : undefined;
}

const textsIn = (list: unknown): readonly string[] =>
  (Array.isArray(list) ? list : []).filter((one): one is string => typeof one === 'string');
