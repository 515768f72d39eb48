import type { NegativeCode } from '../../codes';
import { wordsIn } from '../editing';
import type { Finding } from '../../reading';
import { SLAMS } from '../framed';
import { isHistory } from './losses';
import { isOrder } from './requests';

/** What a sentence costs that stays as it is, when the ear is sure: the higher, the gladder it is mended. */
const KEPT: Readonly<Record<NegativeCode, number>> = {
  attack: 2.4,
  threat: 1.9,
  accuse: 1.7,
  withdraw: 1.8,
  capitulate: 1.7,
  command: 1.3,
  defend: 1.3,
  vague: 1.1,
  deflect: 1.5,
  wall: 1.1,
  apologise: 1.3,
  hedge: 1,
};

/** What is lost when a sentence that is heard so is left out: what asks, limits or warns is information. */
const DROPPED: Readonly<Record<NegativeCode, number>> = {
  attack: 0.3,
  apologise: 0.4,
  hedge: 0.9,
  defend: 0.7,
  withdraw: 0.7,
  deflect: 0.7,
  capitulate: 0.7,
  accuse: 0.9,
  vague: 1.1,
  threat: 1.4,
  wall: 3,
  command: 2.4,
};

/** The cost of leaving a sentence as it is: the worst that is heard in it, as far as the ear is sure of it. */
export function costOfKeeping(findings: readonly Finding[], plain: string): number {
  const each = findings.map(({ code, chance = RULE_IS_SURER }) => {
    const points = POINTED.has(code) && /\byou\b/i.test(plain) ? POINTS_ADD : 0;
    const scolds = SCOLDS.test(plain) ? SCOLDS_ADD : 0;
    return (KEPT[code] + points + scolds) * (LEAST_SURE + (1 - LEAST_SURE) * chance);
  });
  return each.length === 0 ? 0 : Math.max(...each) + (each.length - 1) * EACH_MORE;
}

/** What the client cannot do, clearly has, always does: a telling-off, whatever else is heard in it. */
const SCOLDS =
  /\byou (?:can(?:'t|not)|clearly|obviously|always|never|people|seriously|don't even|might want to)\b|^go ahead\b|\bnot a child\b/i;
const SCOLDS_ADD = 1.2;
const RULE_IS_SURER = 1.3;
/** What is heard counts, however unsure the ear is. */
const LEAST_SURE = 0.45;
const POINTED: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['attack', 'accuse', 'defend']);
const POINTS_ADD = 0.5;
const EACH_MORE = 0.2;

/** The cost of leaving a sentence out, by what is heard in it, each as far as the ear is sure of it; `facts` are the figures, days and sums that only it gives. */
export function costOfDroppingAll(findings: readonly Finding[], plain: string, facts: number): number {
  const sure = findings.reduce((sum, { chance = 1 }) => sum + chance, 0);
  return findings.reduce(
    (sum, finding) => sum + (costOfDropping(finding, plain, facts) * (finding.chance ?? 1)) / sure,
    0,
  );
}

const costOfDropping = ({ code, chance = 1 }: Finding, plain: string, facts: number): number =>
  (CONDUCT.test(plain) || (code === 'wall' && SLAMS.test(plain)) ? MANNERS : asksFor(code, plain)) +
  Math.min(facts, MOST_FACTS) * EACH_FACT * (isHistory(plain) ? OF_THE_PAST : CARRIES.has(code) ? 2 : 1) +
  (tellsOfWork(plain) ? (code === 'threat' ? 2 * TELLS : TELLS) : 0) +
  Math.max(0, wordsIn(plain) - (FLUFF.has(code) ? MORE_WORDS : FEW_WORDS)) * EACH_WORD +
  (1 - chance) * UNSURE;

/** What is ordered in a jab is needed as any order is. */
const asksFor = (code: NegativeCode, plain: string): number =>
  (code === 'attack' || code === 'accuse' || code === 'defend') && isOrder(plain)
    ? DROPPED.command
    : DROPPED[code];

/** An order on how to behave asks for nothing the work needs. */
const CONDUCT =
  /\b(?:calm down|patient|patience|relax|no need to (?:shout|yell|worry|write)|(?:stop|don't|do not) (?:shout|yell|ring|call|chas|rush|panic|writ|ask|send)\w*)\b/i;
const MANNERS = 0.5;

const EACH_FACT = 1.3;
/** More than these, and it is an account of something. */
const MOST_FACTS = 2;
/** A warning, a defence and a doubt are made of their facts. */
const CARRIES: ReadonlySet<NegativeCode> = new Set<NegativeCode>([
  'threat',
  'defend',
  'wall',
  'capitulate',
  'hedge',
]);
const OF_THE_PAST = 0.25;
/** How the work and the money stand is what the client writes back for. */
export const tellsOfWork = (plain: string): boolean => STANDS.test(plain);

const STANDS =
  /\b(?:attached|enclosed|attachment|invoices?|fees?|refund\w*|payments?|paid|charged?|withheld|deadline|due|overdue|ready|finished|done|sent|booked|ordered|coming|on the way|missing|held (?:till|until|for)|only (?:\p{L}+ ){1,4}(?:is|are|can|will) |under (?:the|our|your) \p{L}+|at risk|prices?|rates?|costs?|customs|in stock|in the post|on order|notice|terminat\w+|visit|picked up|delivered)\b/iu;
const TELLS = 1.2;
/** A longer sentence says more than what hurts in it; a jab or an apology is often all of a longer one. */
const FEW_WORDS = 8;
const MORE_WORDS = 14;
const EACH_WORD = 0.03;
const FLUFF: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['attack', 'apologise']);
const UNSURE = 0.6;

/** How a sentence is mended, the gladdest first: by its own words, by them and a second half that leads, by a ready sentence. */
export const COST = {
  turned: 0.2,
  bare: 0.4,
  plainApology: 0.9,
  asked: 0.6,
  stands: 0.8,
  limits: 1.6,
  cause: -0.3,
  said: 1.2,
  tailed: 1.1,
  leadIn: 0.9,
  midTail: 1,
  frame: 1.9,
  template: 2.1,
} as const;

/** What is left open for the writer: a day is soon filled, a thing has to be thought of. */
export const costOfBlanks = (text: string): number =>
  [...text.matchAll(/«(\w+)/g)].reduce(
    (sum, [, type]) => sum + (/^(?:day|time)$/.test(type ?? '') ? 0.3 : 0.7),
    0,
  );

export const blanksIn = (text: string): number => text.split('«').length - 1;
