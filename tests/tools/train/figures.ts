import { type Code, familyOf, isLead, leadCodes } from '../../../lib/tone/codes';
import { negativeFamilies } from '../../../lib/tone/families';
import type { Heard } from '../../../lib/tone/findings';
import { overlaps } from '../../../lib/tone/span';
import type { CodedDraft } from './dataset';

/** Right, wrong and missed. */
export interface Tally {
  hit: number;
  wrong: number;
  missed: number;
}

export interface Figures {
  readonly negative: Tally;
  readonly family: Readonly<Record<string, Tally>>;
  readonly code: Readonly<Record<string, Tally>>;
  /** Sentences with no negative code, and those of them that were flagged. */
  clean: number;
  alarms: number;
}

export const precision = ({ hit, wrong }: Tally): number => hit / (hit + wrong) || 0;
export const recall = ({ hit, missed }: Tally): number => hit / (hit + missed) || 0;
export const f1 = ({ hit, wrong, missed }: Tally): number => (2 * hit) / (2 * hit + wrong + missed) || 0;

export const alarmsPer100 = ({ clean, alarms }: Figures): number => (100 * alarms) / Math.max(1, clean);

export const macroF1 = ({ family }: Figures): number =>
  negativeFamilies.reduce((sum, name) => sum + f1(family[name] ?? tally()), 0) / negativeFamilies.length;

/** Counts what was said against what the coders said, unit by unit; a finding counts for every unit it touches. */
export function figuresOf(answers: readonly { readonly draft: CodedDraft; readonly said: Heard }[]): Figures {
  const figures: Figures = { negative: tally(), family: {}, code: {}, clean: 0, alarms: 0 };
  const count = (table: Record<string, Tally>, name: string, isTrue: boolean, isSaid: boolean) =>
    add((table[name] ??= tally()), isTrue, isSaid);
  for (const { draft, said } of answers) {
    const spans = [...said.findings, ...said.moves];
    for (const unit of draft.units) {
      const truth = new Set(unit.codes);
      const heard = new Set<Code>(spans.filter((span) => overlaps(span, unit)).map(({ code }) => code));
      const isNegative = [...truth].some((code) => !isLead(code));
      const isFlagged = [...heard].some((code) => !isLead(code));
      add(figures.negative, isNegative, isFlagged);
      if (!isNegative) {
        figures.clean += 1;
        if (isFlagged) figures.alarms += 1;
      }
      for (const family of [...negativeFamilies, ...(draft.leadCoded ? (['lead'] as const) : [])]) {
        const of = (codes: ReadonlySet<Code>) => [...codes].some((code) => familyOf(code) === family);
        count(figures.family as Record<string, Tally>, family, of(truth), of(heard));
      }
      for (const code of new Set([...truth, ...heard])) {
        if (!isLead(code) || draft.leadCoded) {
          count(figures.code as Record<string, Tally>, code, truth.has(code), heard.has(code));
        }
      }
    }
  }
  return figures;
}

export const leadF1 = ({ family }: Figures): number => f1(family['lead'] ?? tally());

export const moveCodes = leadCodes;

const tally = (): Tally => ({ hit: 0, wrong: 0, missed: 0 });

function add(to: Tally, isTrue: boolean, isSaid: boolean): void {
  if (isTrue && isSaid) to.hit += 1;
  else if (isSaid) to.wrong += 1;
  else if (isTrue) to.missed += 1;
}
