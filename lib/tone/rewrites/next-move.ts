import type { LeadCode } from '../codes';
import type { CoachContext } from '../context';
import type { NextMove, Weather } from '../reading';
import type { Judged } from '../score';
import { fillBlanks } from './blanks';
import { topicOfMessage } from './flee/topic';

/** The single strongest addition for this mail, or null when nothing is missing. `fits` leaves codes out that have no place where it is to stand. */
export function findNextMove(
  judged: Judged,
  incoming: Weather | null,
  context: CoachContext,
  fits: (code: LeadCode, text: string) => boolean = () => true,
): NextMove | null {
  const made = new Set(judged.moves.map(({ code }) => code));
  const mail: Mail = {
    judged,
    made,
    weather: incoming,
    message: context.incoming ?? '',
    thing: topicOfMessage(context.incoming, incoming)?.replace('{my}', 'the'),
  };
  const need = NEEDS.find(({ code, when, text }) => !made.has(code) && when(mail) && fits(code, text(mail)));
  if (!need) return null;
  return { code: need.code, why: need.why, text: fillBlanks(need.text(mail), context.notes).text };
}

/** A mail as the needs look at it. */
interface Mail {
  readonly judged: Judged;
  readonly made: ReadonlySet<LeadCode>;
  readonly weather: Weather | null;
  /** The message being answered. */
  readonly message: string;
  /** What the client asks about, in their words turned to the writer's side. */
  readonly thing: string | undefined;
}

interface Need {
  readonly code: LeadCode;
  readonly when: (mail: Mail) => boolean;
  readonly why: string;
  readonly text: (mail: Mail) => string;
}

const isHot = ({ weather }: Mail): boolean =>
  (weather?.heat ?? 0) >= 2 ||
  weather?.behaviours.some((behaviour) => behaviour === 'anger' || behaviour === 'yelling') === true;

const ASKS_WHEN =
  /\bwhen (?:will|can|is|are|do|does|should|would|could)\b|\bby when\b|\bhow (?:long|soon)\b|\bwhat time\b|\bany (?:news|update|eta)\b|\bstill waiting\b|\bdeadline\b|\beta\b/i;
const ASKS_ADVICE =
  /\bwhat (?:do|would|should) (?:you|we|i) (?:think|suggest|recommend|do|advise)\b|\bwhich (?:one|of|option|would)\b|\bany (?:ideas?|advice|thoughts|suggestions?)\b|\bshould (?:we|i)\b|\byour (?:opinion|view|advice)\b/i;
const TELLS_A_PROBLEM =
  /\b(?:wrong|mistake|error|broken|not working|doesn't work|didn't work|missing|late|problem|issue|typo|complain\w*|fail\w*|crash\w*|double)\b/i;

/** A question, and no request in the form of one. */
const ASKS_TO_KNOW =
  /^(?!.*\b(?:can|could|would|will) you (?:please )?(?!tell|say|explain|confirm|let)).*(?:\?|\b(?:tell me|let me know|explain|confirm) (?:whether|if|when|what|how|why|that|which|who)\b)/is;

const of = (thing: string | undefined, blank: string): string => thing ?? `«item: ${blank}»`;

/** In order of strength: the first that this mail lacks is the one to add. */
const NEEDS: readonly Need[] = [
  {
    code: 'acknowledge',
    when: (mail) => isHot(mail),
    why: 'They write with some heat. One line on what this means for them, and the rest is easier to hear.',
    text: ({ thing }) =>
      `I can see how much ${of(thing, 'their concern')} matters to you, and I want to get it right.`,
  },
  {
    code: 'date',
    when: ({ message }) => ASKS_WHEN.test(message),
    why: 'They asked when. A day and time you can keep answers it, and saves them the next mail.',
    text: ({ thing }) =>
      thing ? `You'll have an answer on ${thing} by «day», «time».` : "You'll hear from me by «day», «time».",
  },
  {
    code: 'recommend',
    when: ({ message }) => ASKS_ADVICE.test(message),
    why: 'They ask for your view. Tell them what you would do in their place, and why.',
    text: ({ thing }) =>
      `${thing ? `For ${thing}, ` : ''}I recommend «item: your choice», because «reason: why it serves them».`,
  },
  {
    code: 'plan',
    when: ({ message, made }) => TELLS_A_PROBLEM.test(message) && !made.has('date'),
    why: 'They wrote about a problem. Say the next step and who takes it, so that nobody has to ask.',
    text: ({ thing }) =>
      `The next step for ${of(thing, 'their problem')} is «item: the step»; «owner» does it, and you'll hear by «day».`,
  },
  {
    code: 'date',
    when: ({ made }) => made.has('plan'),
    why: 'You say what happens, not yet when. One day and time you are sure to keep completes it.',
    text: ({ thing }) =>
      thing
        ? `You'll hear from me about ${thing} by «day», «time».`
        : "You'll hear from me by «day», «time».",
  },
  {
    code: 'plan',
    when: ({ weather, message }) =>
      weather?.asks.some(
        ({ answered, start, end }) => !answered && ASKS_TO_KNOW.test(message.slice(start, end)),
      ) === true,
    why: 'They asked something the reply does not answer yet. Answer it, and say what comes next.',
    text: ({ thing }) => `To answer your question${thing ? ` about ${thing}` : ''}: «item: your answer».`,
  },
  {
    code: 'plan',
    when: ({ judged }) => judged.findings.length > 0,
    why: 'Add the next step: who takes it, and what they will have at the end.',
    text: ({ thing }) =>
      `The next step${thing ? ` for ${thing}` : ''} is «item: the step», and you'll have it by «day».`,
  },
  {
    code: 'invite',
    when: ({ judged }) => judged.words > LONG_ENOUGH_TO_ASK && judged.findings.length > 0,
    why: 'Close with one question they can answer in a line.',
    text: () => 'Which suits you better, «item: first option» or «item: second option»?',
  },
];

const LONG_ENOUGH_TO_ASK = 40;
