import { coach } from '../../coach';
import type { CoachContext } from '../../context';
import type { ProposalStep } from '../../reading';
import { overlaps, shift, type Span } from '../../span';
import { choose, type Mail } from './choose';
import { applySteps, stepsOf } from './steps';
import type { Way } from './way';

/**
 * The steps of the best choice of which nothing is heard once it stands together: what reads clean alone may be heard beside its neighbours. Then that way
 * costs more, and it is chosen again.
 */
export function chooseUnheard(
  options: readonly (readonly Way[])[],
  mail: Mail,
  context: CoachContext,
): readonly ProposalStep[] {
  let ways = options;
  let best: { readonly steps: readonly ProposalStep[]; readonly heard: number } | undefined;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const chosen = choose(ways, mail);
    const steps = stepsOf(chosen, mail.draft);
    const heard = new Set(heardIn(chosen, steps, mail.draft, context));
    if (!best || heard.size < best.heard) best = { steps, heard: heard.size };
    if (heard.size === 0) break;
    ways = ways.map((each) => each.map((way) => (heard.has(way) ? { ...way, cost: way.cost + HEARD } : way)));
  }
  return best?.steps ?? [];
}

const MOST_ROUNDS = 3;
const HEARD = 3;

/** The ways in whose words something is heard in the whole mail. */
function heardIn(
  chosen: readonly Way[],
  steps: readonly ProposalStep[],
  draft: string,
  context: CoachContext,
): readonly Way[] {
  const { findings } = coach(applySteps(draft, steps), context);
  if (findings.length === 0) return [];
  return chosen.filter((way) => {
    if (way.isPlain) return false;
    const span = spanAfter(way.sentence, steps);
    return findings.some((finding) => overlaps(finding, span));
  });
}

/** Where a sentence stands once the steps are made. */
function spanAfter(span: Span, steps: readonly ProposalStep[]): Span {
  const growth = (those: readonly ProposalStep[]): number =>
    those.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  const before = steps.filter(({ end }) => end <= span.start);
  const within = steps.filter((step) => overlaps(step, span));
  const moved = shift(span, growth(before));
  return { start: moved.start, end: moved.end + growth(within) };
}
