import { coach } from '../../coach';
import type { LeadCode, NegativeCode } from '../../codes';
import type { CoachContext } from '../../context';
import type { ProposalStep, Reading } from '../../reading';
import { type Sentence, splitSentences } from '../../sentences';
import { contains } from '../../span';
import { findReminders } from '../../reminders';
import { suits } from '../flee/noted';
import { findBreach } from '../facts';
import { capitalised } from '../fill';
import { findNextMove } from '../next-move';
import { asksWhen } from '../next-signs';
import { sourcesOf } from '../sources';
import { blanksIn } from './cost';
import { applySteps } from './steps';
import { offersOf } from './together';

/** Moves that stand well at the end of a mail; understanding belongs at its head. */
const CLOSES: ReadonlySet<LeadCode> = new Set<LeadCode>(['date', 'plan', 'invite', 'recommend']);

/** The one added sentence, before the sign-off: what this mail still lacks once its sentences are turned. */
export function addMove(
  draft: string,
  sentences: readonly Sentence[],
  steps: readonly ProposalStep[],
  reading: Reading,
  context: CoachContext,
): ProposalStep | undefined {
  if (reading.findings.length === 0 && !leavesOpen(reading, context)) return undefined;
  const turned = applySteps(draft, steps);
  const now = steps.length === 0 ? reading : coach(turned, context);
  const said = new Set(splitSentences(turned).flatMap(({ text }) => offersOf(text)));
  const body = splitSentences(turned).filter(({ role }) => role === 'body');
  const open = steps.reduce((sum, { text }) => sum + blanksIn(text), 0);
  const move = findNextMove(
    // What the mail was heard as says what it lacks, though nothing of it is left.
    { ...now, findings: reading.findings, sentences: splitSentences(turned) },
    now.incoming,
    context,
    (code, text) =>
      CLOSES.has(code) &&
      open + blanksIn(text) <= MOST_BLANKS &&
      !(ANSWERS.test(text) && (body.length > SHORT || said.has('next') || /\?\s*$|«day/m.test(turned))) &&
      findReminders(text, context.notes.landmines).length === 0 &&
      suits(text, context.notes) &&
      !(GOES_ON.test(text) && SETTLED.test(turned)) &&
      !(DATES.test(text) && !isWaitedFor(reading, context)) &&
      !offersOf(text).some((offer) => said.has(offer)),
  );
  const stays = sentences.filter(
    (sentence) =>
      sentence.role === 'body' && !steps.some((step) => step.text === '' && contains(step, sentence)),
  );
  if (!move || findBreach('', move.text, sourcesOf(draft, context))) return undefined;
  const step = atFoot(move.text, stays, steps);
  if (!step) return undefined;
  const all = [...steps, step].sort((a, b) => a.start - b.start || a.end - b.end);
  const after = coach(applySteps(draft, all), context);
  const worse =
    after.score === null || after.score < (now.score ?? 0) || after.findings.length > now.findings.length;
  return worse ? undefined : step;
}

/** A mail in which nothing was heard is left as it is, unless it passes over what was asked. */
const leavesOpen = ({ score, incoming }: Reading, { incoming: message }: CoachContext): boolean => {
  const asks = incoming?.asks ?? [];
  const isOpen = asks.some(({ answered }) => !answered) || (asks.length === 0 && asksWhen(message ?? ''));
  return isOpen && (score ?? 0) < LEADS_FROM;
};

/** Points from which a mail has met them, whatever it answers. */
const LEADS_FROM = 57;

/** In more sentences than these something of an answer is given, though nobody hears it. */
const SHORT = 2;
const ANSWERS = /^To answer\b/;

/** A day to hear by is for who waits: they asked when, something is wrong, or the draft left it in the air. */
const isWaitedFor = ({ findings }: Reading, { incoming }: CoachContext): boolean =>
  findings.some(({ code }) => WAITS.has(code)) || asksWhen(incoming ?? '') || PROBLEM.test(incoming ?? '');
const DATES = /^(?:You(?:['’]ll| will) hear|The next step)\b/;
/** Nothing needs to follow where it is in their hands. */
const GOES_ON =
  /^(?:You(?:['’]ll| will) hear|The next step|Shall we|Would (?:a short call|it help)|Could we talk)\b/;
const SETTLED =
  /\b(?:attached|enclosed|is back|are back|works again|corrected|fixed|replaced|swapped|refunded|restored)\b|\b(?:has|have|is|are) .{1,14}\bnow\b/i;
const WAITS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['vague', 'apologise', 'hedge']);
const PROBLEM = /\b(?:wrong|error|broken|not working|doesn['’]t work|missing|problem|issue|waiting)\b/i;

/** Blanks of a whole mail that are soon filled; more of them are a form. */
const MOST_BLANKS = 3;

function atFoot(
  text: string,
  stays: readonly Sentence[],
  steps: readonly ProposalStep[],
): ProposalStep | undefined {
  // A line without a stop at the foot, or a single word, is a name or a team, not the end of what is said.
  const last =
    stays.findLast((sentence) => ENDS.test(sentence.text) && sentence.text.includes(' ')) ??
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

const ENDS = /[.?!:)"'”’]$/;
