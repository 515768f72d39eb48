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

/** What a first hearing depends on beside the corpus: the code that reads, cuts, counts and fits. */
const HEARING_CODE = [
  ...['lines', 'normalise', 'own-text', 'sentences'].map((name) => `lib/tone/${name}.ts`),
  ...['features', 'hash', 'message-features', 'tokens', 'weights-file'].map((name) => `${HOME}/${name}.ts`),
  ...['columns', 'dataset', 'folds', 'logistic', 'matrix', 'messages', 'shortened', 'tables'].map(
    (name) => `tests/tools/train/${name}.ts`,
  ),
];

let hearing: string | undefined;

/** SHA-256 over the corpus and the code of the first hearing. Made once: neither changes while a program runs. */
export function hearingHash(): string {
  hearing ??= hashHearing();
  return hearing;
}

function hashHearing(): string {
  const hash = createHash('sha256').update(corpusHash());
  for (const file of HEARING_CODE) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
