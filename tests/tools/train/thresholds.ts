import { leadCodes } from '../../../lib/tone/codes';
import { mergeLayers } from '../../../lib/tone/classifier/merge';
import { verdictOf, type Verdict } from '../../../lib/tone/classifier/hear';
import { type SecondHead, secondHearing, type Thresholds } from '../../../lib/tone/classifier/weights-file';
import type { Heard } from '../../../lib/tone/findings';
import { rules } from '../../../lib/tone/rules';
import { alarmsPer100, f1, type Figures, figuresOf, macroF1, precision } from './figures';
import type { HeardDraft } from './strangers';

/** A draft of a stranger with the classifier's verdicts on its sentences. */
export interface JudgedDraft extends HeardDraft {
  readonly verdicts: readonly Verdict[];
}

export function judge(heard: HeardDraft, heads: readonly SecondHead[]): JudgedDraft {
  const second = secondHearing(heads);
  return {
    ...heard,
    verdicts: heard.scores.map((scores, at) =>
      verdictOf(scores, heard.features[at] ?? new Float64Array(), second),
    ),
  };
}

/** What both layers say together at these thresholds. */
export function figuresAt(drafts: readonly JudgedDraft[], thresholds: Thresholds): Figures {
  return figuresOf(drafts.map((judged) => ({ draft: judged.draft, said: saidAt(judged, thresholds) })));
}

/** What both layers say of one draft. */
export const saidAt = ({ draft, heard, verdicts }: JudgedDraft, thresholds: Thresholds): Heard =>
  mergeLayers(heard, verdicts, draft.sentences, rules, thresholds, 'normal');

/**
 * Chooses the scores from which the classifier speaks: the best F1 on tense mail that keeps false alarms on ordinary mail and precision on tense mail within
 * the limits, all on strangers' drafts.
 */
export function chooseThresholds(
  tense: readonly JudgedDraft[],
  ordinary: readonly JudgedDraft[],
): Thresholds {
  const move = chooseMoves(tense);
  const start: Thresholds = { flag: { gentle: 9, normal: 9, keen: 9 }, alsoFamily: 9, veto: -9, move };
  const flagAt = (alarms: number, surest: number): number => {
    const at = (flag: number) => ({ ...start, flag: { gentle: flag, normal: flag, keen: flag } });
    const allowed = STEPS.filter(
      (flag) =>
        alarmsPer100(figuresAt(ordinary, at(flag))) <= alarms &&
        precision(figuresAt(tense, at(flag)).negative) >= surest,
    );
    return best(allowed, (flag) => f1(figuresAt(tense, at(flag)).negative)) ?? 9;
  };
  const flag = { gentle: flagAt(0.5, 0.93), normal: flagAt(1.2, 0.85), keen: flagAt(3, 0.8) };
  const alsoFamily =
    best(ALSO, (also) => macroF1(figuresAt(tense, { ...start, flag, alsoFamily: also }))) ?? 9;
  return { flag, alsoFamily, veto: VETO_BELOW, move };
}

const STEPS = Array.from({ length: 37 }, (_, step) => Math.round((step * 0.125 - 2.5) * 1000) / 1000);
/** Naming a second family for one sentence takes fair odds, whatever it would do for the average. */
const ALSO = STEPS.filter((step) => step >= -0.5);
const VETO_BELOW = -3;

/** For each lead move the score that gives the best F1 together with the rules. */
function chooseMoves(tense: readonly JudgedDraft[]): Thresholds['move'] {
  const silent = { flag: { gentle: 9, normal: 9, keen: 9 }, alsoFamily: 9, veto: -9 };
  return Object.fromEntries(
    leadCodes.map((code) => {
      const score = (from: number) => {
        const {
          hit = 0,
          wrong = 0,
          missed = 0,
        } = figuresAt(tense, { ...silent, move: { [code]: from } }).code[code] ?? {};
        return f1({ hit, wrong, missed });
      };
      return [code, best(STEPS, score) ?? 9];
    }),
  );
}

function best<T>(items: readonly T[], worth: (item: T) => number): T | undefined {
  let chosen: T | undefined;
  let most = -Infinity;
  for (const item of items) {
    const value = worth(item);
    if (value > most) [chosen, most] = [item, value];
  }
  return chosen;
}
