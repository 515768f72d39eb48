import type { FleeCode } from '..';
import { NO_WAYS, type Ways } from '../../ways';
import type { HeldFact } from '../held-fact';

/** What is said about a day, a sum or a person that must not be lost, each as one would say it of such a thing. */
export function carried(code: FleeCode, { kind, words }: HeldFact): Ways {
  if (code === 'apologise') {
    if (kind === 'person') return SORRY;
    if (kind === 'aside' && /^\p{Lu}/u.test(words)) return BESIDES;
    if (kind === 'day') return NO_WAYS;
  }
  if (kind === 'past' && code !== 'vague' && code !== 'withdraw') return NO_WAYS;
  if (kind === 'sum' && code === 'capitulate') return GIVEN;
  if (kind === 'day' && /^(?:today|tonight|tomorrow)$/i.test(words))
    return code === 'vague' || code === 'hedge' ? AT_HAND : NO_WAYS;
  return TEXTS[kind] ?? NO_WAYS;
}

/** A sorry for somebody who does not read this. */
const SORRY: Ways = {
  short: ['Please tell {T} that {I} am sorry about this.'],
  warm: ['Please tell {T} that {I} am sorry about this, and that «item: the fix» comes by «day».'],
  firm: ['{I} will write to {T} about this by «day».'],
};

/** Somebody, or something, it was bad for as well. */
const BESIDES: Ways = { short: ['{I} am sorry about this, and about {T}.'], warm: [], firm: [] };

/** A sum that is let go: how much of it is the writer's to say. */
const GIVEN: Ways = {
  short: ['Of {T}, {I} can take off «price: how much».'],
  warm: ['{I} want this to be fair for you: of {T}, {I} can take off «price: how much».'],
  firm: ['{I} will take «price: how much» off {T}, and confirm it to you by «day».'],
};

/** So near that no day fits before it. */
const AT_HAND: Ways = {
  short: ['You will have «item: what you promise» {T}, by «time».'],
  warm: ['You will have «item: what you promise» {T}, and {I} will write to you by «time».'],
  firm: ['You will hear from {me} {T}, by «time».'],
};

const TEXTS: Readonly<Partial<Record<HeldFact['kind'], Ways>>> = {
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
  person: {
    short: ['{I} will check this with {T} and tell you by «day».'],
    warm: ['{I} will talk to {T} about it, and you will hear from {me} by «day», «time».'],
    firm: ['{I} will agree on the next step with {T} and confirm it to you by «day».'],
  },
};
