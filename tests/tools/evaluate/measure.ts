import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createClassifier } from '../../../lib/tone/classifier/classify';
import { decodeWeights } from '../../../lib/tone/classifier/weights-file';
import { coach } from '../../../lib/tone/coach';
import { type CoachContext, plainContext } from '../../../lib/tone/context';
import type { Finding } from '../../../lib/tone/reading';
import { applied } from '../../../lib/tone/rewrites/check';
import type { Made } from '../../../lib/tone/rewrites/site';
import type { Refusal } from '../../../lib/tone/rewrites/chooser';
import { suggestWithMakers } from '../../../lib/tone/rewrites/suggest';

/** One finding of the coach and what it is offered. */
export interface Measured {
  readonly writer: string;
  readonly draft: string;
  readonly finding: Finding;
  readonly sentence: string;
  readonly made: readonly Made[];
  /** Candidates that were not shown, by the reason. */
  readonly refused: Readonly<Partial<Record<Refusal, number>>>;
  /** How many of `made` read clean when the draft is read anew. */
  readonly clean: number;
  /** How long the rewrites took, in ms. */
  readonly took: number;
}

/** Every finding of one writer's drafts, read as the extension reads them, with its rewrites. */
export function measureWriter(file: string): readonly Measured[] {
  const writer = basename(file, '.jsonl');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { draft: string; incoming?: string })
    .flatMap(({ draft, incoming }) =>
      measureDraft(writer, draft, { ...plainContext(incoming ?? null), classifier }),
    );
}

const WEIGHTS = 'lib/tone/classifier/weights.bin';
const classifier = createClassifier(decodeWeights(readFileSync(WEIGHTS)));

function measureDraft(writer: string, draft: string, context: CoachContext): readonly Measured[] {
  const reading = coach(draft, context);
  return reading.findings.map((finding) => {
    const refused: Partial<Record<Refusal, number>> = {};
    const start = performance.now();
    const made = suggestWithMakers(finding, draft, reading, context, (reason) => {
      refused[reason] = (refused[reason] ?? 0) + 1;
    });
    const took = performance.now() - start;
    const span = reading.sentences[finding.sentence];
    return {
      writer,
      draft,
      finding,
      sentence: draft.slice(span?.start, span?.end),
      made,
      refused,
      clean: made.filter((one) => readsClean(one, draft, reading.score, context)).length,
      took,
    };
  });
}

/** Reads the draft anew, apart from the check that let the rewrite through. */
function readsClean({ rewrite }: Made, draft: string, score: number | null, context: CoachContext): boolean {
  const after = coach(applied(draft, rewrite, rewrite.text), context);
  const end = rewrite.start + rewrite.text.length;
  return (
    after.findings.every((finding) => finding.end <= rewrite.start || finding.start >= end) &&
    (score === null || (after.score ?? 0) >= score)
  );
}
