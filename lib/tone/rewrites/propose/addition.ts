import { coach } from '../../coach';
import type { LeadCode } from '../../codes';
import type { CoachContext } from '../../context';
import type { ProposalStep, Reading } from '../../reading';
import type { Sentence } from '../../sentences';
import { contains } from '../../span';
import { findBreach } from '../facts';
import { capitalised } from '../fill';
import { findNextMove } from '../next-move';
import { applySteps } from '../propose';
import { sourcesOf } from '../sources';
import { offersOf } from './together';

/** Moves that stand well at the end of a mail; understanding belongs at its head. */
const CLOSES: ReadonlySet<LeadCode> = new Set<LeadCode>(['date', 'plan', 'invite', 'recommend']);

/** The one added sentence: what this mail still lacks once its sentences are turned. */
export function addMove(
  draft: string,
  sentences: readonly Sentence[],
  steps: readonly ProposalStep[],
  reading: Reading,
  context: CoachContext,
): ProposalStep | undefined {
  if (context.incoming === null || context.incoming.trim() === '') return undefined;
  const turned = applySteps(draft, steps);
  const now = steps.length === 0 ? reading : coach(turned, context);
  const said = new Set(steps.flatMap(({ text }) => offersOf(text)));
  const move = findNextMove(
    now,
    now.incoming,
    context,
    (code, text) =>
      CLOSES.has(code) &&
      !offersOf(text).some((offer) => said.has(offer)) &&
      !isOpenTwice(text, turned) &&
      (code !== 'date' || IS_AHEAD.test(turned) || (context.incoming ?? '').includes('?')),
  );
  const stays = sentences.filter(
    (sentence) =>
      sentence.role === 'body' && !steps.some((step) => step.text === '' && contains(step, sentence)),
  );
  if (!move || findBreach('', move.text, sourcesOf(draft, context))) return undefined;
  const step = /^to answer\b/i.test(move.text)
    ? atHead(move.text, stays, steps, sentences[0]?.role === 'greeting')
    : atFoot(move.text, stays, steps);
  if (!step) return undefined;
  const all = [...steps, step].sort((a, b) => a.start - b.start || a.end - b.end);
  const after = coach(applySteps(draft, all), context);
  const worse =
    after.score === null || after.score < (now.score ?? 0) || after.findings.length > now.findings.length;
  return worse ? undefined : step;
}

/** An answer comes first, after thanks and understanding. */
function atHead(
  text: string,
  stays: readonly Sentence[],
  steps: readonly ProposalStep[],
  greeted: boolean,
): ProposalStep | undefined {
  const first = stays.find((sentence) => !OPENS.test(sentence.plain));
  if (!first || !greeted) return atFoot(text, stays, steps);
  return { start: first.start, end: first.start, expected: '', text: `${capitalised(text)} `, finding: null };
}

const OPENS =
  /^(?:thank|thanks|good to|great to|nice to|lovely to|hope|i (?:see|hear|understand|can (?:see|hear|understand)|get)|you're right)\b/i;

function atFoot(
  text: string,
  stays: readonly Sentence[],
  steps: readonly ProposalStep[],
): ProposalStep | undefined {
  // A line without a stop at the foot is a name or a team, not the end of what is said.
  const last =
    stays.findLast((sentence) => ENDS.test(sentence.text)) ??
    stays.findLast((sentence) => sentence.text.includes(' '));
  if (!last) return undefined;
  const now = steps.find((step) => step.end === last.end)?.text ?? last.text;
  return {
    start: last.end,
    end: last.end,
    expected: '',
    text: `${ENDS.test(now) ? '' : '.'} ${capitalised(text)}`,
    finding: null,
  };
}

/** Something is still to come: only then a day is missing. */
const IS_AHEAD = /\b(?:will|going to|shall)\b|['’]ll\b/i;

const ENDS = /[.?!:)"'”’]$/;

/** A second open day beside one that is there already asks the writer the same thing twice. */
const isOpenTwice = (text: string, turned: string): boolean =>
  /«(?:day|time)/.test(text) && /«(?:day|time)/.test(turned);
