import type { Tone } from '../../../reading';
import type { FleeCode } from '..';

/** What is said about facts no thing of work holds, a name or a sum: texts that stand well with any of them in the place of `{T}`. */
export const carried = (code: FleeCode, tone: Tone, about: string): readonly string[] => [
  code === 'apologise' && /^the (?!plan\b|[£$€\d.,]+(?: ?%|$))/.test(about)
    ? SORRY[tone]
    : (OF_CODE[code] ?? OF_ALL)[tone],
  LAST[tone],
];

type Texts = Readonly<Record<Tone, string>>;

const OF_ALL: Texts = {
  short: 'You will hear from {me} about {T} by «day», «time».',
  warm: '{I} have {T} in mind, and {I} want to get this right; what would help you most?',
  firm: '{I} have {T} in mind, and the next step is «item: the step», by «day».',
};

/** Said where the first does not read clean in the mail around it. */
const LAST: Texts = {
  short: '{I} will have an answer on {T} for you by «day», «time».',
  warm: '{I} am checking this for you, {T} included, and you will have the result by «day», «time».',
  firm: 'Here is what happens next on {T}: «item: the step», by «day», «time».',
};

/** One is sorry about a sum or a span, not about a person. */
const SORRY: Texts = {
  short: '{I} am sorry about {T}.',
  warm: '{I} am sorry about {T}, and «item: the fix» will be with you by «day».',
  firm: '{I} have {T} in mind, and «item: the fix» will be done by «day», «time».',
};

const OF_CODE: Readonly<Partial<Record<FleeCode, Texts>>> = {
  vague: {
    short: 'You will hear from {me} about {T} by «day», «time».',
    warm: '{I} will find out about {T} and tell you by «day», «time».',
    firm: '{I} have {T} in mind, and the next step is «item: the step», by «day».',
  },
  hedge: {
    short: 'To answer you on {T}: «item: your answer».',
    warm: 'On {T}, {my} answer is «item: your answer», and {I} will confirm it by «day».',
    firm: 'You will have a clear answer from {me} by «day», «time», also on {T}.',
  },
  apologise: {
    short: '{I} have {T} in mind, and «item: the fix» will be with you by «day».',
    warm: '{I} want to put this right, with {T} in mind; «item: the fix» will be with you by «day».',
    firm: '{I} have {T} in mind, and «item: the fix» will be done by «day», «time».',
  },
  capitulate: {
    short: 'On {T}, {I} suggest «item: what you suggest», by «day».',
    warm: '{I} want this to go well for you; on {T}, {I} suggest «item: what you suggest».',
    firm: '{I} will come back to you on {T} by «day» with «item: what you suggest».',
  },
};
