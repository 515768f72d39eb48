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
  /** What the client asks about, in their words turned to the writer's side. */
  readonly thing: string | undefined;
}

interface Need {
  readonly code: LeadCode;
  readonly when: (mail: Mail) => boolean;
  readonly why: string;
  /** `{I}`, `{me}`, `{my}` are the writer or the team. */
  readonly text: (mail: Mail) => string;
}

/** In order of strength: the first that this mail lacks is the one to add. */
export const NEEDS: readonly Need[] = [
  {
    code: 'acknowledge',
    when: (mail) => isHot(mail) && !takesUp(mail),
    why: 'They write with some heat. One line on what this means for them, and the rest is easier to hear.',
    text: ({ thing }) =>
      thing
        ? `{I} can see why you are concerned about ${thing}, and {I} want to get this right for you.`
        : '{I} can see why this matters to you, and {I} want to get it right for you.',
  },
  {
    code: 'date',
    when: (mail) => isOpen(mail, ASKS_WHEN),
    why: 'They asked when. A day and time you can keep answers it, and saves them the next mail.',
    text: ({ thing }) =>
      thing
        ? `You will have an answer on ${thing} by «day», «time».`
        : 'You will hear from {me} by «day», «time».',
  },
  {
    code: 'recommend',
    when: (mail) => isOpen(mail, ASKS_ADVICE) && !ADVISES.test(mail.said),
    why: 'They ask for your view. Tell them what you would do in their place, and why.',
    text: () => '{I} recommend «item: your choice», because «reason: why it serves them».',
  },
  {
    code: 'plan',
    when: (mail) => isOpen(mail, ASKS_PRICE),
    why: 'They asked what it costs. One sum and what it covers, and they can decide.',
    text: () => 'It comes to «price», and that covers «item: what is included».',
  },
  {
    code: 'plan',
    when: (mail) => isOpen(mail, ASKS_WHY) && !TELLS_HOW.test(mail.said),
    why: 'They asked how it came about. One plain line on the cause, and they can stop wondering.',
    text: () => 'Here is how it came about: «reason: the cause in one line».',
  },
  {
    code: 'plan',
    when: (mail) => isOpen(mail, ASKS_TO_KNOW),
    why: 'They asked something the reply does not answer yet. Answer it, and say what comes next.',
    text: ({ thing }) => `To answer your question${thing ? ` about ${thing}` : ''}: «item: your answer».`,
  },
  {
    code: 'plan',
    when: (mail) => TELLS_A_PROBLEM.test(mail.message) && !isUnderWay(mail) && !isCalm(mail),
    why: 'They wrote about a problem. Say the next step and when they have it, so that nobody has to ask.',
    text: () => 'The next step is «item: the step», and you will have it by «day».',
  },
  {
    code: 'date',
    when: (mail) =>
      mail.made.has('plan') && IS_AHEAD.test(mail.said) && !NAMES_A_DAY.test(mail.said) && !isCalm(mail),
    why: 'You say what happens, not yet when. One day and time you are sure to keep completes it.',
    text: ({ thing }) => `You will hear from {me}${thing ? ` about ${thing}` : ''} by «day», «time».`,
  },
  {
    code: 'invite',
    when: (mail) => !endsOpen(mail) && isHostile(mail),
    why: 'The reply holds its ground. One open question hands them a way forward with you.',
    text: ({ findings }) =>
      findings.some(({ code }) => familyOf(code) === 'blame')
        ? 'Shall we go through it together on «day»?'
        : 'Would a short call on «day» help, so that we can settle it together?',
  },
  {
    code: 'date',
    when: (mail) => !endsOpen(mail) && !NAMES_A_DAY.test(mail.said) && isShy(mail),
    why: 'The reply leaves open what comes next. One day you are sure to keep gives them something to hold on to.',
    text: () => 'You will hear from {me} by «day», «time».',
  },
];

const isHot = ({ weather }: Mail): boolean =>
  (weather?.heat ?? 0) >= 2 ||
  weather?.behaviours.some((behaviour) => behaviour === 'anger' || behaviour === 'yelling') === true;

/** The draft meets them already: it owns the matter, says that they are right, or sees what it is for them. */
const takesUp = ({ made, said, findings }: Mail): boolean =>
  made.has('own') || (findings.length === 0 && made.size >= LEADS) || MEETS.test(said);

