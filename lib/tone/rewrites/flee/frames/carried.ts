import type { Tone } from '../../../reading';
import type { FleeCode } from '..';
import type { HeldFact } from '../held-fact';

/** What is said about a day, a sum or a person that must not be lost, each as one would say it of such a thing. */
export const carried = (code: FleeCode, { kind, words }: HeldFact): Texts =>
  code === 'apologise' && kind === 'person'
    ? SORRY
    : (kind === 'past' && code !== 'vague' && code !== 'withdraw') || (kind === 'day' && code === 'apologise')
      ? NONE
      : kind === 'sum' && code === 'capitulate'
        ? GIVEN
        : kind === 'day' && /^(?:today|tonight|tomorrow)$/i.test(words)
          ? code === 'vague' || code === 'hedge'
            ? AT_HAND
            : NONE
          : (TEXTS[kind] ?? NONE);

type Texts = Readonly<Record<Tone, readonly string[]>>;

const NONE: Texts = { short: [], warm: [], firm: [] };

/** A sorry for somebody who does not read this. */
const SORRY: Texts = {
  short: ['Please tell {T} that {I} am sorry about this.'],
  warm: ['Please tell {T} that {I} am sorry about this, and that «item: the fix» comes by «day».'],
  firm: ['{I} will write to {T} about this by «day».'],
};

/** A sum that is let go: how much of it is the writer's to say. */
const GIVEN: Texts = {
  short: ['Of {T}, {I} can take off «price: how much».'],
  warm: ['{I} want this to be fair for you: of {T}, {I} can take off «price: how much».'],
  firm: ['{I} will take «price: how much» off {T}, and confirm it to you by «day».'],
};

/** So near that no day fits before it. */
const AT_HAND: Texts = {
  short: ['You will have «item: what you promise» {T}, by «time».'],
  warm: ['You will have «item: what you promise» {T}, and {I} will write to you by «time».'],
  firm: ['You will hear from {me} {T}, by «time».'],
};

const TEXTS: Readonly<Partial<Record<HeldFact['kind'], Texts>>> = {
  day: {
    short: ['{I} will confirm {T} to you by «day».'],
    warm: ['{I} will let you know by «day» whether {T} works.'],
    firm: ['You will hear from {me} by «day», «time», whether {T} works.'],
  },
  past: {
    short: ['{I} know this goes back to {T}, and you will hear from {me} by «day», «time».'],
    warm: ['This goes back to {T}, so {I} will write to you by «day» to say where it stands.'],
    firm: ['This goes back to {T}, and the next step is «item: the step», by «day».'],
  },
  sum: {
    short: ['{I} will check {T} and confirm it to you by «day».'],
    warm: ['{I} will go over {T} again, and you will hear from {me} by «day».'],
    firm: ['{I} will check {T} and confirm it to you by «day», «time».'],
  },
  // Better than no second choice, and no more.
  aside: { short: [], warm: [], firm: ['You will hear from {me} about {T} by «day», «time».'] },
  person: {
    short: ['{I} will check this with {T} and tell you by «day».'],
    warm: ['{I} will talk to {T} about it, and you will hear from {me} by «day», «time».'],
    firm: ['{I} will agree on the next step with {T} and confirm it to you by «day».'],
  },
};
