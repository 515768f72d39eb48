import { factsOf } from './facts';
import { doneFrames, GIVES, GUIDES, QUOTES, refuses } from './frames';
import { isOfferedElsewhere } from './offered';
import type { Site } from './site';
import { isOver, wasSo } from './told';
import type { Ways } from './ways';

/** What stands behind a limit, by what kind of limit it is and by whether the mail already helps. `stem`: the limit without its stop. */
export function limitWays(stem: string, site: Site): Ways {
  const ways = waysOf(stem.replace(/[’‘]/g, "'"), site);
  if (site.finding.layer !== 'rule' || (ways === openNo && refuses(stem))) return ways;
  // What a rule heard stays a wall to it until something is offered; who is only told how it goes wants no offer.
  return {
    short: [...(refuses(stem) ? [] : [HELPS]), ...(ways === openNo ? [] : ways.short), ...openNo.short],
    warm: [...ways.warm, ...openNo.warm],
    firm: [...ways.firm, ...openNo.firm],
  };
}

function waysOf(stem: string, site: Site): Ways {
  if (OPENS_ITSELF.test(stem) || GIVES.test(stem)) return ownOffer;
  if (isOver(stem) || wasSo(stem) || DONE.test(stem) || DENIES.test(stem)) return cited;
  if (DONE_FOR_THEM.test(stem)) return doneFrames;
  if (ELSEWHERE.test(stem)) return passed;
  const isOffered = isOfferedElsewhere(site);
  if (PRICED.test(stem) && !NAMES_PRICE.test(site.view.text)) return priced;
  if ((refuses(stem) || /^no, /i.test(stem)) && !PERMITS.test(stem))
    return isOffered ? regretted : site.view.incoming === '' ? announced : openNo;
  if (QUOTES.test(stem)) return quoted;
  if (GUIDES.test(stem)) return guided;
  if (ENDS.test(stem) && !isOffered && site.view.incoming !== '') return openNo;
  if (WRITTEN.test(stem)) return cited;
  if (WHEN.test(stem)) return planned;
  if (isOffered || OF_ONE.test(stem) || factsOf(stem, site.view.text).some(({ kind }) => kind !== 'not'))
    return cited;
  // Who works alone makes their own exceptions, and says which.
  return site.voice.team ? rule : refuses(stem) ? openNo : cited;
}

/** "I have written to their support": heard as a no, and none. */
const DONE = /^(?:i|we)(?:['’]ve| have)(?! not\b|n['’]t\b| no\b| nothing\b| never\b) \p{L}/iu;

/** "Our crews aren't blocking anything", "I don't know": nothing that was asked for is refused. */
const DENIES =
  /(?<!\bwe )\b(?:is|are)(?: not|n['’]t) (?:\p{L}+ing\b|\p{L}+ by (?:me|us)\b)|\b(?:do|does)(?: not|n['’]t) (?:know|understand|see|suppose|think|believe|want|remember|mean|help|add|matter)\b|\bnothing(?:['’]s| is| has| have) been\b|\b(?:has|have)(?: not|n['’]t) been\b/iu;

/** "The money is being refunded today". */
const DONE_FOR_THEM =
  /\b(?:is|are|has been|have been)(?: being| now| already)* (?:refunded|sent|delivered|repaired|fixed|credited|attached|ready|replaced)\b(?! (?:on|once|after|only|if|when|quarterly|monthly)\b)/i;

/** Somebody else sees to it: then they can be asked. */
const ELSEWHERE =
  /\b(?:goes|go|runs?) through (?:the|our|my)\b|\b(?:is|are) (?:handled|decided|dealt with|looked after) (?:by|in|at)\b/i;

/** What is allowed is no refusal, whatever it is bound to. */
const PERMITS = /\b(?<!not )(?:permitted|allowed|welcome)\b/i;

/** How long it takes, or when it is. */
export const WHEN =
  /\b(?:is|are|it|that|this|which|\p{L}+s?) takes? (?:\p{L}+ )?(?:\d|an? |one|two|three|four|five|six|seven|eight|ten|some|time)|\b(?:opens?|starts?|begins?|restarts?)\b|\b\p{L}+day\b|\bnoon\b|\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/iu;

/** A rule or a price that is written down is there to be looked up. */
const WRITTEN = /\b(?:polic(?:y|ies)|terms|contract|agreement|clause|section|paragraph)\b/i;

/** A time that is over, or soon will be. */
export const ENDS =
  /\b(?:guarantees?|warranty|valid|cut-off|deadline|locks?|expires?|lapses?|only once|issued once|(?:reserved|limited|restricted) (?:for|to))\b/i;

/** Said of one thing or person: how it is, and no rule that could have an exception. */
const OF_ONE =
  /^(?:whether|what|how|it|he|she|they|this|that|these|those|there|i|we|you|your|his|her|their|its|my|our|mr|mrs|ms)\b|\b(?:is|are)(?: now| already)? (?:up|here|in|on|at|attached|ready|back|done)\b|\bmatter (?:for|between)\b/i;

