import type { NegativeCode } from '../codes';
import type { Tone } from '../reading';

type Frames = Readonly<Record<Tone, readonly string[]>>;

/** What a sentence of blame is turned into when only the matter it is about, `{T}`, is worth keeping: "the printer", "your deadline". */
export const matterFrames: Readonly<Partial<Record<NegativeCode, Frames>>> = {
  accuse: {
    short: ['Shall we go over {T} together on «day»?', 'Could we agree on the next step for {T} by «day»?'],
    warm: ['{I} would like to sort this out with you; could we look at {T} together on «day»?'],
    firm: ['For {T}, {I} suggest «item: the next step», by «day».'],
  },
  defend: {
    short: ['Here is where {T} stands: «item: the one fact that helps».'],
    warm: ['{I} would be glad to go over {T} with you; would «day» at «time» suit you?'],
    firm: ['{I} will go over {T} with you on «day» and tell you what {I} suggest.'],
  },
  deflect: {
    short: ['You will hear from {me} about {T} by «day».'],
    warm: ['{I} know you are counting on {me}, so {I} will look into {T} and write to you by «day».'],
    firm: ['For {T}, what {I} will do is «item: what comes next», by «day».'],
  },
};

/** Nothing but the facts of a jab, and room for what is to be said of them. */
export const leftToSayFrames: Frames = {
  short: ['About {T}: «item: what they need to know».'],
  warm: ['So that you know about {T}: «item: what they need to know».'],
  firm: ['About {T}: «item: what follows from it».'],
};

/** Before the day a threat is to come true. */
export const beforeFrames: Frames = {
  short: ['Could we talk about this before {T}?'],
  warm: ['{I} would like to settle this with you before {T}; could we talk on «day» at «time»?'],
  firm: ['So that this is settled before {T}, {I} suggest «item: the next step».'],
};
