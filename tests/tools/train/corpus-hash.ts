import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where corpus and weights live, from the project's root. */
export const HOME = 'lib/tone/classifier';

/** SHA-256 over the corpus files, names and contents, in order. */
export function corpusHash(): string {
  const hash = createHash('sha256');
  const drafts = readdirSync(join(HOME, 'corpus/drafts')).toSorted();
  for (const file of [...drafts.map((name) => `drafts/${name}`), 'messages.jsonl']) {
    hash.update(file).update(readFileSync(join(HOME, 'corpus', file)));
  }
  return hash.digest('hex');
}
