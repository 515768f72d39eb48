import { leadCodes } from '../../../lib/tone/codes';
import { isFlagged, mergeLayers } from '../../../lib/tone/classifier/merge';
import { verdictOf, type Verdict } from '../../../lib/tone/classifier/hear';
import { type Impression, impressionBeside } from '../../../lib/tone/classifier/impression';
import {
  type FlagFrom,
  type SecondHead,
  secondHearing,
  type Thresholds,
} from '../../../lib/tone/classifier/weights-file';
import type { Heard } from '../../../lib/tone/findings';
import { flaggedBy } from '../../../lib/tone/flagged';
import { rules } from '../../../lib/tone/rules';
import type { Undertone } from '../../../lib/tone/score';
import { hasNegative } from './dataset';
import { f1, type Figures, figuresOf, macroF1, precision, type Tally } from './figures';
import type { HeardDraft } from './strangers';

/** A draft of a stranger with the classifier's verdicts on its sentences. */
export interface JudgedDraft extends HeardDraft {
  readonly verdicts: readonly Verdict[];
  /** What a table that never saw the writer makes of the whole. */
  readonly impression: Impression;
}

export function judge(heard: HeardDraft, heads: readonly SecondHead[], impression: Impression): JudgedDraft {
  const second = secondHearing(heads);
  return {
    ...heard,
    impression,
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
export const saidAt = (
  { draft, heard, verdicts, impression }: JudgedDraft,
  thresholds: Thresholds,
): Heard & Undertone => {
  const said = mergeLayers(heard, verdicts, draft.sentences, rules, thresholds, 'normal');
  return { ...said, impression: impressionBeside(flaggedBy(said.findings), impression) };
};

/**
 * Chooses the scores from which the classifier speaks: the best F1 on tense mail that keeps false alarms on ordinary mail and precision on tense mail within
 * the limits, all on strangers' drafts.
 */
export function chooseThresholds(
  tense: readonly JudgedDraft[],
  ordinary: readonly JudgedDraft[],
): Thresholds {
  const [loud, calm] = [tense.map(outlineOf), ordinary.map(outlineOf)];
  const flagFor = ({ alarms, surest }: Limits): FlagFrom => {
    const allowed = PAIRS.filter(
      (flag) => alarmsAt(calm, flag) <= alarms && precision(tallyAt(loud, flag)) >= surest,
    );
    return best(allowed, (flag) => f1(tallyAt(loud, flag))) ?? NEVER;
  };
  const flag = { gentle: flagFor(GENTLE), normal: flagFor(NORMAL), keen: flagFor(KEEN) };
  const silent: Thresholds = {
    flag: { gentle: NEVER, normal: NEVER, keen: NEVER },
    alsoFamily: 9,
    veto: VETO_BELOW,
    move: {},
  };
  const alsoFamily =
    best(ALSO, (also) => macroF1(figuresAt(tense, { ...silent, flag, alsoFamily: also }))) ?? 9;
  return { flag, alsoFamily, veto: VETO_BELOW, move: chooseMoves(tense, silent) };
}

/** What a sensitivity may cost. */
interface Limits {
  /** False alarms per 100 sentences of ordinary mail of the corpus; on real mail they came to as many at this precision, and to half as many again below. */
  readonly alarms: number;
  /** Least precision on tense mail. */
  readonly surest: number;
}

const GENTLE: Limits = { alarms: 0.8, surest: 0.92 };
const NORMAL: Limits = { alarms: 2.25, surest: 0.895 };
const KEEN: Limits = { alarms: 3.5, surest: 0.8 };

const FLEE = { fleeFirst: 1.5, fleeNext: 0.5 };
const NEVER: FlagFrom = { first: 9, next: 9, ...FLEE };
const STEPS = Array.from({ length: 37 }, (_, step) => Math.round((step * 0.125 - 2.5) * 1000) / 1000);
const NEXT = [-0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.5];
const PAIRS: readonly FlagFrom[] = NEXT.flatMap((next) =>
  [0, 0.25, 0.5, 0.75, 1, 1.5, 2].map((more) => ({ first: next + more, next, ...FLEE })),
);
/** Naming a second family for one sentence takes fair odds, whatever it would do for the average. */
const ALSO = STEPS.filter((step) => step >= -0.5);
/** Of the words a weak rule found, hardly any were guilty below this. */
const VETO_BELOW = -1;

/** A draft as far as flagging goes: for each sentence whether it is guilty, whether a rule spoke, and what the classifier makes of it. */
interface Outline {
  readonly sentences: readonly {
    readonly isGuilty: boolean;
    readonly isCaught: boolean;
    /** Undefined for greetings and the like, which are not flagged. */
    readonly verdict: Verdict | undefined;
  }[];
  readonly isCaught: boolean;
}

function outlineOf({ draft, heard, verdicts }: JudgedDraft): Outline {
  const caught = new Set(heard.findings.map(({ sentence }) => sentence));
  return {
    sentences: draft.sentences.map(({ role }, at) => ({
      isGuilty: hasNegative(draft.codes[at] ?? new Set()),
      isCaught: caught.has(at),
      verdict: role === 'body' ? verdicts[at] : undefined,
    })),
    isCaught: caught.size > 0,
  };
}

function tallyAt(outlines: readonly Outline[], flag: FlagFrom): Tally {
  const tally: Tally = { hit: 0, wrong: 0, missed: 0 };
  for (const { sentences, isCaught } of outlines) {
    const isOpen = isCaught || sentences.some(({ verdict }) => verdict && isFlagged(verdict, flag, 'first'));
    for (const sentence of sentences) {
      const { verdict } = sentence;
      const isSaid =
        sentence.isCaught || (isOpen && verdict !== undefined && isFlagged(verdict, flag, 'next'));
      if (isSaid && sentence.isGuilty) tally.hit += 1;
      else if (isSaid) tally.wrong += 1;
      else if (sentence.isGuilty) tally.missed += 1;
    }
  }
  return tally;
}

function alarmsAt(outlines: readonly Outline[], flag: FlagFrom): number {
  const clean = outlines.reduce(
    (sum, { sentences }) => sum + sentences.filter(({ isGuilty }) => !isGuilty).length,
    0,
  );
  return (100 * tallyAt(outlines, flag).wrong) / Math.max(1, clean);
}

/** For each lead move the score that gives the best F1 together with the rules. */
function chooseMoves(tense: readonly JudgedDraft[], silent: Thresholds): Thresholds['move'] {
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
