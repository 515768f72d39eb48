import type { NegativeCode } from '../codes';
import type { Tone } from '../reading';

type Frames = Readonly<Record<Tone, readonly string[]>>;

/** What makes a bare fact lead: `{Fact}` opens the sentence, `{fact}` stands inside it. Several of each, so that two of a draft differ. */
export const frames: Readonly<Partial<Record<NegativeCode, Frames>>> = {
  accuse: {
    short: [
      '{Fact}; could we agree on the next step by «day»?',
      '{Fact}; how would you like to go on from here?',
      '{Fact}; shall we settle the next step on «day»?',
    ],
    warm: [
      '{Fact}; if it looks different on your side, tell {me} and {I} will check it by «day».',
      '{Fact}; {I} would like to get this right with you, so could we look at it together on «day»?',
      '{Fact}; shall we go through it together on «day»?',
    ],
    firm: [
      '{Fact}; from here {I} suggest «item: the next step», by «day».',
      'Here is where it stands: {fact}. The next step is «item: the step», by «day».',
    ],
  },
  defend: {
    short: ['Here is where it stands: {fact}.', 'Here is what {I} have: {fact}.', 'In short: {fact}.'],
    warm: [
      '{Fact}; if anything in it is unclear, {I} will gladly go through it with you.',
      '{Fact}; if it looks different on your side, tell {me} and {I} will check it by «day».',
      '{Fact}; what would help you most from here?',
    ],
    firm: [
      '{Fact}; from here {I} suggest «item: the next step», by «day».',
      '{Fact}; the next step is «item: the step», by «day».',
    ],
  },
  attack: {
    short: ['Here is where it stands: {fact}.', 'In short: {fact}.'],
    warm: [
      '{Fact}; {I} would like to get this right for you, so which part matters most?',
      '{Fact}; what would help you most from here?',
    ],
    firm: [
      '{Fact}; from here {I} suggest «item: the next step», by «day».',
      '{Fact}; the next step is «item: the step», by «day».',
    ],
  },
  deflect: {
    short: [
      '{Fact}, and by «day» you will know what {I} am doing about it.',
      '{Fact}, and {I} will tell you by «day» what {I} am doing about it.',
    ],
    warm: [
      '{Fact}; you rely on {me} for this, so {I} will look after it and write to you by «day».',
      '{Fact}; {I} can see what that means for you, and you will hear from {me} by «day».',
    ],
    firm: [
      '{Fact}; what {I} will do about it is «item: the fix», by «day».',
      '{Fact}; {I} will have «item: the fix» done by «day», and «item: the new check» comes before the next one.',
    ],
  },
  wall: {
    short: [
      '{Fact}; what {I} can do is «item: what is possible», by «day».',
      '{Fact}; what is possible is «item», by «day».',
    ],
    warm: [
      '{Fact}; would «item: what is possible» help you instead?',
      '{Fact}; {I} would like to find a way that suits you, so would «item: what is possible» help?',
    ],
    firm: [
      '{Fact}; what {I} can offer is «item: what is possible», for «price» or in place of «item: a task that can wait».',
      '{Fact}; as a way forward {I} suggest «item: what is possible», by «day».',
    ],
  },
  threat: {
    short: ['{Fact}; could we agree on «item: the next step» before then?'],
    warm: ['{Fact}; {I} would like to settle this with you first, so could we talk on «day»?'],
    firm: ['{Fact}; with «item: what is needed» by «day», everything goes on as planned.'],
  },
};
