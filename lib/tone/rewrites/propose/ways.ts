import type { CoachContext } from '../../context';
import type { Finding, ProposalStep, Reading } from '../../reading';
import { type Sentence, splitSentences } from '../../sentences';
import { overlaps } from '../../span';
import type { Maker } from '../site';
import { findDrop, type Made, suggestWithMakers } from '../suggest';

/** One way to mend a sentence. The lower its rank, the gladder the proposal takes it; below zero it is better than any other. */
export interface Way {
  readonly step: ProposalStep;
  readonly rank: number;
  /** The writer's own words are in it. */
  readonly own: boolean;
}

/** Every way to mend one sentence, those first that leave nothing heard in it. */
export function waysFor(
  sentence: Sentence,
  draft: string,
  reading: Reading,
  context: CoachContext,
): readonly Way[] {
  const findings = reading.findings.filter((finding) => finding.sentence === sentence.index);
  const calm = calmSentences(draft, reading);
  const ways = findings
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap((finding) => {
      const made = suggestWithMakers(finding, draft, reading, context);
      const drop = findDrop(finding, draft, reading, context);
      const spoken = made.filter(
        ({ maker, rewrite }) => maker !== 'drop' || (rewrite.tone === 'short' && drop),
      );
      const isSpared = calm >= ENOUGH && SAYS_NOTHING.has(finding.code);
      return [
        ...spoken.map((one) =>
          wayOf(one, finding, rankOf(one, isSpared ? RANK.template : RANK.frame) + leftover(one, findings)),
        ),
        ...(drop ? [wayOf(drop, finding, RANK.drop)] : []),
      ];
    });
  return ways.toSorted((a, b) => a.rank - b.rank);
}

/** Sentences of these codes, where they give no fact, are not missed in a mail that says enough without them. */
const SAYS_NOTHING: ReadonlySet<Finding['code']> = new Set<Finding['code']>(['hedge', 'apologise']);
const ENOUGH = 2;

const calmSentences = (draft: string, { findings }: Reading): number =>
  splitSentences(draft).filter(
    ({ role, index }) => role === 'body' && findings.every((finding) => finding.sentence !== index),
  ).length;

/** How gladly the proposal takes a rewrite: the writer's own words first, leaving out before a ready sentence. */
const RANK: Readonly<Record<Maker, number>> = { recipe: 0, grammar: 0, frame: 1, drop: 2, template: 3 };

/** Leaving out comes in the short place only where it is the best there is. */
function rankOf({ maker, rewrite }: Made, frame: number): number {
  if (maker === 'drop' && rewrite.tone === 'short') return -1;
  return maker === 'frame' ? frame : RANK[maker];
}

const wayOf = (made: Made, finding: Finding, rank: number): Way => ({
  step: toStep(made, finding),
  rank,
  own: made.maker === 'recipe' || made.maker === 'grammar',
});

const toStep = ({ rewrite }: Made, finding: Finding): ProposalStep => ({
  start: rewrite.start,
  end: rewrite.end,
  expected: rewrite.expected,
  text: rewrite.text,
  finding: finding.key,
});

/** A swap mends its own words only: what else was heard in the sentence stays. */
const leftover = ({ rewrite }: Made, findings: readonly Finding[]): number =>
  findings.some((finding) => !overlaps(rewrite, finding)) ? LAST : 0;

const LAST = 10;
