import type { AgreementField } from '../context';

/**
 * A note on the working agreement as it reads inside a sentence: "My rate is $60/h" is "$60/h", "I work Tuesday and Friday" is "Tuesday and Friday".
 * Undefined where it is no such words but a story; then the blank stays for the writer.
 */
export function asAgreed(field: AgreementField, note: string): string | undefined {
  const [line = ''] = field === 'agreedScope' ? [asOneLine(note)] : note.trim().split(/\n/);
  const bare = line.replace(LEADS[field], '').replace(/\s+/g, ' ').trim();
  const said = field === 'agreedScope' ? withinScope(bare) : bare;
  const words = lowered(said.replace(/[.;,!\s]+$/, ''), field);
  if (words === '' || words.split(' ').length > MOST_WORDS || TELLS.test(words)) return undefined;
  return field === 'responseTime' ? asTime(words) : words;
}

const MOST_WORDS = 16;

/** What people write before the thing itself. */
const LEADS: Readonly<Record<AgreementField, RegExp>> = {
  rate: /^(?:(?:my|our|the|their|agreed|hourly|daily|day|usual|current|standard|normal) )*(?:rates?|prices?|fees?)(?:\s*[:=–-]| (?:is|are))\s*|^(?:i|we) (?:charge|bill|ask|take|get) /i,
  workingHours:
    /^(?:(?:my|our|the|usual|normal|working|office|opening) )*(?:hours|days|times)(?:\s*[:=–-]| (?:is|are))\s*|^(?:(?:i|we)(?:['’]m| am| are|['’]re)? )?(?:work|working|available|reachable|open|at my desk|in)(?: (?:from|on))? /i,
  responseTime:
    /^(?:(?:my|our|the|usual|normal|typical) )*(?:response|reply|answer)(?: times?)?(?:\s*[:=–-]| (?:is|are))\s*|^(?:i|we) (?:usually |always |normally )?(?:reply|answer|respond|write back|get back) (?:to (?:mails?|e-?mails?|them|everything) )?/i,
  agreedScope:
    /^(?:(?:my|our|the|agreed|current) )*(?:scope|package|agreement|contract|retainer)(?:\s*[:=–-]| (?:is|covers|includes))\s*|^(?:i|we) (?:do|handle|cover|look after|take care of|agreed(?: on)?) /i,
};

/** Somebody speaks in it, or it is not settled. */
const TELLS =
  /\b(?:i|we|she|he|they|you|me|him|them|my|our)\b|n['’]t\b|\b(?:not|never|because|unless|ask|tbd|tbc|varies|depends|unclear|unknown)\b|[?]|^(?:no|none|any|all|yes)\b/i;

/** A list of lines or points is one line of things. */
const asOneLine = (note: string): string =>
  note
    .split(/\n/)
    .map((line) =>
      line
        .replace(/^\s*(?:[-*•·]|\d+[.)])\s*/, '')
        .replace(/[.;,]+$/, '')
        .trim(),
    )
    .filter(Boolean)
    .join(', ');

/** The first sentence of it, without what is not in it, its last thing joined by "and". */
function withinScope(note: string): string {
  const [first = ''] = note.split(/(?<=\p{L}{3})[.!;]\s+/u);
  const things = first
    .split(/,\s*(?:and\s+)?(?![^(]*\))/)
    .filter((thing) => !/^(?:no|not|without|but no|excl\w*)\b/i.test(thing))
    .map((thing) => lowered(thing, 'agreedScope'));
  const last = things.at(-1) ?? '';
  const others = things.slice(0, -1);
  if (others.length === 0) return last;
  const isOpen = HOW_OFTEN.test(last) || things.some((one) => / and /.test(one));
  return `${others.join(', ')}${isOpen ? ', ' : ' and '}${last}`;
}

/** "Instagram posts, three a week": no further thing. */
const HOW_OFTEN = /^(?:\d+|one|two|three|four|five|six|eight|ten|each|every|per|about|up to|max)\b/i;

/** A capital that only stood at the head of the note is none inside a sentence: "Social media", but "Instagram", "VAT", "Tuesday". */
const lowered = (words: string, field: AgreementField): string =>
  field === 'rate'
    ? words
    : words.replace(/^\p{Lu}\p{Ll}*(?=[\s,]|$)/u, (head) => (COMMON.test(head) ? head.toLowerCase() : head));

const COMMON =
  /^(?:a|an|the|all|one|two|three|four|five|six|seven|eight|ten|twelve|up|about|monthly|weekly|daily|social|email|e-mail|inbox|calendar|travel|\p{L}+(?:ing|s)|bookkeeping|website|web|newsletter|blog|design|copy|content|support|maintenance|payroll|day|within|next|same|weekday|every|from|only|usually|mostly|half|full|part)$/iu;

/** "24h" is spoken out; "same day" is "the same day". */
const asTime = (words: string): string =>
  words.replace(/\b(\d+) ?h(?:rs?)?\b/i, '$1 hours').replace(/^(?=(?:same|next) )/i, 'the ');
