import { stemOf, tidied } from '../editing';
import { findBreach } from '../facts';
import { unpointed } from '../unpointed';
import type { Place } from './way';

/** The whole of it without its finger, and its beginnings, the longest first. */
export function beginningsOf(text: string): readonly string[] {
  const whole = stemOf(
    tidied(unpointed(text.replace(CONNECTS, '').replace(SAID_BEFORE, '').replace(THEIR_OWN, '$1 $2'))),
  );
  const cuts = [...whole.matchAll(BREAKS)]
    .map(({ index }) => whole.slice(0, index))
    .filter((cut) => !ENDS_OPEN.test(cut))
    .toReversed();
  return [...new Set([whole.replace(BY_SOMEONE, '$1'), ...cuts])];
}

/** "Taken out on the 1st by a user with your name": when it was done, not by whom. */
const BY_SOMEONE =
  /\b((?:was|were|been) (?:\p{L}+ )?\p{L}+(?:ed|en|wn|ut|ade|ilt|ent|ft|ld|id|et)(?: (?:out|off|up|on|in|down))?(?: (?:on|at|in) [^,;.]{1,20}?)?) by (?:an?|your|one|someone|somebody)\b[^,;.]*$/iu;
/** "The return that you filed" is the return filed. */
const THEIR_OWN =
  /\b((?:the|your) \p{L}+) (?:that |which )?you (?:had |have )?(filed|sent|signed|approved|ordered|booked|submitted|supplied|provided)(?: (?:me|us))?(?=[,.;]| (?:in|on|at|last)\b)/giu;
const ENDS_OPEN =
  /\b(?:in|on|at|of|for|to|with|by|from|over|under|about|through|and|or|between|been|have|has|had|is|are|was|were|which|that|who|it['’]s)$/i;
/** When it was said before is no news. */
const SAID_BEFORE =
  /^as (?:per|stated|mentioned|said|explained|set out|agreed|discussed|announced|you know)\b[^,]*, /i;
/** Words in front that only join, or stress. */
const CONNECTS =
  /^(?:and|but|so|well|because|look|sorry|oh|or|also|then|anyway|to be fair|in fact|actually|for the record|it (?:appears|seems|turns out)(?: that)?),? /i;
const BREAKS =
  /[;,] | [–—-] |,? (?=(?:and|but|so|because|which|although|though|while|since|as) (?:i|we|you|he|she|it|they|that|this|the|your|our|my|no|not|nothing|nobody|there|people)\b)/gi;

/** What it says of days, sums and figures is all still there; a refusal in what was cut off is not missed. */
export const keepsFacts = (text: string, { sentence, draft }: Place): boolean => {
  const breach = findBreach(sentence.text.replace(SAID_BEFORE, ''), text, draft);
  return !breach || (breach.invented.length === 0 && breach.lost.every(({ kind }) => kind === 'not'));
};
