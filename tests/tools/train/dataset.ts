import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Code, isLead } from '../../../lib/tone/codes';
import { splitSentences, type Sentence } from '../../../lib/tone/sentences';
import { lengthOf } from '../../../lib/tone/span';
import type { Stance } from '../../../lib/tone/reading';

interface CodedUnit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly codes: readonly Code[];
}

/** One draft of the corpus, cut as the coach cuts it, each sentence with the codes of the units it covers. */
export interface CodedDraft {
  readonly id: string;
  /** The file's name without its ending: one writer. */
  readonly writer: string;
  readonly text: string;
  readonly incoming: string;
  /** True when the message being answered is tense or hot. */
  readonly isAnsweringHeat: boolean;
  readonly sentences: readonly Sentence[];
  readonly codes: readonly ReadonlySet<Code>[];
  /** False where the coders left lead moves out. */
  readonly leadCoded: boolean;
  readonly leadership: number | null;
  readonly stances: readonly Stance[];
  readonly units: readonly CodedUnit[];
}

/** Tells whether a client's message is tense or hot. */
export type IsHot = (incoming: string) => boolean;

/** Reads every `.jsonl` of a folder, files and lines in order. */
export function readCorpus(folder: string, isHot: IsHot): readonly CodedDraft[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()

    .flatMap((name) => readCodedFile(join(folder, name), isHot));
}

/** Reads one file of coded drafts. */
export function readCodedFile(file: string, isHot: IsHot): readonly CodedDraft[] {
  const writer = basename(file, '.jsonl');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => toCodedDraft(JSON.parse(line) as StoredDraft, writer, isHot));
}

interface StoredDraft {
  readonly id: string;
  readonly draft: string;
  readonly incoming?: string;
  readonly units: readonly CodedUnit[];
  readonly stances?: readonly Stance[];
  readonly leadership?: number;
  readonly leadCoded?: boolean;
}

function toCodedDraft(stored: StoredDraft, writer: string, isHot: IsHot): CodedDraft {
  const sentences = splitSentences(stored.draft);
  return {
    id: stored.id,
    writer,
    text: stored.draft,
    incoming: stored.incoming ?? '',
    isAnsweringHeat: isHot(stored.incoming ?? ''),
    sentences,
    codes: sentences.map((sentence) => codesOf(sentence, stored.units)),
    leadCoded: stored.leadCoded !== false,
    leadership: stored.leadership ?? null,
    stances: stored.stances ?? [],
    units: stored.units,
  };
}

/** Codes of the units a sentence shares at least half of itself or of the unit with. */
function codesOf(sentence: Sentence, units: readonly CodedUnit[]): ReadonlySet<Code> {
  const shared = (unit: CodedUnit) => Math.min(sentence.end, unit.end) - Math.max(sentence.start, unit.start);
  return new Set(
    units
      .filter((unit) => shared(unit) * 2 >= Math.min(lengthOf(sentence), lengthOf(unit)) && shared(unit) > 0)
      .flatMap(({ codes }) => codes),
  );
}

export const hasNegative = (codes: ReadonlySet<Code>): boolean => [...codes].some((code) => !isLead(code));
