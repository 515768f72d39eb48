import * as v from 'valibot';
import { type Backup, backupSchema, backupVersion } from './schemas/backup';

/** Why a file cannot be imported. `where` names the first place that is wrong, such as `clients.3.name`. */
export type BackupFault =
  | { readonly reason: 'not-json' }
  | { readonly reason: 'not-a-backup' }
  | { readonly reason: 'newer-version'; readonly version: number }
  | { readonly reason: 'broken'; readonly where: string };

/** Reads a backup file, all of it or nothing. */
export function parseBackup(
  text: string,
): { readonly ok: true; readonly backup: Backup } | { readonly ok: false; readonly fault: BackupFault } {
  const found = parseJson(text);
  if (!found) return { ok: false, fault: { reason: 'not-json' } };
  const { value } = found;
  if (!v.is(headSchema, value)) return { ok: false, fault: { reason: 'not-a-backup' } };
  if (value.version > backupVersion)
    return { ok: false, fault: { reason: 'newer-version', version: value.version } };

  const parsed = v.safeParse(backupSchema, value, { abortEarly: true });
  if (parsed.success) return { ok: true, backup: parsed.output };
  return { ok: false, fault: { reason: 'broken', where: v.getDotPath(parsed.issues[0]) ?? '' } };
}

const headSchema = v.object({ app: v.literal('evenkeel'), kind: v.literal('backup'), version: v.number() });

/** A byte order mark, which some editors put first, is no fault. */
function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined;
  }
}