const LEADS = 2;
const MEETS =
  /\b(?:i|we) (?:can |do |fully |completely )?(?:see|hear|understand|realise|realize|know how|agree)\b|\byou(?:['’]re| are| were) (?:quite |absolutely |completely |entirely )?right\b|\bsorry\b|\bapolog|\bthat(?:['’]s| is| was) (?:wrong|bad|not good|not right|a lot|too long|awful|horrible|frightening|upsetting)\b|\bmust (?:have been|be|feel)\b|\bfair (?:question|point)\b|\b(?:fixed|corrected|put right)\b/i;

/** Asked, and not answered; where no single ask was made out, asked in the message at all. */
function isOpen({ weather, message }: Mail, asks: RegExp): boolean {
  const those = weather?.asks.filter(({ start, end }) => asks.test(message.slice(start, end))) ?? [];
  return those.length > 0
    ? those.some(({ answered }) => !answered)
    : asks !== ASKS_TO_KNOW && asks !== ASKS_WHY && asks.test(message);
}

const ASKS_WHEN =
  /\bwhen (?:will|can|is|are|do|does|should|would|could)\b|\bwhen (?:we|i|you) (?:might|may|can|could|will|get)\b|\bby when\b|\bhow (?:long|soon)\b|\bwhat time\b|\bany (?:news|update|eta)\b|\bstill waiting\b|\bdeadline\b|\beta\b/i;
/** True when the message asks when, or for how long. */
export const asksWhen = (message: string): boolean => ASKS_WHEN.test(message);

const ASKS_ADVICE =
  /\bwhat (?:do|would|should) (?:you|we|i) (?:think|suggest|recommend|do|advise)\b|\bwhich (?:one|of|option|would)\b|\bany (?:ideas?|advice|thoughts|suggestions?)\b|\bshould (?:we|i)\b|\byour (?:opinion|view|advice)\b/i;
const ASKS_PRICE =
  /\bhow much (?:would|will|does|do|is|for)\b|\bwhat (?:does|would|will) (?:it|that|this) cost\b|\bwhat do you charge\b/i;
/** Something is told of what has been. */
const TELLS_HOW = /\b(?:was|were|had|because|since|after|when)\b|\b(?:i|we)(?:['’]ve| have)? \p{L}+ed\b/iu;
const ASKS_WHY =
  /^(?=.*\?).*\b(?:why (?:was|were|is|are|did|has|have)|how (?:did|could) (?:this|that|it)|what happened)\b/is;
/** A question, and no request in the form of one. */
const ASKS_TO_KNOW =
  /^(?!.*\b(?:why|how (?:come|did|could))\b)(?!.*\b(?:can|could|would|will) you (?:please )?(?!tell|say|explain|confirm|let)).*(?:\?|\b(?:tell me|let me know|explain|confirm) (?:whether|if|when|what|how|why|that|which|who)\b)/is;
const TELLS_A_PROBLEM =
  /\b(?:wrong|mistake|error|broken|not working|doesn't work|didn't work|missing|late|problem|issue|typo|complain\w*|fail\w*|crash\w*|double)\b/i;

const ADVISES = /\b(?:i|we)(?:['’]d| would| suggest| recommend| advise)\b|\bmy advice\b|\bin your place\b/i;

/** Something is still to come. */
const IS_AHEAD = /\b(?:will|shall|going to)\b|'ll\b/i;

const NAMES_A_DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tonight|tomorrow|noon|now)\b|\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)\b|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:this|next) (?:week|afternoon|morning|month)\b|\b(?:by|at|before) (?:\w+ )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|\d)/i;

/** Nothing costs it anything, and it does more than the one thing it is looked at for. */
const isCalm = ({ findings, made }: Mail): boolean => findings.length === 0 && made.size >= LEADS;

/** Something happens about it: a plan, a day, or what is owned. */
const isUnderWay = ({ made, said, findings }: Mail): boolean =>
  made.has('date') ||
  made.has('plan') ||
  (findings.length === 0 && (made.size >= LEADS || /['’]ll\b|\bwill\b/.test(said)));

/** It pushes, and more than once or at someone who is cross already. */
const isHostile = (mail: Mail): boolean =>
  mail.findings.length > 0 && !isShy(mail) && (mail.findings.length > 1 || (mail.weather?.heat ?? 0) > 0);

/** It pulls back rather than pushes. */
const isShy = ({ findings }: Mail): boolean =>
  findings.filter(({ code }) => familyOf(code) === 'flee').length * 2 > findings.length;

/** The mail hands them something to answer, or says what comes. */
const endsOpen = ({ made, said }: Mail): boolean =>
  made.has('invite') ||
  made.has('plan') ||
  made.has('date') ||
  /\?\s*$/.test(said.split('\n').slice(-3).join(' '));
