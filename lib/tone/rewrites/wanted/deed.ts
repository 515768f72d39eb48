import { findVerb } from '../../grammar/verbs';
import { toPlain } from '../../normalise';
import { stemOf, wordsIn } from '../editing';
import { seenByWriter } from '../seen-by-writer';
import type { Voice } from '../voice';
import { isHeated, withoutOpenings } from './openings';

/**
 * What the client asks to be done, as it stands behind "I will": "Could you unpick the 30 shirts?" is "unpick the 30 shirts". Undefined where it costs money, undoes
 * the work or is a thing to say: a yes to those is not the coach's to write.
 */
export function deedAsked(ask: string, voice: Voice): string | undefined {
  const plain = toPlain(withoutOpenings(ask.trim())).replace(/\?.*$/s, '');
  if (CHECK.test(stemOf(plain))) return 'check this';
  const unclear = UNCLEAR.exec(plain)?.[1];
  if (unclear !== undefined) return `explain ${seenByWriter(unclear, voice)} to you`;
  const said = ASKED.exec(stemOf(plain))?.groups?.['deed']?.replace(BEHIND, '');
  if (said === undefined || isHeated(said) || COSTS.test(said)) return undefined;
  const [verb = ''] = said.split(' ');
  const about = EXPLAINS.exec(said)?.[1];
  if (about !== undefined) return `explain ${seenByWriter(about, voice)} to you`;
  const isVerb = findVerb(verb)?.forms.includes('base') ?? !/^please|^pls/i.test(plain);
  if (!isVerb || SAYS.test(said) || wordsIn(said) < 2 || wordsIn(said) > MOST) return undefined;
  const turned = seenByWriter(said, voice);
  return /\b(?:I|we)\b/.test(turned) ? undefined : turned;
}

const MOST = 11;

const ASKED =
  /^(?:(?:can|could|would|will) (?:you|u) (?:please |pls |kindly |just |perhaps |possibly |maybe |also |at least |quickly )*|(?:please |pls |kindly )(?:also |just )?)(?<deed>\p{L}+ .+|\p{L}+)$/iu;

/** When, and how welcome: not part of the deed. */
const BEHIND =
  /,? (?:please|pls|thanks|asap|today|tonight|tomorrow|now|soon|quickly|urgently|this week|next week|(?:by|before|on|for|until) (?:(?:the )?(?:end of \p{L}+|\p{L}+day|tomorrow|tonight|noon|then|\d+\p{L}*)|(?:this|next) \p{L}+)(?: \p{L}+)?|for me|for us|if (?:you can|possible)|as soon as (?:possible|you can)|at some point|again|instead|or not)$/iu;

/** Nothing but that. */
const CHECK =
  /^(?:please|pls|kindly|can you|could you) (?:please )?(?:check|check (?:this|it|that)|look into (?:this|it|that)|investigate|verify)$/i;

/** "I need to understand the exchange loss line". */
const UNCLEAR =
  /^(?:i|we)(?: just| really)? (?:need|want|would like|['’]d like) to understand ((?:the|my|our|your|this) (?:[\p{L}-]+ ?){1,4}?)(?= (?:by|before|for|until)\b|[.?!]|$)/iu;

/** "Can you explain the deviations". */
const EXPLAINS = /^explain ((?:the|my|our|your|this) (?:[\p{L}-]+ ?){1,4})$/iu;

/** What is said, stopped, given back or made cheaper. */
const SAYS =
  /^(?:tell|let|explain|confirm|clarify|advise|say|answer|reply|respond|ask|believe|imagine|see|stop|cancel|remove me|take me|accept|note|find|refund|waive|pay|charge|reduce|match|give|be|have|do (?:it|that|this|something|better|your)|help|make sure|keep|hold|think|consider|forget|bear|excuse|forgive|understand|recommend|suggest|choose|pick|guarantee|promise|leave|come off|go|mind|improve|collect|plan|drop|take (?:a (?:bit|little) )?more care|check your|fix on|don't|do not|not|never|send|share|forward|provide|show|get)\b/i;

const COSTS =
  /\b(?:free|refund\w*|discount\w*|money|price|prices|cheaper|less|fee|fees|charge|charges|cost|costs|pay|deposit|half|compensat\w*|waive|bill|invoice|extra|somebody else|someone else|\d+ ?%|[£€$])|[£€$]/i;
