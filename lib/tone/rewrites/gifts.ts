import type { NegativeCode } from '../codes';
import { keptShare, TOLD_AGAIN } from './faithful';
import { HURTS } from './tails';

/**
 * Whether a text tells one part of a sentence again and leaves out another that gives the client something: what was done, what is coming, where it is to be found. "I've stopped all
 * sending, and each of the five gets a call" is not told by its second half.
 */
export function losesGift(before: string, after: string, code: NegativeCode): boolean {
  if (code === 'capitulate') return false;
  const parts = before.split(JOINTS);
  // What a threat will do is the blow.
  const isBlow = (part: string): boolean =>
    /^(?:attack|threat)$/.test(code) && /^(?:I|we)(?:['’]ll| will)\b/i.test(part);
  const share = (part: string, none: number): number => keptShare(part, after) ?? none;
  return (
    parts.some((part) => share(part, 0) >= TOLD_AGAIN) &&
    parts.some(
      (part) => GIVES.test(part) && !isBlow(part) && !HURTS.test(part) && share(part, 1) < TOLD_AGAIN,
    )
  );
}

const JOINTS =
  /(?:[,;:]| [–—-])+ (?:(?:and|but|so) )?| (?:and|but|so) (?=(?:I|we|you|it|the|my|our|your|there|each|all|they)\b)/i;

const GIVES =
  /^(?!.*\b(?:no|not|never|nobody|nothing|myself|ourselves|told|asked|chased|warned|always|quite)\b|.*n['’]t\b)(?:(?:I|we)(?:(?:['’]ll| will) (?!see\b|push\b|try\b|be\b)|(?:['’]ve| have) (?:\p{Ll}+ )?(?:\p{Ll}{2,}ed|sent|put|made|set|done|written|kept|found|taken)\b)|you(?:['’]ll| will) (?:see|find|have|get|hear)\b|(?:the|each|both) [^,]{2,40} (?:is|are|gets?|goes|comes) )/iu;
