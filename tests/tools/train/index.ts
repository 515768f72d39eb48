import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClassifier, type Classifier, type HeadScores } from '../../../lib/tone/classifier/classify';
import { BUCKETS } from '../../../lib/tone/classifier/hash';
import { decodeWeights, encodeWeights, type Thresholds } from '../../../lib/tone/classifier/weights-file';
import { HOT_FROM } from '../../../lib/tone/coach';
import { readMessage } from '../../../lib/tone/incoming/weather';
import { corpusHash, HOME } from './corpus-hash';
import { type CodedDraft, readCorpus } from './dataset';
import { alarmsPer100, f1, type Figures, leadF1, macroF1, precision, recall } from './figures';
import { foldsOf, tenseWriters } from './folds';
import { fitLeadership } from './leadership';
import { fitMessages } from './messages';
import { fitSecond } from './second';
import { type HeardDraft, hearStrangers, secondLook } from './strangers';
import { shortenedFrom } from './shortened';
import { fitTable, plans, pruned } from './tables';
import { chooseThresholds, figuresAt, judge, type JudgedDraft, saidAt } from './thresholds';

const CACHE = '.output/train';

/** `npm run train`: makes weights.bin from the corpus, with figures measured by leaving whole writers out. Deterministic. */
export async function main(args: readonly string[]): Promise<number> {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const corpus = corpusHash();
  const messageTable = pruned(fitMessages(join(HOME, 'corpus/messages.jsonl')), MOST_MESSAGE_FEATURES);
  const ear = hearingOf([messageTable], corpus);
  const written = readCorpus(
    join(HOME, 'corpus/drafts'),
    (incoming) => (readMessage(incoming, ear)?.sound.heat ?? 0) >= HOT_FROM,
  );
  const tenseNames = tenseWriters(written);
  const drafts = [...written, ...shortenedFrom(written.filter(({ writer }) => !tenseNames.includes(writer)))];
  const folds = foldsOf(drafts);
  const strangers: HeardDraft[] = [];
  for (const fold of folds) {
    say(`hearing ${[...fold.writers].join(', ')} as strangers`);
    strangers.push(
      ...remembered(drafts, fold.tense, corpus, args.includes('--reuse'), () => hearStrangers(drafts, fold)),
    );
  }
  const judged = folds.flatMap(({ tense }) => {
    const second = fitSecond(strangers.filter(({ fold }) => fold !== tense));
    return strangers.filter(({ fold }) => fold === tense).map((heard) => judge(heard, second));
  });
  const isTense = ({ draft, fold }: JudgedDraft) => draft.writer === fold;
  const tense = judged.filter(isTense);
  const ordinary = judged.filter((heard) => !isTense(heard));
  const thresholds = chooseThresholds(tense, ordinary);
  for (const writer of new Set(judged.map(({ draft }) => draft.writer))) {
    say(
      `${writer.padEnd(22)} ${lineOf(
        figuresAt(
          judged.filter(({ draft }) => draft.writer === writer),
          thresholds,
        ),
      )}`,
    );
  }
  say(`${'tense'.padEnd(22)} ${lineOf(figuresAt(tense, thresholds))}`);
  say(`${'ordinary'.padEnd(22)} ${lineOf(figuresAt(ordinary, thresholds))}`);
  say(JSON.stringify(thresholds));
  const rated = judged.flatMap((heard) =>
    heard.draft.leadership === null
      ? []
      : [{ said: saidAt(heard, thresholds), leadership: heard.draft.leadership }],
  );
  say(`weights for lib/tone/score.ts: ${JSON.stringify(fitLeadership(rated))}`);
  const tables = [...plans.map((plan) => pruned(fitTable(drafts, plan), plan.most)), messageTable];
  const card = {
    version: 1 as const,
    corpus,
    date: new Date().toISOString().slice(0, 10),
    figures: cardFigures(figuresAt(tense, thresholds), figuresAt(ordinary, thresholds)),
    second: fitSecond(strangers),
    thresholds,
  };
  const bytes = encodeWeights(card, tables);
  writeFileSync(join(HOME, 'weights.bin'), bytes);
  say(`${HOME}/weights.bin: ${bytes.length} bytes`);
  return 0;
}

const MOST_MESSAGE_FEATURES = 8000;

const NO_THRESHOLDS: Thresholds = {
  flag: { gentle: 9, normal: 9, keen: 9 },
  alsoFamily: 9,
  veto: -9,
  move: {},
};

/** A classifier that hears messages only, to tell hot ones while the tables for drafts are still to come. */
function hearingOf(tables: Parameters<typeof encodeWeights>[1], corpus: string): Classifier {
  const card = { version: 1 as const, corpus, date: '', figures: {}, second: [], thresholds: NO_THRESHOLDS };
  return createClassifier(decodeWeights(encodeWeights(card, tables), BUCKETS));
}

/** Keeps what the first hearing gave, for trying other second hearings without fitting all tables anew. */
function remembered(
  drafts: readonly CodedDraft[],
  fold: string,
  corpus: string,
  mayReuse: boolean,
  make: () => readonly HeardDraft[],
): readonly HeardDraft[] {
  const file = join(CACHE, `${fold}-${corpus.slice(0, 12)}.json`);
  if (mayReuse && existsSync(file)) {
    const byId = new Map(drafts.map((draft) => [`${draft.writer}/${draft.id}`, draft]));
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { key: string; scores: HeadScores[] }[];
    return kept.flatMap(({ key, scores }) => {
      const draft = byId.get(key);
      return draft ? [{ draft, fold, scores, ...secondLook(draft, scores) }] : [];
    });
  }
  const heard = make();
  mkdirSync(CACHE, { recursive: true });
  const kept = heard.map(({ draft, scores }) => ({ key: `${draft.writer}/${draft.id}`, scores }));
  writeFileSync(file, JSON.stringify(kept));
  return heard;
}

const percent = (value: number): string => value.toFixed(3);

const lineOf = (figures: Figures): string =>
  `any negative P ${percent(precision(figures.negative))} R ${percent(recall(figures.negative))} F1 ${percent(f1(figures.negative))}  ` +
  `macro F1 ${percent(macroF1(figures))}  lead F1 ${percent(leadF1(figures))}  false alarms per 100 ${alarmsPer100(figures).toFixed(2)}`;

const cardFigures = (tense: Figures, ordinary: Figures): Record<string, number> => ({
  precision: round(precision(tense.negative)),
  recall: round(recall(tense.negative)),
  f1: round(f1(tense.negative)),
  macroF1: round(macroF1(tense)),
  leadF1: round(leadF1(tense)),
  falseAlarmsPer100Ordinary: round(alarmsPer100(ordinary)),
});

const round = (value: number): number => Math.round(value * 1000) / 1000;
