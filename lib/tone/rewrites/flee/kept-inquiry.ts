import { stemOf, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { HURTS } from '../tails';
import { speak } from '../voice';

/** "I have asked the hotel to move you. They will see what can be done." stays as far as it was done, and what they answer is told by a day. */
export function keptInquiry({ sentence, view, voice }: Site): readonly Candidate[] {
  const next = view.sentences[sentence.index + 1];
  // The writer asks the client first.
  if (next?.role === 'body' && /\?/.test(next.plain)) return [];
  const asked = stemOf(ASKED.exec(sentence.text)?.[0] ?? '').replace(OPEN, '');
  if (wordsIn(asked) < LEAST || wordsIn(asked) > MOST || HURTS.test(asked) || ANSWERED.test(sentence.plain))
    return [];
  return WAYS.map(([tone, way]) => wholeOf(sentence, 'grammar', tone, speak(`${asked}${way}`, voice)));
}

const LEAST = 4;
const MOST = 24;

/** Up to where what they may do about it begins. */
const ASKED =
  /^(?:(?:And|But|So|Anyway),? )?(?:I|We)(?:['’]ve| have)? (?:(?:also|already|just|now|again) )*(?:asked|written to|emailed|messaged|called|rung|contacted|chased|reminded|spoken to) (?!you\b)[^.?!;]*?(?=[.!;]|$|,? (?:but|and (?:they|he|she|hope|hopefully|am|are)|if they|if he|if she|so (?:we|I)['’]ll))/u;

/** Left to them. */
const OPEN =
  / (?:if (?:they|he|she) can|when (?:they|he|she) (?:can|gets?|have|has) [^,;]*|as soon as [^,;]*|soon|shortly)$/i;

/** They have answered. */
const ANSWERED =
  /\band (?:they|he|she)(?:['’]ve| have| has)? (?:said|say|says|could|can|agreed|told|confirmed|promised|answered|replied)\b/i;

const WAYS = [
  ['short', ', and {I} will tell you by «day» what they say.'],
  ['warm', '; {I} will ask again and tell you by «day» what they say.'],
  ['firm', ', and you will hear from {me} by «day», «time» what they say.'],
] as const;
