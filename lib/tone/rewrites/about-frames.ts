import type { NegativeCode } from '../codes';
import type { Tone } from '../reading';

type Frames = Readonly<Record<Tone, readonly string[]>>;

/** What a sentence that fights or blames is turned into when only its topic `{T}` is worth keeping: "the printer", "page 4", "what happened on Monday". */
export const aboutFrames: Readonly<Partial<Record<NegativeCode, Frames>>> = {
  accuse: {
    short: ['Could we agree on the next step for {T} by «day»?', 'Shall we look at {T} together on «day»?'],
    warm: [
      '{I} would like to sort out {T} with you; could we look at this together on «day»?',
      'Could we look at {T} together by «day», so that «reason: what it protects»?',
    ],
    firm: [
      'On {T}, the next step is «item: the step», and {I} would like to agree on it by «day».',
      'For {T}, {I} suggest «item: the next step» by «day».',
    ],
  },
  defend: {
    short: [
      'On {T}, here is where things stand: «item: the one fact that helps».',
      'Shall we look at {T} together on «day»?',
    ],
    warm: [
      '{I} would like this to work for you; what would help you most on {T}?',
      '{I} will gladly go through {T} with you; does «day» at «time» suit you?',
    ],
    firm: [
      '{I} will go through {T} with you on «day» and tell you what {I} suggest.',
      'On {T}, the next step is «item: the step», by «day».',
    ],
  },
  deflect: {
    short: [
      'Leave {T} with {me}: you will hear from {me} by «day».',
      'You will hear from {me} about {T} by «day».',
      '{I} will find out how things stand with {T} and tell you by «day».',
    ],
    warm: [
      '{I} know you are counting on {me}, so {I} will look into {T} and write to you by «day».',
      'You should not have to chase this: {I} will look into {T} and write to you by «day».',
    ],
    firm: [
      'On {T}, {I} will have «item: the fix» done by «day».',
      'On {T}, what {I} will do is «item: the fix», by «day».',
    ],
  },
};
