import type { NegativeCode } from '../codes';
import type { Tone } from '../reading';

type Frames = Readonly<Record<Tone, readonly string[]>>;

/** What a sentence that fights or blames is turned into when only its topic `{T}` is worth keeping: "the printer", "page 4", "what happened on Monday". */
export const aboutFrames: Readonly<Partial<Record<NegativeCode, Frames>>> = {
  attack: {
    short: [
      'What matters most to you about {T}?',
      'What would help you most with {T}?',
      'Shall we look at {T} together on «day»?',
    ],
    warm: [
      '{I} want this to go well for you; what would help most with {T}?',
      '{I} would be glad to look at {T} with you; would «day» at «time» suit you?',
    ],
    firm: [
      '{I} will go through {T} with you on «day» and tell you what {I} suggest.',
      'On {T}, {I} suggest «item: the next step» by «day».',
    ],
  },
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
  threat: {
    short: ['Could we agree on the next step for {T} by «day»?'],
    warm: [
      '{I} would like to sort out {T} with you directly; could we talk on «day» at «time»?',
      '{I} want this to go well for us both; could we find a way with {T} by «day»?',
    ],
    firm: ['For {T}, {I} suggest that we agree on «item: the next step» by «day».'],
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
  wall: {
    short: ['On {T}, what {I} can do is «item: what is possible», by «day».'],
    warm: ['{I} would like to find a way with {T} that suits you; would «item: what is possible» help?'],
    firm: [
      'For {T}, {I} can offer «item: what is possible» for «price», or swap it with «item: a task that can wait».',
    ],
  },
  command: {
    short: ['Could you help {me} with {T} by «day»?', 'Could we agree on {T} by «day»?'],
    warm: ['Could you help {me} with {T} by «day», so that «reason: what it does for them»?'],
    firm: ['For {T}, {I} need «item» by «day», so that «reason: what it protects».'],
  },
};
