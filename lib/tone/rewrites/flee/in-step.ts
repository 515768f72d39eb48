import type { Candidate, Site } from '../site';

/**
 * Candidates in step with the rest of the mail: none promises a fix that has been made, thanks a second time, or is sorry a second time; where the mail has
 * already named its day, none promises one, and a word to come is gone where two others are left.
 */
export function inStep(candidates: readonly Candidate[], { sentence, view }: Site): readonly Candidate[] {
  const others = view.sentences.filter(({ index, role }) => index !== sentence.index && role === 'body');
  const rest = others.map(({ plain }) => plain).join(' ');
  const clashes = CLASHES.filter(([said]) => said.test(rest)).map(([, sign]) => sign);
  const fitting = candidates.filter(({ text }) => !clashes.some((sign) => sign.test(text)));
  if (!NAMES_DAY.test(rest)) return fitting;
  const known = fitting.filter(({ text }) => !WORD_TO_COME.test(text));
  return new Set(known.map(({ tone }) => tone)).size >= ENOUGH
    ? known
    : [...known, ...fitting.filter((one) => !known.includes(one))];
}

const ENOUGH = 2;

/** The mail says that what was wanted is done. */
export const saysDone = (rest: string): boolean => DONE.test(rest);

const DONE =
  /\b(?:attached|enclosed|(?:i|we) (?:changed|corrected|fixed|replaced|refunded|paused|resent|reset|restored|repaired|swapped|moved|put)\b|(?:i['’]m|i am|we['’]re|we are) (?:now )?(?:sending|typing|refunding|fixing|replacing|correcting|redoing|bringing)\b|on (?:its|the|their) way\b|\b(?:pushed|deployed|merged) now\b|\bci is green\b|\bis (?:live|up|down|off) (?:again|now)\b|\bit['’]s (?:down|off|gone|live|fixed) now\b|(?:i|we)(?:'ve| have) (?:now |already |just )?(?:fixed|corrected|replaced|refunded|resent|re-sent|repaired|sorted|changed|updated|put|taken|renewed|restored|uploaded|added|removed|booked|moved)|(?:is|are|['’]s|was|were|has been|have been) (?:now |already )?(?:put right|changed|cancelled|paid|fixed|corrected|replaced|refunded|repaired|sorted|restored|back (?:up|online)|updated|done))\b/i;

/** What the rest of a mail says, and what may not be said then. */
const CLASHES: readonly (readonly [said: RegExp, sign: RegExp])[] = [
  [
    DONE,
    /«item: the fix»|\bsort (?:this|it) out for you\b|\bput (?:this|it|things) right\b|\bput right\b|\byou(?:['’]ll| will) have it by\b/,
  ],
  // Named beside another, a fix is a second one.
  [
    /\b(?:i|we)(?:['’]ll| will| can|['’]d be (?:happy|glad) to) (?!(?:never|not|understand|see|try|have to|be in)\b)|\bwill be (?:with you|ready|there|sent|done|put right|corrected)\b|\bin the post\b|\bplease keep\b|\bfrom now on\b/i,
    /«item: (?:the fix|what you do about it)»|\bput right\b|\bwhat (?:I|we) can do about it\b/,
  ],
  [/\bthank(?:s| you)\b/i, /\bthank you\b/i],
  // "The gallery goes live on Friday".
  [
    /\b(?:on|by|from|until) (?:\p{L}+day|the \d)|\b(?:today|tomorrow)\b/iu,
    /\bconfirm the day to you\b|\b(?:firm date from|date to count on|count on «day»\.)/,
  ],
  // A yes to what is done already.
  [
    /\b(?:attached|enclosed|below|(?:is|are) in (?:the|your)|(?:i|we)(?:'ve| have)|here (?:is|are))\b/i,
    /^(?:Yes|Gladly), (?:I|we)(?:['’]ll| will) do that\b/,
  ],
];

/** The mail says when. */
const NAMES_DAY =
  /\b(?:i|we|you)(?:'ll| will)\b[^.?!]*\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:the )?\d|at \d|by (?:noon|six|five|four|three|two|one|ten|eleven|twelve)|this (?:morning|afternoon|evening))\b/i;
const WORD_TO_COME =
  /\bhear from\b|\bwrite to you\b|\bwhere it stands\b|\bhow (?:it|things) stand|You can count on (?:me|us):/;
