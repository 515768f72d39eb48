import * as v from 'valibot';
import { clientsSchema, sentReplySchema, settingsSchema } from './stored';

/** Version of the backup's form. It grows when an older Evenkeel could no longer read what this one writes. */
export const backupVersion = 1;

/** The whole of what the writer keeps, as one document. */
export const backupSchema = v.object({
  app: v.literal('evenkeel'),
  kind: v.literal('backup'),
  version: v.literal(backupVersion),
  /** ms since the epoch */
  exportedAt: v.pipe(v.number(), v.finite()),
  clients: clientsSchema,
  settings: settingsSchema,
  history: v.array(sentReplySchema),
  /** So that replies to people who are not in the client book are still known as theirs. */
  salt: v.nullable(v.string()),
});

export type Backup = v.InferOutput<typeof backupSchema>;
