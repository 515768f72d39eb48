import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leadCodes, negativeCodes } from '../../../lib/tone/codes';
import { negativeFamilies } from '../../../lib/tone/families';
import type { Thresholds } from '../../../lib/tone/classifier/weights-file';
import { leadership, stanceOf } from '../../../lib/tone/score';
import type { Corpus } from './corpus';
import { HOME } from './corpus-hash';
import { hasNegative } from './dataset';
import { errorsOf } from './errors';
import {
  alarmsPer100,
  f1,
  type Figures,
  figuresOf,
  leadF1,
  macroF1,
  precision,
  recall,
  type Tally,
} from './figures';
import { gatherStrangers } from './judged';
import { rankCorrelation } from './rank-correlation';
import { speedOf } from './speed';
import { chooseThresholds, type JudgedDraft, saidAt } from './thresholds';

/** A stranger's draft and what the coach says of it. */
export interface Answer {
  readonly draft: JudgedDraft['draft'];
  readonly said: ReturnType<typeof saidAt>;
}

/**
 * `npm run evaluate`: how well strangers are heard, written to EVALUATION.md. Tables, second hearing and thresholds of a fold were all made without its
 * writers; the rules and the weights of the score are one for all.
 */
export function evaluate(corpus: Corpus): void {
  const { tense, ordinary } = gatherStrangers(corpus);
  const folds = [...new Set(tense.map(({ fold }) => fold))];
  const answers = folds.flatMap((name) => {
    const thresholds = thresholdsWithout(name, tense, ordinary);
    const own = [...tense, ...ordinary].filter(({ fold }) => fold === name);
    return own.map((judged) => ({ draft: judged.draft, said: saidAt(judged, thresholds) }));
  });
  const tenseNames = new Set(tense.map(({ draft }) => draft.writer));
  const isTense = ({ draft }: Answer) => tenseNames.has(draft.writer);
  const page = [
    HEAD,
    writersTable(answers.filter(isTense)),
    codesTable(figuresOf(answers.filter(isTense))),
    ordinaryTable(answers.filter((answer) => !isTense(answer))),
    calibrationTable([...tense, ...ordinary]),
    speedOf(corpus.drafts),
    errorsOf(answers.filter(isTense)),
  ];
  writeFileSync(join(HOME, 'EVALUATION.md'), `${page.join('\n\n')}\n`);
}

function thresholdsWithout(
  name: string,
  tense: readonly JudgedDraft[],
  ordinary: readonly JudgedDraft[],
): Thresholds {
  const others = (drafts: readonly JudgedDraft[]) => drafts.filter(({ fold }) => fold !== name);
  return chooseThresholds(others(tense), others(ordinary));
}

const HEAD = `# How well the coach hears strangers

Made by \`npm run evaluate\`; do not edit. Every file of the corpus is one writer. A writer's mail is heard by a classifier that was trained, second hearing and thresholds
included, without that writer (two tense writers and a share of the ordinary ones are left out at a time). A finding counts for every sentence it touches. Sensitivity: normal.

What this cannot say: the rules were written with plain-one, plain-two, institutional and short in sight, and have met some lines of others; the weights of the score are fitted
to all ratings; the writers of one corpus may be more alike than the world's.`;

function writersTable(answers: readonly Answer[]): string {
  const rows = groupsOf(answers).map(([name, own]) => [name, ...standingOf(own)]);
  return `## Tense mail, by writer\n\n${table(
    [
      'writer',
      'drafts',
      'precision',
      'recall',
      'F1 any negative',
      'macro F1 fight, blame, flee',
      'F1 lead',
      'false alarms per 100 clean sentences',
      'score: rank correlation',
      'stance right',
    ],
    [...rows, ['all', ...standingOf(answers)]],
  )}`;
}

function standingOf(answers: readonly Answer[]): readonly string[] {
  const figures = figuresOf(answers);
  const rated = answers.filter(({ draft }) => draft.leadership !== null);
  const readings = rated.map(readingOf);
  const right = rated.filter(({ draft }, at) => draft.stances.includes(readings[at]!.stance)).length;
  return [
    String(answers.length),
    three(precision(figures.negative)),
    three(recall(figures.negative)),
    three(f1(figures.negative)),
    three(macroF1(figures)),
    three(leadF1(figures)),
    alarmsPer100(figures).toFixed(1),
    three(
      rankCorrelation(
        rated.map(({ draft }) => draft.leadership ?? 0),
        readings.map(({ score }) => score),
      ),
    ),
    three(right / Math.max(1, rated.length)),
  ];
}

function readingOf({ draft, said }: Answer) {
  const words = draft.text.match(/\p{L}+/gu)?.length ?? 0;
  const judged = { ...said, words, sentences: draft.sentences };
  const score = leadership(judged, said);
  return { score, stance: stanceOf(judged, score) };
}

function codesTable({ family, code }: Figures): string {
  const row = (name: string, tally: Tally = { hit: 0, wrong: 0, missed: 0 }) => [
    name,
    String(tally.hit + tally.missed),
    three(precision(tally)),
    three(recall(tally)),
    three(f1(tally)),
  ];
  return `## Tense mail, by family and code\n\n${table(
    ['', 'sentences', 'precision', 'recall', 'F1'],
    [
      ...[...negativeFamilies, 'lead'].map((name) => row(`**${name}**`, family[name])),
      ...[...negativeCodes, ...leadCodes].map((name) => row(name, code[name])),
    ],
  )}`;
}

function ordinaryTable(answers: readonly Answer[]): string {
  const row = (name: string, own: readonly Answer[]) => {
    const figures = figuresOf(own);
    return [name, String(own.length), String(figures.clean), alarmsPer100(figures).toFixed(2)];
  };
  return `## Ordinary mail: false alarms\n\nWritten to have nothing to flag; short mails cut from it are among the drafts.\n\n${table(
    ['writer', 'drafts', 'clean sentences', 'false alarms per 100'],
    [...groupsOf(answers).map(([name, own]) => row(name, own)), row('all', answers)],
  )}`;
}

/** Whether a chance of 0.7 comes true in 7 of 10 cases. */
function calibrationTable(judged: readonly JudgedDraft[]): string {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, sum: 0, hits: 0 }));
  for (const { draft, verdicts } of judged) {
    for (const [at, { negative }] of verdicts.entries()) {
      if (draft.sentences[at]?.role !== 'body') continue;
      const chance = 1 / (1 + Math.exp(-negative));
      const bin = bins[Math.min(9, Math.floor(chance * 10))]!;
      bin.count += 1;
      bin.sum += chance;
      if (hasNegative(draft.codes[at]!)) bin.hits += 1;
    }
  }
  const rows = bins.map(({ count, sum, hits }, at) => [
    `${at / 10} to ${(at + 1) / 10}`,
    String(count),
    three(sum / Math.max(1, count)),
    three(hits / Math.max(1, count)),
  ]);
  return `## Calibration\n\nThe chance the classifier gives that a sentence carries a negative code, and how often the coders gave one.\n\n${table(
    ['chance', 'sentences', 'mean chance', 'coded negative'],
    rows,
  )}`;
}

function groupsOf(answers: readonly Answer[]): readonly (readonly [string, readonly Answer[]])[] {
  const names = [...new Set(answers.map(({ draft }) => draft.writer))].toSorted();
  return names.map((name) => [name, answers.filter(({ draft }) => draft.writer === name)]);
}

const three = (value: number): string => value.toFixed(3);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
