import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeadScores } from '../../../lib/tone/classifier/heads';
import { hearingHash } from './corpus-hash';
import type { CodedDraft } from './dataset';
import type { Fold } from './folds';
import { type HeardDraft, secondLook } from './strangers';

const CACHE = '.output/train';

const fileOf = (fold: Fold): string => join(CACHE, `${fold.name}-${hearingHash().slice(0, 12)}.json`);

/** True when the fold was heard on this corpus, with this code. */
export const isKept = (fold: Fold): boolean => existsSync(fileOf(fold));

/** Keeps what the first hearing of a fold gave: it is made in a process of its own, and other second hearings can be tried on it. */
export function keepHearing(fold: Fold, heard: readonly HeardDraft[]): void {
  mkdirSync(CACHE, { recursive: true });
  const kept = heard.map(({ draft, scores }) => ({ key: keyOf(draft), scores }));
  writeFileSync(fileOf(fold), JSON.stringify(kept));
}

/** Throws when the fold is not kept. */
export function getHearing(fold: Fold, drafts: readonly CodedDraft[]): readonly HeardDraft[] {
  const byKey = new Map(drafts.map((draft) => [keyOf(draft), draft]));
  const kept = JSON.parse(readFileSync(fileOf(fold), 'utf8')) as Kept[];
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
