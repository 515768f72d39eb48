import { escaped } from '../escaped';
import { findNames } from './names';
import { numberOfWord } from './numbers';

export type FactKind = 'link' | 'money' | 'percent' | 'time' | 'date' | 'weekday' | 'number' | 'name' | 'not';

/** Something a rewrite may neither lose nor invent. `value` is made comparable: "5 PM" and "5pm" are one. */
export interface Fact {
  readonly kind: FactKind;
  readonly value: string;
  /** As written. */
  readonly words: string;
}

/**
 * The facts of a text: links and addresses, money, percentages, times, dates, weekdays, numbers (also as words), proper names and
 * negated commitments ("we won't charge"). Words inside «blanks» are none. `known` is text in which names may show their capitals.
 */
export function factsOf(text: string, known = ''): readonly Fact[] {
  let rest = text
    .replace(/«[^»]*»/g, (blank) => ' '.repeat(blank.length))
    .replace(/[’‘]/g, "'")
    .replace(COUNTS_UP, (words) => ' '.repeat(words.length));
  const facts: Fact[] = [];
  for (const { kind, pattern, read } of PATTERNS) {
    rest = rest.replace(pattern, (...match) => {
      const words = String(match[0]);
      const value = read(words);
      if (value === undefined) return words;
      facts.push({ kind, value, words: words.trim() });
      return kind === 'not' ? words : ' '.repeat(words.length);
    });
  }
  for (const name of findNames(rest, known))
    facts.push({ kind: 'name', value: name.toLowerCase(), words: name });
  return facts;
}

/** "twice", "for the third time": how often it was said is what a reproach counts, not a fact of the work; "three times a week" is one. */
const COUNTS_UP =
  /\b(?:(?:today|tonight) of all (?:days|nights)|(?:the |(?:makes?|only|just) )(?:two|three|four) of (?:you|us|them)|you two|(?:my|your|a|an|any|the) [a-z]+[ -]year[ -]olds?|(?:which|either|neither|dearer|cheaper|better|worse|older|younger|bigger|smaller) of the two|(?:a |one )?(?:hundred|thousand|million)(?: and one)? (?:times|apologies|pardons|sorr(?:y|ie)s|thanks)|(?:one|two|ten|a) (?:in|out of) (?:a |ten|a million)(?:hundred|thousand|million)?|(?:a |one )?(?:\d+|hundred|thousand|million) ?(?:%|per ?cent) (?:sure|certain|positive|convinced|clear|happy|there|right|correct|with you|behind you|committed|on board|true)|(?:no|not an?|not really an?|not much of an?|hardly an?) [A-Z]\w* (?:person|expert|guy|girl|man|woman|specialist|pro|buff|whizz?)|twenty-twenty|at sixes and sevens|second (?:go|thoughts?|best|look|nature)|two minds|an? [a-z]+ or (?:two|three)|one or two|a (?:hundred|thousand|million) miles|(?:ten|a) thousand apologies|in two minds|six of one)\b|\b(?:twice|(?:two|three|four|five|six|ten|a hundred|\d+) (?:more |other )?times|(?:first|second|third|fourth|fifth|sixth|tenth) (?:time|reminder))\b(?! (?:a|an|per|each|every|daily|weekly|monthly|as|more)\b)/gi;

/** Why a rewrite breaks the lock. */
export interface Breach {
  readonly lost: readonly Fact[];
  readonly invented: readonly Fact[];
}

/**
 * Compares a rewrite with what it replaces: every fact of `before` stays, every fact of `after` occurs in `before` or `sources`
 * (the draft, the message being answered, the client's notes). Undefined when the lock holds.
 */
export function findBreach(before: string, after: string, sources: string): Breach | undefined {
  const known = `${sources}\n${before}`;
  const now = factsOf(after, known);
  const there = factsThere(known);
  const lost = factsOf(before, known).filter((fact) => !isKept(fact, now, after));
  const invented = now.filter(
    (fact) => !there.some((other) => matches(fact, other)) && !isSpelled(fact, known),
  );
  return lost.length + invented.length === 0 ? undefined : { lost, invented };
}

/** The sources of the draft read last: one finding tries a dozen candidates against the same ones. */
let latest: { readonly known: string; readonly facts: readonly Fact[] } | undefined;

function factsThere(known: string): readonly Fact[] {
  if (latest?.known !== known) latest = { known, facts: factsOf(known, known) };
  return latest.facts;
}

const matches = (a: Fact, b: Fact): boolean => a.value === b.value && (a.kind === b.kind || isNumeric(a, b));

const isNumeric = (a: Fact, b: Fact): boolean => NUMERIC.has(a.kind) && NUMERIC.has(b.kind);
const NUMERIC: ReadonlySet<FactKind> = new Set(['number', 'date']);

/** A refused thing may come back as a limit: "we can't add it" and "it comes on top of the package" say the same. */
const isKept = (fact: Fact, now: readonly Fact[], after: string): boolean =>
  now.some((other) => matches(fact, other)) ||
  (fact.kind === 'not' && STATES_A_LIMIT.test(after)) ||
  isSpelled(fact, after);

