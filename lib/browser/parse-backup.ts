import * as v from 'valibot';
import { type Backup, backupSchema, backupVersion } from './schemas/backup';
import { type Migrations, migrate } from './migrate';
import { sealedSchema, unseal } from './seal';

/** Why a file cannot be imported. `where` names the first place that is wrong, such as `clients.3.name`. */
export type BackupFault =
  | { readonly reason: 'not-json' }
  | { readonly reason: 'not-a-backup' }
  | { readonly reason: 'newer-version'; readonly version: number }
  | { readonly reason: 'broken'; readonly where: string }
  /** It is encrypted, and no passphrase was given. */
  | { readonly reason: 'needs-passphrase' }
  /** Another passphrase, or a damaged file: encrypted, the two look the same. */
  | { readonly reason: 'wrong-passphrase' };

type Parsed =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly fault: BackupFault };

/** What brings a file of an older version to this one's form. */
const migrations: Migrations = {};

/** Reads a backup file, all of it or nothing. The passphrase counts only where the file is encrypted. */
export async function parseBackup(text: string, passphrase = ''): Promise<Parsed> {
  const found = parseJson(text);
  if (!found) return failed({ reason: 'not-json' });
  if (!v.is(sealedHeadSchema, found.value)) return parsePlain(found.value);
  const { version } = found.value;
  if (version > 1) return failed({ reason: 'newer-version', version });
  const sealed = v.safeParse(sealedSchema, found.value, { abortEarly: true });
  if (!sealed.success) return failed({ reason: 'broken', where: v.getDotPath(sealed.issues[0]) ?? '' });
  if (passphrase === '') return failed({ reason: 'needs-passphrase' });
  const opened = await unseal(sealed.output, passphrase);
  const inside = opened === undefined ? undefined : parseJson(opened);
  return inside ? parsePlain(inside.value) : failed({ reason: 'wrong-passphrase' });
}

function parsePlain(value: unknown): Parsed {
  if (!v.is(headSchema, value)) return failed({ reason: 'not-a-backup' });
  if (value.version > backupVersion) return failed({ reason: 'newer-version', version: value.version });
  const current = migrate(value, value.version, backupVersion, migrations);
  const parsed = v.safeParse(backupSchema, current, { abortEarly: true });
  if (parsed.success) return { ok: true, backup: parsed.output };
  return failed({ reason: 'broken', where: v.getDotPath(parsed.issues[0]) ?? '' });
}

const failed = (fault: BackupFault): Parsed => ({ ok: false, fault });

const version = v.pipe(v.number(), v.integer(), v.minValue(1));
const headSchema = v.object({ app: v.literal('evenkeel'), kind: v.literal('backup'), version });
const sealedHeadSchema = v.object({ ...headSchema.entries, kind: v.literal('sealed-backup') });

/** A byte order mark, which some editors put first, is no fault. */
function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined;
  }
}
