import { storage } from 'wxt/utils/storage';
import { normaliseAddress } from '../clients';
import { setAside } from './aside';
import { inLock } from './locked-item';

/** Stays in this browser, but for the writer's own backup. */
export const saltKey = 'local:salt';

/** How every such hash begins; no id of a client does. */
export const strangerPrefix = 'h-';

/**
 * Stands for an address in the history: the same address gives the same text in this browser, and from the text alone
 * the address cannot be told, for the salt never leaves the browser.
 */
export const hashAddress = async (address: string): Promise<string> => hashWith(await getSalt(), address);

/** The same for many: the salt is asked for once. */
export async function hashAddresses(addresses: readonly string[]): Promise<readonly string[]> {
  const salt = await getSalt();
  return Promise.all(addresses.map((address) => hashWith(salt, address)));
}

async function hashWith(salt: string, address: string): Promise<string> {
  const salted = new TextEncoder().encode(`${salt}:${normaliseAddress(address)}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', salted));
  return `${strangerPrefix}${toHex(digest.slice(0, 16))}`;
}

/** The salt there is; null before the first hash. One that is none is set aside: it belongs to the writer. */
export async function findSalt(): Promise<string | null> {
  const stored = await storage.getItem<unknown>(saltKey);
  return stored == null ? null : isSalt(stored) ? stored : inLock(saltKey, settle);
}

async function getSalt(): Promise<string> {
  const known = await findSalt();
  if (known !== null) return known;
  // Two first sends at once must not make two salts.
  return inLock(saltKey, async () => {
    const meanwhile = await settle();
    if (meanwhile !== null) return meanwhile;
    const salt = toHex(crypto.getRandomValues(new Uint8Array(16)));
    await storage.setItem(saltKey, salt);
    return salt;
  });
}

async function settle(): Promise<string | null> {
  const stored = await storage.getItem<unknown>(saltKey);
  if (stored == null || isSalt(stored)) return stored ?? null;
  await setAside('salt', stored);
  await storage.removeItem(saltKey);
  return null;
}

const isSalt = (stored: unknown): stored is string => typeof stored === 'string' && stored !== '';

const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