/** A name may stand at the head of the new sentence, where its capital proves nothing. */
const isSpelled = (fact: Fact, text: string): boolean =>
  fact.kind === 'name' &&
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(fact.value)}(?![\\p{L}\\p{N}])`, 'iu').test(text);

const STATES_A_LIMIT =
  /\b(?:outside|beyond|on top|separate(?:ly)?|instead|rather than|without|only|no|not|nothing|never|n't|until|from «|once|as soon as|after|extra)\b|n't\b|«(?:price|hours|day|time|owner)/i;

interface Pattern {
  readonly kind: FactKind;
  readonly pattern: RegExp;
  readonly read: (words: string) => string | undefined;
}

const compact = (words: string): string =>
  words
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/[\s.]+(?=[ap]\.?m)|\.$|(?<=[ap])\.(?=m)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

// A comma at its end belongs to the sentence.
const AMOUNT = String.raw`\d(?:[\d,]*\d)?(?:\.\d+)?`;
const CURRENCY: Readonly<Record<string, string>> = { '£': 'gbp', '€': 'eur', $: 'usd' };
const money = (words: string): string => {
  const amount = compact(/\d[\d,.]*/.exec(words)?.[0] ?? '').replace(/\.00$/, '');
  const unit = /[£€$]|eur|usd|gbp|dollar|pound|quid|k\b/i.exec(words.replace(/[\d.,\s]/g, ''))?.[0] ?? '';
  const name =
    CURRENCY[unit] ??
    unit
      .toLowerCase()
      .replace('dollar', 'usd')
      .replace(/pound|quid/, 'gbp');
  return `${amount} ${name}${/\dk\b/i.test(words) ? 'k' : ''}`;
};

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const month = (words: string): string => words.trim().slice(0, 3).toLowerCase();

/** Read in this order; what one pattern has taken the next no longer sees. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'link',
    pattern:
      /\b(?:https?:\/\/|www\.)[^\s<>"]{1,500}[^\s<>".,;:!?)'\]]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gi,
    read: compact,
  },
  {
    kind: 'not',
    pattern:
      /\b(?:i|we)(?:'ll| will|'d| would| can| could| do)?(?: (?:really|simply|just|certainly|still|also|definitely))? ?(?:not|n't|never|cannot|won't|can't|don't|wouldn't)(?: (?:be able to|be|going to|to|even|really|simply|just))* (?!(?:really|simply|just|even|to|be|have|had|got|know|think|want|see|seen|mean|understand|believe|remember|find|hear|received?|need|like|feel|apologi[sz]e|thank|say how|begin|express|blame|deserve|look at|live with|forgive|sleep)\b)(?<verb>[a-z]+)/gi,
    read: (words) =>
      /([a-z]+)$/i
        .exec(words)?.[1]
        ?.toLowerCase()
        .replace(/(?:ing|e)$/, ''),
  },
  {
    kind: 'not',
    pattern:
      /\b(?:i|we)(?:'m| am|'re| are) (?:really )?not (?:going|able|willing|prepared|allowed) to (?:be )?[a-z]+/gi,
    read: (words) =>
      /([a-z]+)$/i
        .exec(words)?.[1]
        ?.toLowerCase()
        .replace(/(?:ing|e)$/, ''),
  },
  {
    kind: 'not',
    pattern:
      /\b(?:no|without|free of) (?:extra |additional |further )?(?:charge|cost|fee|fees|interest|bill)\b|\bnot (?:be )?(?:charged|billed|refundable|refunded)\b|\bisn't refundable\b|\bnon-refundable\b/gi,
    read: (words) =>
      `free ${/(charge|cost|fee|interest|bill|refund)/i.exec(words)?.[1]?.toLowerCase() ?? ''}`,
  },
  {
    kind: 'money',
    pattern: new RegExp(
      String.raw`[£€$]\s?${AMOUNT}k?\b|\b${AMOUNT}\s?(?:euros?|eur|dollars?|usd|pounds?|gbp|quid)\b`,
      'gi',
    ),
    read: money,
  },
  {
    kind: 'percent',
    pattern: new RegExp(String.raw`\b${AMOUNT}\s?(?:%|per ?cent\b)`, 'gi'),
    read: (words) => compact(words.replace(/\s?(?:%|per ?cent)/i, '')),
  },
  {
    kind: 'time',
    pattern:
      /\b\d{1,2}(?:[:.]\d{2})?\s?(?:a\.?m\b\.?|p\.?m\b\.?|o'clock\b)|\b\d{1,2}:\d{2}\b|\b(?:noon|midday|midnight)\b/gi,
    read: compact,
  },
  {
    kind: 'weekday',
    pattern:
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:today|tonight|tomorrow|yesterday)\b|\b(?:Mon|Tues?|Wed|Thurs?|Fri|Sat)\b(?!\w)/gi,
    // "The speaker sat down" is no Saturday.
    read: (words) =>
      /^(?:mon|tues?|wed|thurs?|fri|sat)$/.test(words)
        ? undefined
        : compact(words).replace(/^((?:mon|tue|wed|thu|fri|sat|sun)).*/, '$1'),
  },
  {
    kind: 'date',
    pattern: new RegExp(String.raw`\b\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b`, 'g'),
    read: compact,
  },
  { kind: 'date', pattern: /\b\d{1,2}(?:st|nd|rd|th)\b/gi, read: (words) => words.replace(/\D/g, '') },
  {
    kind: 'date',
    pattern: new RegExp(String.raw`\b${MONTH}\b\.?(?= \d|\b)`, 'gi'),
    read: (words) => (isMonth(words) ? month(words) : undefined),
  },
  {
    kind: 'number',
    pattern: new RegExp(String.raw`\b${AMOUNT}`, 'g'),
    read: (words) => compact(words).replace(/\.0+$/, ''),
  },
  { kind: 'number', pattern: /\b[a-z]+(?:-[a-z]+)?\b/gi, read: (words) => numberOfWord(words.toLowerCase()) },
];

/** "may" and "march" are months only with a capital. */
const isMonth = (words: string): boolean => !/^(?:may|mar|march|sep|dec|jan|jun|oct)$/.test(words.trim());