/** "..., but Monday at 7 would be possible": what is possible is said. */
const OPENS_ITSELF = /\bbut (?!not\b)[^;]*\b(?:can|could|possible|available|free|will|would)\b/i;

/** Work that is to be had, only not within what was agreed. */
const PRICED =
  /(?:\bnot|n['’]t) (?:be |been )?(?:included|part of (?:what|(?:the|your|our) (?:[\p{L}]+ )?(?:plan|package|price|quote|fee|offer|service|agreement|contract))|in (?:the|your|our) (?:price|package|quote|plan|scope|budget))\b|\b(?:chargeable|out of scope|outside (?:of )?(?:the|our|your|what) (?:scope|package|quote)|comes? under|come on top|comes on top|(?:is|are) extra)\b/iu;

/** A price for it is named in the mail; "quarter 3 was the best, £88,400" is none. */
const NAMES_PRICE =
  /\b(?:for|at|costs?|is|of|from|makes|charge|another|extra) (?:about |around |only )?(?:[£€$]\s?\d|\d+ (?:euros?|dollars?|pounds?)\b)/i;

const ownOffer: Ways = {
  short: ['{Fact}; would that suit you?', '{Fact}.'],
  warm: ['{Fact}; please tell {me} by «day» whether that suits you.'],
  firm: ['For reference: {fact}.'],
};

const priced: Ways = {
  short: ['{Fact}; {I} can send you a price for it by «day».'],
  warm: ['{Fact}; would you like a price for it?'],
  firm: ['{Fact}; if you would like it all the same, {I} can do it for «price».'],
};

/** A no that nothing in the mail makes up for. */
const openNo: Ways = {
  short: [
    '{Fact}; what {I} can do is «item: what is possible».',
    '{Fact}; what {I} can offer instead is «item: what is possible», by «day».',
  ],
  warm: ['{Fact}; {I} will see whether there is another way and tell you by «day».'],
  firm: [
    '{Fact}; instead {I} suggest «item: what is possible», by «day».',
    '{Fact}; as a way forward {I} suggest «item: what is possible», by «day».',
  ],
};

const passed: Ways = {
  short: ['{Fact}; {I} will ask there and tell you by «day».'],
  warm: ['{Fact}, and {I} will see to it that you hear by «day».'],
  firm: ['For reference: {fact}.'],
};

/** A no beside what is done for the client. */
const regretted: Ways = {
  short: ['{Fact}, and {I} am sorry about that.', '{I} am sorry that {fact}.'],
  warm: ['{I} know this is not what you hoped for: {fact}.', '{I} am sorry that {fact}.'],
  firm: ['{Fact}; if you would like to talk it through, just call {me} on «day».'],
};

const cited: Ways = {
  short: ['{Fact}; please let {me} know if you have any questions.', 'For reference: {fact}.'],
  warm: [
    '{Fact}; if you would like to talk it through, just call {me} on «day».',
    'Here is where things stand: {fact}.',
  ],
  firm: ['Here is where things stand: {fact}.'],
};

/** Help for whom a rule does not suit. */
const HELPS = '{Fact}; if that is difficult for you, {I} will look for another way.';

/** A no to nobody in particular: who minds may say so. */
const announced: Ways = {
  short: ['For reference: {fact}.', HELPS, ...openNo.short],
  warm: [
    '{Fact}; if that is difficult for you, please tell {me} by «day» and {I} will look for another way.',
    ...openNo.warm,
  ],
  firm: ['{Fact}; if you would like to talk it through, just call {me} on «day».', ...openNo.firm],
};

const rule: Ways = {
  short: [
    '{Fact}; {I} will see whether an exception is possible and tell you by «day».',
    'For reference: {fact}.',
  ],
  warm: [
    '{Fact}; if that is difficult for you, please tell {me} by «day» and {I} will look for another way.',
  ],
  firm: ['For reference: {fact}.'],
};

/** For where and how something is done: help with it follows. */
const guided: Ways = {
  short: ['{Fact}; if you would like help with that, just tell {me}.'],
  warm: ['{Fact}; {I} am happy to help you with it, so just tell {me}.'],
  firm: ['For reference: {fact}.'],
};

/** For what takes its time, or has one: it can be planned with. */
const planned: Ways = {
  ...rule,
  short: ['So that you can plan: {fact}.', 'For reference: {fact}.'],
};

/** For what a change would cost or take: it can be chosen. */
const quoted: Ways = {
  short: ['{Fact}; would you like {me} to go ahead on that basis?'],
  warm: ['{Fact}; {I} am happy to go ahead on that basis, so would that suit you?'],
  firm: ['{Fact}; with your yes by «day», {I} can start on «day: the start».'],
};
