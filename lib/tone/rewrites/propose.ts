import { coach } from '../coach';
import type { LeadCode } from '../codes';
import type { CoachContext } from '../context';
import type { Finding, Proposal, ProposalStep, Reading } from '../reading';
import { type Sentence, splitSentences } from '../sentences';
import { contains, overlaps, slice } from '../span';
import { applied } from './check';
import { capitalised } from './fill';
import { findBreach } from './facts';
import { findNextMove } from './next-move';
import type { Maker } from './site';
import { type Made, sourcesOf, suggestWithMakers } from './suggest';

/**
 * The whole draft as it could lead: the best rewrite for each sentence that costs the writer, what only hurts left out, the order kept, and at most
 * one sentence added, before the sign-off. Null when there is nothing to change.
 */
export function propose(draft: string, reading: Reading, context: CoachContext): Proposal | null {
  if (reading.score === null) return null;
  const sentences = splitSentences(draft);
  const turned = turnSentences(draft, sentences, reading, context);
  const addition = addMove(draft, sentences, turned, reading, context);
  const steps = addition ? [...turned, addition].sort((a, b) => a.start - b.start || a.end - b.end) : turned;
  return steps.length === 0 ? null : { text: applySteps(draft, steps), steps };
}

/** The draft with every step made; steps are in reading order and do not overlap. */
export function applySteps(draft: string, steps: readonly ProposalStep[]): string {
  let text = draft;
  for (const step of steps.toReversed()) text = applied(text, step, step.text);
  return text;
}

function turnSentences(
  draft: string,
  sentences: readonly Sentence[],
  reading: Reading,
  context: CoachContext,
): readonly ProposalStep[] {
  const steps: ProposalStep[] = [];
  let score = reading.score ?? 0;
  for (const sentence of sentences) {
    const ways = stepsFor(sentence, draft, reading, context);
    const fresh = ways.filter((way) => !isAlike(way, steps));
    for (const step of [...fresh, ...ways.filter((way) => !fresh.includes(way))]) {
      const next = besides(step, steps);
      if (!next || isRepeated(next, steps) || !leavesSomething(sentences, [...steps, next])) continue;
      const after = coach(applySteps(draft, [...steps, next]), context);
      if (after.score === null || after.score < score) continue;
      steps.push(next);
      score = after.score;
      break;
    }
  }
  return steps;
}

/** Two sentences left out side by side may claim the same space: the first has it. */
function besides(step: ProposalStep, steps: readonly ProposalStep[]): ProposalStep | undefined {
  const last = steps.at(-1);
  if (!last || !overlaps(last, step)) return step;
  const shorter = { ...step, start: last.end, expected: step.expected.slice(last.end - step.start) };
  return step.text === '' && shorter.expected.trim() === step.expected.trim() ? shorter : undefined;
}

/** No ready sentence twice in one mail. */
const isRepeated = (step: ProposalStep, steps: readonly ProposalStep[]): boolean =>
  step.text !== '' && steps.some(({ text }) => text.toLowerCase() === step.text.toLowerCase());

/** "To keep ..., I need" twice in one mail sounds like a form letter: another way is tried first. */
const isAlike = (step: ProposalStep, steps: readonly ProposalStep[]): boolean =>
  steps.some(({ text }) => openingOf(text) !== '' && openingOf(text) === openingOf(step.text));

const openingOf = (text: string): string =>
  /^(?:to|with|could|happy|thank|here|would|that)\b \S+/i.exec(text)?.[0].toLowerCase() ?? '';

const leavesSomething = (sentences: readonly Sentence[], steps: readonly ProposalStep[]): boolean =>
  sentences.some(
    (sentence) =>
      sentence.role === 'body' && !steps.some((step) => step.text === '' && contains(step, sentence)),
  );

/** How gladly the proposal takes a rewrite: the writer's own words first, leaving out before a ready sentence. */
const RANK: Readonly<Record<Maker, number>> = { recipe: 0, grammar: 0, frame: 1, drop: 2, template: 3 };

/** Leaving out comes in the short place only where it is the best there is. */
const rankOf = ({ maker, rewrite }: Made): number =>
  maker === 'drop' && rewrite.tone === 'short' ? -1 : RANK[maker];

/** Every way to mend one sentence, those first that leave nothing heard in it. */
function stepsFor(
  sentence: Sentence,
  draft: string,
  reading: Reading,
  context: CoachContext,
): readonly ProposalStep[] {
  const findings = reading.findings.filter((finding) => finding.sentence === sentence.index);
  const ranked = findings
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap((finding) =>
      suggestWithMakers(finding, draft, reading, context).map((made) => ({
        step: toStep(made, finding),
        rank: rankOf(made) + leftover(made, findings),
      })),
    );
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ step }) => step);
}

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

/** Moves that stand well at the end of a mail; understanding belongs at its head. */
const CLOSES: ReadonlySet<LeadCode> = new Set<LeadCode>(['date', 'plan', 'invite', 'recommend']);

/** The one added sentence: what this mail still lacks once its sentences are turned. */
function addMove(
  draft: string,
  sentences: readonly Sentence[],
  steps: readonly ProposalStep[],
  reading: Reading,
  context: CoachContext,
): ProposalStep | undefined {
  if (context.incoming === null || context.incoming.trim() === '') return undefined;
  const turned = applySteps(draft, steps);
  const now = steps.length === 0 ? reading : coach(turned, context);
  const move = findNextMove(
    now,
    now.incoming,
    context,
    (code) => CLOSES.has(code) && !(code === 'date' && /«(?:day|time)/.test(turned)),
  );
  const stays = sentences.filter(
    (sentence) =>
      sentence.role === 'body' && !steps.some((step) => step.text === '' && contains(step, sentence)),
  );
  // A line without a stop at the foot is a name or a team, not the end of what is said.
  const last = stays.findLast(({ text }) => /[.?!:)"'”’]$/.test(text)) ?? stays.at(-1);
  if (!move || !last || findBreach('', move.text, sourcesOf(draft, context))) return undefined;
  const stopped = /[.?!:)"'”’]$/.test(slice(draft, last));
  const step = {
    start: last.end,
    end: last.end,
    expected: '',
    text: `${stopped ? '' : '.'} ${capitalised(move.text)}`,
    finding: null,
  };
  const all = [...steps, step].sort((a, b) => a.start - b.start || a.end - b.end);
  const after = coach(applySteps(draft, all), context);
  const worse =
    after.score === null || after.score < (now.score ?? 0) || after.findings.length > now.findings.length;
  return worse ? undefined : step;
}
