import type { CoachContext } from '../../context';
import type { Finding, ProposalStep, Reading } from '../../reading';
import { type Sentence, splitSentences } from '../../sentences';
import { overlaps } from '../../span';
import { findDrop } from '../left-out';
import { findSite, type Made, type Maker } from '../site';
import { suggestWithMakers } from '../suggest';
import { dropFits, dropSpan, givesSomething } from '../drop';
import { factsOf } from '../facts';
import { isFlee } from '../flee';

/** One way to mend a sentence. The lower its rank, the gladder the proposal takes it; below zero it is better than any other. */
export interface Way {
  readonly step: ProposalStep;
  readonly rank: number;
  /** The writer's own words are in it. */
  readonly own: boolean;
  /** The writer's words alone, without the half that leads: only right where nothing is heard in them. */
  readonly isBare?: boolean;
  /** Leaves out what the mail needs only as long as nothing else in it says the same. */
  readonly isSpare?: boolean;
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
      const drop = mayGo(sentence.text, finding) ? findDrop(finding, draft, reading, context) : undefined;
      const facts = isFlee(finding.code) && factsOf(sentence.text, draft).some(({ kind }) => kind !== 'not');
      const spoken = made.filter(
        ({ maker, rewrite }) =>
          (maker !== 'drop' || (rewrite.tone === 'short' && drop)) && !(facts && READY.has(maker)),
      );
      const isSpared = calm >= ENOUGH && SAYS_NOTHING.has(finding.code);
      return [
        ...spoken.map((one) =>
          wayOf(one, finding, rankOf(one, isSpared ? RANK.template : RANK.frame) + leftover(one, findings)),
        ),
        ...(drop ? [wayOf(drop, finding, RANK.drop)] : []),
        ...(drop || facts ? [] : spareDrop(finding, draft, reading, context)),
      ];
    });
  return ways.toSorted((a, b) => a.rank - b.rank);
}

/** "Hi Kofi, I guess ...", "I've removed it": what greets the reader stays, and what is done. */
const STAYS =
  /^(?:hi|hello|hey|dear|good \p{L}+)\b,? \p{Lu}|^(?:i|we)(?:['’]ve| have) (?:now |already |just )?(?!been|had|felt|never|no\b|not\b|thought|spent|lain|said|read|got\b)\p{L}+/iu;

/** What the writer can do for the client is not to be lost, whatever it was heard as. */
const OFFERS =
  /^(?:(?:and|but|so|then|otherwise),? )?(?:i|we) (?:can|could) (?!not\b|only\b|say\b|see\b|tell\b|imagine\b|understand\b)/i;

const mayGo = (text: string, { code }: Finding): boolean =>
  !STAYS.test(text) && !(code === 'capitulate' ? givesSomething(text) : OFFERS.test(text));

/** Ready sentences that only carry a fact along are some to choose from, not some to put into a whole mail. */
const READY: ReadonlySet<Maker> = new Set<Maker>(['frame', 'template']);

/** Leaving out a sentence that says nothing but what another one says better by now. */
function spareDrop(finding: Finding, draft: string, reading: Reading, context: CoachContext): readonly Way[] {
  const site = isFlee(finding.code) ? findSite(finding, draft, reading, context) : undefined;
  if (!site || !mayGo(site.sentence.text, finding) || dropFits(site) !== 'spare') return [];
  const span = dropSpan(draft, site.sentence);
  const step = { ...span, expected: draft.slice(span.start, span.end), text: '', finding: finding.key };
  return [{ step, rank: LAST, own: false, isSpare: true }];
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
