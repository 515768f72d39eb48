import type { CoachContext } from '../../context';
import type { Finding, ProposalStep, Reading } from '../../reading';
import type { Sentence } from '../../sentences';
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
  const ways = findings
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap((finding) => {
      const made = suggestWithMakers(finding, draft, reading, context);
      const drop = made.some(({ maker }) => maker === 'drop')
        ? undefined
        : findDrop(finding, draft, reading, context);
      return [
        ...made.map((one) => wayOf(one, finding, rankOf(one) + leftover(one, findings))),
        ...(drop ? [wayOf(drop, finding, RANK.drop)] : []),
      ];
    });
  return ways.toSorted((a, b) => a.rank - b.rank);
}

/** How gladly the proposal takes a rewrite: the writer's own words first, leaving out before a ready sentence. */
const RANK: Readonly<Record<Maker, number>> = { recipe: 0, grammar: 0, frame: 1, drop: 2, template: 3 };

/** Leaving out comes in the short place only where it is the best there is. */
const rankOf = ({ maker, rewrite }: Made): number =>
  maker === 'drop' && rewrite.tone === 'short' ? -1 : RANK[maker];

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
