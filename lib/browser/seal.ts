import * as v from 'valibot';

// A backup under a passphrase: AES-256-GCM, with a key made by PBKDF2 so that guessing is slow.

/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const iterations = 600_000;
/** What a file may ask of us: fewer were never written by us, more would only hold up the page. */
const iterationsAllowed = { least: 100_000, most: 5_000_000 };

const base64 = v.pipe(v.string(), v.base64());

export const sealedSchema = v.object({
  app: v.literal('evenkeel'),
  kind: v.literal('sealed-backup'),
  version: v.literal(1),
  cipher: v.literal('AES-256-GCM'),
  key: v.object({
    method: v.literal('PBKDF2-SHA-256'),
    iterations: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(iterationsAllowed.least),
      v.maxValue(iterationsAllowed.most),
    ),
    /** 16 random bytes, base64. */
    salt: base64,
  }),
  /** 12 random bytes, base64. */
  iv: base64,
  /** The backup's JSON as UTF-8, encrypted, with the tag of 16 bytes at its end; base64. */
  data: base64,
});

export type Sealed = v.InferOutput<typeof sealedSchema>;

/** Encrypts a text. Each call takes a new salt and a new iv. */
export async function seal(text: string, passphrase: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, iterations);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return {
    app: 'evenkeel',
    kind: 'sealed-backup',
    version: 1,
    cipher: 'AES-256-GCM',
    key: { method: 'PBKDF2-SHA-256', iterations, salt: toBase64(salt) },
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  };
}

/** The text again. Undefined with another passphrase, or when a single bit was changed: nobody can tell which. */
export async function unseal(sealed: Sealed, passphrase: string): Promise<string | undefined> {
  try {
    const key = await keyFrom(passphrase, fromBase64(sealed.key.salt), sealed.key.iterations);
    const iv = fromBase64(sealed.iv);
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, fromBase64(sealed.data));
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return undefined;
  }
}

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  // The same letters may be typed in two ways (é, or e and an accent): one form for both.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const secret = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: so many arguments at once would overflow the stack.
  for (let at = 0; at < bytes.length; at += 8_192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(binary);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
