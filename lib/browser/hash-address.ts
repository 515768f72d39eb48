import { storage } from 'wxt/utils/storage';
import { normaliseAddress } from '../clients';
import { inLock } from './locked-item';

/** Stays in this browser, but for the writer's own backup. */
export const saltKey = 'local:salt';

/** How every such hash begins; no id of a client does. */
export const strangerPrefix = 'h-';

/**
 * Stands for an address in the history: the same address gives the same text in this browser, and from the text alone
 * the address cannot be told, for the salt never leaves the browser.
 */
export async function hashAddress(address: string): Promise<string> {
  const salted = new TextEncoder().encode(`${await getSalt()}:${normaliseAddress(address)}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', salted));
  return `${strangerPrefix}${toHex(digest.slice(0, 16))}`;
}

async function getSalt(): Promise<string> {
  const known = await storage.getItem<string>(saltKey);
  if (typeof known === 'string' && known !== '') return known;
  // Two first sends at once must not make two salts.
  return inLock(saltKey, async () => {
    const meanwhile = await storage.getItem<string>(saltKey);
    if (typeof meanwhile === 'string' && meanwhile !== '') return meanwhile;
    const salt = toHex(crypto.getRandomValues(new Uint8Array(16)));
    await storage.setItem(saltKey, salt);
    return salt;
  });
}

const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
