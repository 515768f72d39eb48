import { BLAMES } from '../blames';
import type { NegativeCode } from '../../codes';
import type { Finding } from '../../reading';
import type { Sentence } from '../../sentences';
import { givesSomething } from '../drop';
import { factsOf } from '../facts';

/** Whether a sentence may be left out as far as its words tell. */
export const mayGo = (text: string, { code, chance = 1 }: Finding, incoming: string | null): boolean =>
  !answersAsked(text, incoming) &&
  !GREETS.test(text) &&
  !(IS_DONE.test(text) && !BLAMES.has(code) && code !== 'attack') &&
  !(DONE.test(text) && code !== 'attack' && (!BLAMES.has(code) || FOR_THEM.test(text))) &&
  !holdsSomething(text) &&
  !(
    PROMISES.test(text) &&
    !(EMPTY_PROMISE.has(code) && (code === 'vague' || chance > UNSURE)) &&
    !(code === 'withdraw' && LEAVES.test(text))
  ) &&
  !(code === 'capitulate' ? offersSomething(text) : OFFERS.test(text));

/** Facts of a sentence that neither the rest of the draft gives nor the client knows; a name is told soon enough. */
export function factsOnlyIn({ text, start, end }: Sentence, draft: string, incoming: string | null): number {
  const others = `${draft.slice(0, start)}${draft.slice(end)}\n${incoming ?? ''}`;
  const known = new Set(factsOf(others, draft).map(({ value }) => value));
  return factsOf(text, draft).filter(
    ({ kind, value, words }) =>
      kind !== 'name' && kind !== 'not' && !known.has(value) && !/^(?:first|second)$/i.test(words),
  ).length;
}

/** What someone did or said then: it proves a point, and nobody needs it to go on. */
export const isHistory = (plain: string): boolean => PAST.test(plain) && !STILL.test(plain);

const PAST =
  /^(?:(?:and|but|so|then|also|anyway|well|look|yes|no|actually|in fact|at the time|on \w+|in \w+|when .{3,40}),? )*(?:i|we|you|he|she|they|it|your \w+|my \w+|our \w+|last \w+)(?:'d| had| did| also| even| never| already| only)* (?!(?:can|will|is|are|am|have|has|need|must|may|should|do|does)\b)\p{L}+/iu;
const STILL =
  /[£$€]|\b(?:will|can|cannot|is|are|am|has|have|must|need|may|shall|now|tomorrow|today|next|attached|until|till)\b|'(?:ll|s|re|ve|m)\b|\bcan't\b/i;

/** "If it gets bigger, come in straight away", "Please call as often as you need": what the client is to do for their own good. */
export const isNeeded = (plain: string, code: NegativeCode): boolean =>
  COUNSELS.test(plain) || (code !== 'capitulate' && NOT_CHARGED.test(plain));

const NOT_CHARGED =
  /\b(?:won't|will not|not) (?:get|receive|have|be|pay|see|be (?:putting in|sending|writing)) (?:an? |any )?(?:bill|invoice|charge)/i;

const COUNSELS =
  /^(?:if|when|should|in case)\b[^?]*, (?:please |then |just )?(?:come|call|ring|write|tell|let|send|bring|go|use|take|stop|press|click|restart|keep|leave|wait|email|contact)\b|^please (?:call|ring|write|ask|come|email)\b(?!.*\b(?:before you|stop|only)\b)/i;
/** The yes or no that was asked for. */
export const answersAsked = (text: string, incoming: string | null): boolean =>
  ANSWERS.test(text) && ASKS.test(incoming ?? '');

const ASKS = /\?|\b(?:can|could|would|will) you\b|\bplease\b/i;

export const ANSWERS =
  /^(?:oh |well |ok |and )?,?\s?(?:yes|no\b(?! (?:rush|worries|problem|hurry|need|matter|doubt|idea|charge|pressure|one|offen[cs]e))|of course|sure|absolutely|certainly|not as such|not yet|not (?:quite|really)|none of (?:them|it|these)|both|neither)\b/i;

/** "Hi Kofi, I guess ...": what greets the reader. */
const GREETS = /^(?:hi|hello|hey|dear|good \p{L}+)\b,? \p{Lu}/iu;

/** "I've removed it": what is done, unless it is told to hurt. */
const DONE =
  /^(?:i|we)(?:['’]ve| have) (?:now |already |just )?(?!been\b|felt\b|spent\b|lain\b|said\b|read\b|got\b)\p{L}*(?:ed|en|wn|one|ent|ut|ade|ilt|ound|ght|eft|ept|old|et|aid)\b/iu;

/** Of what is told to prove a point, only what was done about it. */
const FOR_THEM =
  /\b(?:sent|added|changed|moved|removed|fixed|booked|asked|written|spoken|put|attached|paid|refunded|cancelled|updated|replaced|corrected|switched|ordered|credited|suppressed|renewed|restored|logged|called|rung|swapped|told the|taken (?:it|them|the))\b/i;
/** "The glossary has been updated too." */
const IS_DONE =
  /^(?:the|your|our|both|all) [^,;]{2,40} (?:has|have) (?:now |just |also )?been (?!noted\b|read\b|received\b|passed\b|forwarded\b)\p{L}+(?:ed|en|nt|ut|ade)\b/iu;

/** What the writer can do for the client is not to be lost, whatever it was heard as. */
const OFFERS =
  /^(?:(?:and|but|so|then|otherwise),? )?(?:i|we) (?:can|could) (?!not\b|only\b|say\b|see\b|tell\b|imagine\b|understand\b)/i;

/** Something is done, made or paid for the client; who "can hardly type" gives nothing. */
export const offersSomething = (text: string): boolean =>
  givesSomething(text.replace(/\bcan (?:hardly|barely|only|not)\b|\bcan(?:['’]t|not)\b/gi, ''));

/** What comes along with the mail, and what is withheld, is to be known. */
export const holdsSomething = (text: string): boolean => HOLDS.test(text);

const HOLDS = /\b(?:attached|enclosed|attachment|withheld|invoice)\b/i;

/** So is what they will do, unless it is a menace or a shrug. */
const PROMISES =
  /^(?:(?:and|but|so|then|next time|from now on|this time|today|tonight|tomorrow|until then|on \w+day),? )*(?:you(?:['’]ll| will) (?:have|get|receive)\b|(?:i|we)(?:['’]ll| will) (?!not\b|never\b|have to\b|be (?:in touch|having)\b))/i;
/** A promise that is hardly heard as a jab is one. */
const UNSURE = 0.5;
const EMPTY_PROMISE: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['attack', 'threat', 'vague']);

const LEAVES = /\bsay (?:no|nothing)\b|\b(?:leave|stop|step|resign|quit|hand|close|go|withdraw)\b/i;
