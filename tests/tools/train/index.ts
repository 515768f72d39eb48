import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeWeights } from '../../../lib/tone/classifier/weights-file';
import { type Corpus, loadCorpus } from './corpus';
import { HOME } from './corpus-hash';
import { evaluate } from './evaluation';
import { alarmsPer100, f1, type Figures, leadF1, macroF1, precision, recall } from './figures';
import { HEAR, hearFold, hearFolds } from './hear-folds';
import { fitImpression } from './impression';
import { gatherStrangers, type Strangers } from './judged';
import { fitLeadership } from './leadership';
import { fitSecond } from './second';
import { fitPackedTable, plans } from './tables';
import { chooseThresholds, figuresAt, saidAt } from './thresholds';

/** `npm run train`: makes weights.bin from the corpus, with figures measured by leaving whole writers out. Deterministic. */
export async function main(args: readonly string[]): Promise<number> {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const corpus = loadCorpus();
  if (args[0] === HEAR) {
    hearFold(corpus, args[1] ?? '');
    return 0;
  }
  await hearFolds(corpus, say);
  if (args.includes('--evaluate')) {
    evaluate(corpus);
    return 0;
  }
  const strangers = gatherStrangers(corpus);
  const { tense, ordinary } = strangers;
  const thresholds = chooseThresholds(tense, ordinary);
  for (const writer of new Set([...tense, ...ordinary].map(({ draft }) => draft.writer))) {
    const own = [...tense, ...ordinary].filter(({ draft }) => draft.writer === writer);
    say(`${writer.padEnd(22)} ${lineOf(figuresAt(own, thresholds))}`);
  }
  say(`${'tense'.padEnd(22)} ${lineOf(figuresAt(tense, thresholds))}`);
  say(`${'ordinary'.padEnd(22)} ${lineOf(figuresAt(ordinary, thresholds))}`);
  say(JSON.stringify(thresholds));
  const rated = [...tense, ...ordinary].flatMap((heard) =>
    heard.draft.leadership === null
      ? []
      : [{ said: saidAt(heard, thresholds), leadership: heard.draft.leadership }],
  );
  say(`weights for lib/tone/score.ts: ${JSON.stringify(fitLeadership(rated))}`);
  if (args.includes('--dry')) return 0;
  const bytes = makeWeights(corpus, strangers, thresholds);
  writeFileSync(join(HOME, 'weights.bin'), bytes);
  say(`${HOME}/weights.bin: ${bytes.length} bytes`);
  return 0;
}

function makeWeights(
  { drafts, hash, messageTable }: Corpus,
  { heard, tense, ordinary }: Strangers,
  thresholds: ReturnType<typeof chooseThresholds>,
): Uint8Array {
  const tables = plans.map((plan) => fitPackedTable(drafts, plan));
  const card = {
    version: 2 as const,
    corpus: hash,
    date: new Date().toISOString().slice(0, 10),
    figures: cardFigures(figuresAt(tense, thresholds), figuresAt(ordinary, thresholds)),
    second: fitSecond(heard),
    thresholds,
  };
  return encodeWeights(card, [...tables, fitImpression(drafts), messageTable]);
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
