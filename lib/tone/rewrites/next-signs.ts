import type { LeadCode } from '../codes';
import { familyOf } from '../codes';
import type { Finding, Weather } from '../reading';

/** A mail as the needs look at it. */
export interface Mail {
  readonly findings: readonly Finding[];
  readonly words: number;
  readonly made: ReadonlySet<LeadCode>;
  /** The draft's own sentences. */
  readonly said: string;
  readonly weather: Weather | null;
  /** The message being answered. */
  readonly message: string;
  /** Words with what the client asks about, in theirs turned to the writer's side, or without; looked for only when it is to be said. */
  readonly thingOr: (named: (thing: string) => string, unnamed: string) => string;
  /** What went wrong for them, in their words from the writer's side, "your parcel still hasn't come"; looked for like the thing. */
  readonly findWrong: () => string | undefined;
}

const isHot = ({ weather }: Mail): boolean =>
  (weather?.heat ?? 0) >= 2 ||
  weather?.behaviours.some((behaviour) => behaviour === 'anger' || behaviour === 'yelling') === true;

/** What a client may ask, and how it is heard. */
const ASKS = {
  when: /\bwhen (?:will|can|is|are|do|does|should|would|could)\b|\bwhen (?:we|i|you) (?:might|may|can|could|will|get)\b|\bby when\b|\b(?<!knows? )how (?:long|soon)\b|\bwhat time\b|\bany (?:news|update|eta)\b|\bstill waiting\b|\bdeadline\b|\beta\b|\b(?:is|are) (?:the|my|our|your|it|they)\b.{0,30} (?:ready|done|finished|live)\b.*[?]/i,
  advice:
    /\bwhat (?:do|would|should) (?:you|we|i) (?:think|suggest|recommend|do|advise)\b|\bwhich (?:one|of|option|would)\b|\bany (?:ideas?|advice|thoughts|suggestions?)\b|\b(?:should|shall) (?:we|i)\b|\byour (?:opinion|view|advice)\b/i,
  price:
    /\bhow much (?:would|will|does|do|is|for)\b|\bwhat (?:does|would|will) (?:it|that|this) cost\b|\bwhat do you charge\b/i,
  cause:
    /^(?=.*\?).*\b(?:why (?:was|were|is|are|did|has|have)|how (?:did|could) (?:this|that|it)|what happened)\b/is,
  /** A question, and no request in the form of one. */
  fact: /^(?!.*\b(?:why|how (?:come|did|could))\b)(?!.*\b(?:can|could|would|will) you (?:please )?(?!tell|say|explain|confirm|let)).*(?:\?|\b(?:tell me|let me know|explain|confirm) (?:whether|if|when|what|how|why|that|which|who)\b)/is,
} as const;

/** Too many sentences ask in these ways without wanting to know: only a sentence that was made out as an ask counts. */
const ONLY_AS_ASK: ReadonlySet<keyof typeof ASKS> = new Set(['cause', 'fact'] as const);

/** Asked, and not answered; where no single ask was made out, asked in the message at all. */
export function leavesOpen({ weather, message }: Mail, kind: keyof typeof ASKS): boolean {
  const those = weather?.asks.filter(({ start, end }) => ASKS[kind].test(message.slice(start, end))) ?? [];
  return those.length > 0
    ? those.some(({ answered }) => !answered)
    : !ONLY_AS_ASK.has(kind) && ASKS[kind].test(message);
}

/** True when the message asks when, or for how long. */
export const asksWhen = (message: string): boolean => ASKS.when.test(message);

/** What the message says beside its asks. */
const TELLS = {
  problem:
    /\b(?:wrong|mistake|error|broken|not working|doesn't work|didn't work|missing|late|problem|issue|typo|complain\w*|fail\w*|crash\w*|double)\b/i,
  price:
    /\b(?:too (?:expensive|high|dear|pricey)|(?:someone|somebody|somewhere|found|quoted?|charges?)\b[^.?!]{0,30}\bcheaper|\d+ ?% (?:off|discount)|(?:give|get|have|offer) (?:us|me|a|any|some)\b[^.?!]{0,20}\bdiscount|renegotiate|seems (?:high|a lot)|(?:fits?|in|within) (?:our|my|the) budget|better price|lower (?:the|your) (?:price|rate|fee))\b/i,
} as const;

export const tells = ({ message }: Mail, what: keyof typeof TELLS): boolean => TELLS[what].test(message);

