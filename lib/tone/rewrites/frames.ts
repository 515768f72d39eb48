import type { NegativeCode } from '../codes';
import type { Ways } from './ways';

/** What is so, or was: bare, then with an ear for who does not follow; a label last, and only where it fits. */
export const tellFrames: Ways = {
  short: ['{Fact}.', 'For reference: {fact}.'],
  warm: ['To give you the full picture: {fact}.', 'Here is what happened: {fact}.'],
  firm: [
    'Here is where things stand: {fact}.',
    'For reference: {fact}.',
    '{Fact}; please let {me} know if you have any questions.',
  ],
};

/** For a plain fact that was only heard as a blow: true of any. */
export const keepFrames: Ways = {
  short: ['For your notes: {fact}.'],
  warm: ['To give you the full picture: {fact}.'],
  firm: ['Here is where things stand: {fact}.', '{Fact}; please let {me} know if you have any questions.'],
};

/** For what the writer thinks: it can be checked. */
export const guessFrames: Ways = {
  short: ['{Fact}; {I} will check this and tell you by «day».'],
  warm: ['{Fact}, and {I} am happy to check it with you.'],
  firm: [],
};

/** For an offer: it can be taken up. */
export const offerFrames: Ways = {
  short: ['{Fact}; would that suit you?'],
  warm: ['{Fact}; please tell {me} by «day» whether that suits you.'],
  firm: [],
};

/** What makes a bare fact lead: `{Fact}` opens the sentence, `{fact}` stands inside it. Several of each, so that two of a draft differ. */
export const frames: Readonly<Partial<Record<NegativeCode, Ways>>> = {
  accuse: tellFrames,
  defend: tellFrames,
  attack: tellFrames,
  command: {
    short: ['{Fact}, so that «reason: what it does for them».'],
    warm: ['{Fact}; if that is difficult, tell {me} and {I} will see what can be done.'],
    firm: ['{Fact}, because «reason: what it protects».'],
  },
  deflect: {
    short: ['{Fact}.'],
    warm: ['{Fact}; {I} am happy to go through it with you if that helps.'],
    firm: [
      '{Fact}; {I} will have «item: the fix» done by «day».',
      '{Fact}; the next step on {my} side is «item: the step», by «day».',
    ],
  },
  threat: {
    short: ['{Fact}; could you «item: what settles it» by «day», so that it does not come to that?'],
    warm: ['{Fact}; {I} would like to spare you that, so could we talk on «day»?'],
    firm: ['So that you can plan: {fact}.'],
  },
};

/** Says where or how it is done. */
export const GUIDES =
  /\b(?:forms?|portal|website|online|link|app|upload|register|log ?in|fill(?:ed)? (?:in|out)|in writing|by (?:post|letter|e?mail)|application|counter|desk|under Settings|page \d+)\b/i;

/** For what takes its time, or has one: it can be planned with. */
export const planFrames: Ways = {
  short: ['So that you can plan: {fact}.', '{Fact}.'],
  warm: ['{Fact}; if you would like to talk it through, just call {me} on «day».'],
  firm: ['So that you can plan: {fact}.', 'For reference: {fact}.'],
};

/** Says what would be taken or asked for it. */
export const QUOTES = /\bwould (?:be|cost|take|come to|need|mean)\b/i;

/** Says that something is not done, given or possible: of what is only not so, nothing is offered instead. */
const REFUSES = new RegExp(
  [
    String.raw`\b(?:i|we)(?:'m| am|'re| are|'ll| will|'d| would| do)? (?:not|never|won't|can't|cannot|don't|wouldn't|couldn't|refuse|decline|reject)\b`,
    String.raw`\b(?:can't|cannot|can not|won't|will not|doesn't|does not|don't|do not|isn't|is not|aren't|are not|may not|never) (?:be |get |give |given|take |accept|offer|include|cover|do |make |pay |refund|change|move |extend|allow|replace|go |come |work|run |open|add |send |share|discuss|available|possible|part |covered|included|accepted|allowed|transferable|provided|permitted|negotiable|an option|something (?:i|we)|for |go\b)`,
    String.raw`\b(?:is|are)(?: not|n't) (?:on|in|part of) (?:the|our|your)\b`,
    String.raw`\bno (?:refunds?|exceptions?|discounts?|returns?|discretion|further|extensions?|longer|grace)\b|\bthere(?:'s| is| are| will be) no\b`,
    String.raw`\b(?:out of the question|outside|excluded|final|closed|(?:is|are|been|therefore) (?:rejected|declined|refused)|nobody else|(?:our|my) (?:decision|call|choice))\b`,
  ].join('|'),
  'i',
);

/** Whether something is refused, and nothing given. */
export const refuses = (plain: string): boolean =>
  (REFUSES.test(plain) || (NEGATES.test(plain) && !TELLS.test(plain))) && !GIVES.test(plain);

/** What is not done now, in any words; of what was not, or is only not said, nothing follows. */
const NEGATES =
  /\b(?:do|does|is|are|can|may|will|wo|ca)(?:n't| not)\b|\b(?:cannot|never|nothing|not)\b|\bonly (?:deal|work|take|accept|talk|speak|answer)\b/i;
const TELLS = /\b(?:mentions?|says?|mean|means|matter|know|see|was|were|had|did|or not|whether)\b/i;

/** "... so I'll give you £100 back": nothing is refused. */
export const GIVES =
  /\b(?:i|we)(?:'ll| will| can) (?:give|send|offer|let|refund|pay|take|do|add|bring|replace)\b/i;

/** For what is done already: whether it is enough is all there is to ask. */
export const doneFrames: Ways = {
  short: ['{Fact}; is there anything else you need?'],
  warm: ['{Fact}; if anything is missing, tell {me} and {I} will see to it by «day».'],
  firm: ['{Fact}; the next step is «item: the step», by «day».'],
};

/** Something is not there yet: now, and not then; a door that is open is no lack. */
export const LACKS =
  /^(?!.*\b(?:nothing|none)\b.*\b(?:missing|outstanding|open|unpaid)\b)(?=.*(?:\b(?:is|are|(?:has|have) been|stays?|remains?) (?:all |both |likewise |also |yet |currently |still )*(?:missing|outstanding|overdue|unpaid|unanswered|unsigned)\b|\b(?:still|(?:invoices?|bills?|balance|amount|questions?|points?|items?) (?:is|are)) open\b|\b(?:has|have|is|are)(?: not|n['’]t) (?:yet )?(?:here|come|arrived|reached|been (?:sent|paid|signed|returned|received|settled|delivered|confirmed|answered))\b|\byet to be\b|\bthere(?: is|['’]s) (?:no \w+|nothing(?: here)?) (?:yet|from)\b))/i;
