import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeadScores } from '../../../lib/tone/classifier/classify';
import type { CodedDraft } from './dataset';
import type { Fold } from './folds';
import { type HeardDraft, secondLook } from './strangers';

const CACHE = '.output/train';

const fileOf = (fold: Fold, corpus: string): string =>
  join(CACHE, `${fold.name}-${corpus.slice(0, 12)}.json`);

export const isKept = (fold: Fold, corpus: string): boolean => existsSync(fileOf(fold, corpus));

/** Keeps what the first hearing of a fold gave: it is made in a process of its own, and other second hearings can be tried on it. */
export function keepHearing(fold: Fold, corpus: string, heard: readonly HeardDraft[]): void {
  mkdirSync(CACHE, { recursive: true });
  const kept = heard.map(({ draft, scores }) => ({ key: keyOf(draft), scores }));
  writeFileSync(fileOf(fold, corpus), JSON.stringify(kept));
}

/** Throws when the fold was not heard on this corpus. */
export function getHearing(fold: Fold, corpus: string, drafts: readonly CodedDraft[]): readonly HeardDraft[] {
  const byKey = new Map(drafts.map((draft) => [keyOf(draft), draft]));
  const kept = JSON.parse(readFileSync(fileOf(fold, corpus), 'utf8')) as Kept[];
  return kept.flatMap(({ key, scores }) => {
    const draft = byKey.get(key);
    return draft ? [{ draft, fold: fold.name, scores, ...secondLook(draft, scores) }] : [];
  });
}

interface Kept {
  readonly key: string;
  readonly scores: readonly HeadScores[];
}

const keyOf = ({ writer, id }: CodedDraft): string => `${writer}/${id}`;