/** What the draft says that no rule hears as a move. */
const SAYS = {
  advice: /\b(?:i|we)(?:['’]d| would| suggest| recommend| advise)\b|\bmy advice\b|\bin your place\b/i,
  /** Something of what has been. */
  cause: /\b(?:was|were|had|because|since|after|when)\b|\b(?:i|we)(?:['’]ve| have)? \p{L}+ed\b/iu,
  offer: /\bfor (?:about |around )?[£$€]?\d|«price/i,
  /** It is over and done with. */
  done: /\b(?:i|we)(?:'ve| have) (?:now |just |already )?(?:put|fixed|corrected|changed|removed|restored|replaced|refunded|sent|added|taken|cancelled|moved|updated|switched|rebooked)\b|\b(?:has|have|had|is|are)(?: now| already)? (?:been )?(?:put back|put right|done|fixed|corrected|changed|removed|restored|replaced|refunded|sent)\b/i,
  /** Something is still to come. */
  ahead: /\b(?:will|shall|going to)\b|'ll\b/i,
  day: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tonight|tomorrow|noon|now)\b|\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)\b|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:this|next) (?:week|afternoon|morning|month)\b|\b(?:by|at|before) (?:\w+ )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|\d)/i,
} as const;

export const says = ({ said }: Mail, what: keyof typeof SAYS): boolean => SAYS[what].test(said);

/** Something weighs on them: it is said with heat, or it went wrong for them and the draft pushes back. */
export const weighs = (mail: Mail): boolean => isHot(mail) || (isHostile(mail) && complains(mail));

/** Something went wrong for them, or is not there. */
const complains = ({ message, weather }: Mail): boolean =>
  (weather?.heat ?? 0) > 0 ||
  TELLS.problem.test(message) ||
  /\b(?:not|never|no|again|still|had to)\b|n['’]t\b/i.test(message.replace(NO_TROUBLE, ''));

/** Said to put at ease. */
const NO_TROUBLE =
  /\b(?:no|not an?) (?:need|problem|worries|rush|hurry|big deal|stress|pressure|issue)\b|\bnot sure\b|\bdon['’]t worry\b|\bwhy not\b/gi;

/** The message asks or complains. */
export const wantsSomething = (mail: Mail): boolean =>
  (mail.weather?.asks.length ?? 0) > 0 || mail.message.includes('?') || complains(mail);

/** The draft asks back, meets them, or advises. */
export const givesSomething = (mail: Mail): boolean =>
  mail.said.includes('?') || takesUp(mail) || says(mail, 'advice');

/** The draft meets them already: it owns the matter, says that they are right, or sees what it is for them. */
export const takesUp = ({ made, said, findings }: Mail): boolean =>
  made.has('own') || (findings.length === 0 && made.size >= LEADS) || MEETS.test(said);

const LEADS = 2;
const MEETS =
  /\b(?:i|we) (?:can |do |fully |completely )?(?:see|hear|understand|realise|realize|know how|agree)\b|\byou(?:['’]re| are| were) (?:quite |absolutely |completely |entirely )?right\b|\bsorry\b|\bapolog|\bthat(?:['’]s| is| was) (?:wrong|bad|not good|not right|a lot|too long|awful|horrible|frightening|upsetting)\b|\bmust (?:have been|be|feel)\b|\bfair (?:question|point)\b|\b(?:fixed|corrected|put right)\b/i;

/** Nothing costs it anything, and it does more than the one thing it is looked at for. */
export const isCalm = ({ findings, made }: Mail): boolean => findings.length === 0 && made.size >= LEADS;

/** Something happens about it: a plan, a day, or what is owned. */
export const isUnderWay = ({ made, said, findings }: Mail): boolean =>
  made.has('date') ||
  made.has('plan') ||
  (findings.length === 0 && (made.size >= LEADS || /['’]ll\b|\bwill\b/.test(said)));

/** It pushes, and more than once or at someone who is cross already. */
export const isHostile = (mail: Mail): boolean =>
  mail.findings.length > 0 && !isShy(mail) && (isOften(mail) || (mail.weather?.heat ?? 0) > 0);

/** What was asked in calm has its answer. */
export const isAnswered = ({ weather }: Mail): boolean =>
  weather !== null &&
  weather.heat === 0 &&
  weather.asks.length > 0 &&
  weather.asks.every(({ answered }) => answered);

/** Heard in more than one sentence. */
export const isOften = ({ findings }: Mail): boolean =>
  new Set(findings.map(({ sentence }) => sentence)).size > 1;

/** It pulls back rather than pushes. */
export const isShy = ({ findings }: Mail): boolean =>
  findings.filter(({ code }) => familyOf(code) === 'flee').length * 2 > findings.length;

/** The mail hands them something to answer, or says what comes. */
export const endsOpen = ({ made, said }: Mail): boolean =>
  made.has('invite') ||
  made.has('plan') ||
  made.has('date') ||
  /\?\s*$/.test(said.split('\n').slice(-3).join(' '));
