import { join } from 'node:path';
import { type Classifier, createClassifier } from '../../../lib/tone/classifier/classify';
import {
  decodeWeights,
  encodeWeights,
  type PlainTable,
  type Thresholds,
} from '../../../lib/tone/classifier/weights-file';
import { HOT_FROM } from '../../../lib/tone/coach';
import { readMessage } from '../../../lib/tone/incoming/weather';
import { corpusHash, HOME } from './corpus-hash';
import { type CodedDraft, readCorpus } from './dataset';
import { tenseWriters } from './folds';
import { fitMessages } from './messages';
import { shortenedFrom } from './shortened';

/** What there is to learn from. */
export interface Corpus {
  readonly hash: string;
  /** As written, and short ones cut from the ordinary ones. */
  readonly drafts: readonly CodedDraft[];
  /** Hears the messages being answered. */
  readonly messageTable: PlainTable;
}

/** Reads the corpus; whether a message being answered is hot is heard by a table fitted first. */
export function loadCorpus(): Corpus {
  const hash = corpusHash();
  const messageTable = fitMessages(join(HOME, 'corpus/messages.jsonl'));
  const ear = hearingOf([messageTable], hash);
  const written = readCorpus(
    join(HOME, 'corpus/drafts'),
    (incoming) => (readMessage(incoming, ear)?.sound.heat ?? 0) >= HOT_FROM,
  );
  const tense = tenseWriters(written);
  const ordinary = written.filter(({ writer }) => !tense.includes(writer));
  return { hash, drafts: [...written, ...shortenedFrom(ordinary)], messageTable };
}

/** A classifier that hears messages only, to tell hot ones while the tables for drafts are still to come. */
function hearingOf(tables: readonly PlainTable[], corpus: string): Classifier {
  const card = { version: 2 as const, corpus, date: '', figures: {}, second: [], thresholds: SILENT };
  return createClassifier(decodeWeights(encodeWeights(card, tables)));
}

const NEVER = { first: 9, next: 9, fleeFirst: 0, fleeNext: 0 };

const SILENT: Thresholds = {
  flag: { gentle: NEVER, normal: NEVER, keen: NEVER },
  alsoFamily: 9,
  veto: -9,
  move: {},
};
