import { escaped } from '../escaped';
import { uncapitalised } from './editing';
import { isDuration } from './durations';
import type { Fact } from './facts';
import type { Span } from '../span';

/** More than this, and it is a list and no longer a detail. */
const MOST = 3;

/**
 * Facts as they can stand in brackets behind a topic: each with the noun it counts ("46 notes", "page 2"), in reading order, neighbours joined ("Friday at
 * noon"). Undefined when a number would stand bare, or when there are too many.
 */
export function detailsOf(facts: readonly Fact[], text: string): readonly string[] | undefined {
  if (facts.some(({ kind }) => kind === 'name')) return undefined;
  const spans = facts.map((fact) => spanOf(fact, text)).toSorted((a, b) => a.start - b.start);
  if (spans.some(({ bare }) => bare)) return undefined;
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && (span.start <= last.end || JOINT.test(text.slice(last.end, span.start)))) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  if (joined.length > MOST) return undefined;
  if (joined.some(({ start, end }) => isDuration(text.slice(start, end)))) return undefined;
  return joined.map(({ start, end }) => {
    const words = text
      .slice(start, end)
      .replace(/[,.;:]+$/, '')
      .replace(/^the (?=[£$€])/i, '');
    return start === 0 ? uncapitalised(words) : words;
  });
}

interface Spot extends Span {
  /** A number with nothing it counts. */
  readonly bare: boolean;
}

function spanOf(fact: Fact, text: string): Spot {
  const at = placeOf(fact.words, text);
  const end = at + fact.words.length;
  const before = BEFORE.exec(text.slice(0, at))?.[0] ?? '';
  const start = at - before.length;
  if (fact.kind !== 'number') return { start, end, bare: false };
  if (IN_DATE.test(text.slice(end)) || DATED.test(text.slice(0, at))) return { start, end, bare: false };
  if (YEAR.test(fact.words)) return { start, end, bare: false };
  const counted = COUNTED.exec(text.slice(end))?.[0] ?? '';
  return { start, end: end + counted.length, bare: counted === '' && before === '' };
}

/** Where the words stand by themselves: the "one" of "phone" is none. */
const placeOf = (words: string, text: string): number => {
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'u').exec(text);
  return found?.index ?? Math.max(0, text.indexOf(words));
};

/** "number 12", "page 2", "Mr Raman", "since 2015". */
const BEFORE =
  /\b(?:(?:number|page|pages|ticket|image|clause|version|invoice|point|step|question|table|flat|unit|apartment|gate|floor|order|room|chapter|slide|line|module|error|form|trailer|day|week|weeks|note|item|paragraph|article|stage|phase|level|zone|section|appendix|no\.|mr\.?|mrs\.?|ms\.?|dr\.?|miss|the|since|until|till|from|at|by|before|after|around|nearly|about) )$/i;
/** "46 notes", "six working days": up to the first plural. */
const COUNTED =
  /^(?: of (?:the|your|our|my|those|these)(?: \p{L}+)? \p{L}{3,}s\b|[- ](?!(?:i|you|we|they|he|she|it)\b)(?:(?!(?:was|has|is|and|or|to|that|in|on|at|of)\b)[a-z]+ )?(?:[a-z]{2,}s\b(?<!\b(?:as|is|us|this|was|has|yes|its|does|writes|times|\w*ss))|people\b|men\b|women\b|children\b|percent\b|year\b|page\b|day\b|week\b|hour\b|minute\b))/iu;
const YEAR = /^(?:19|20)\d\d$/;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const IN_DATE = new RegExp(`^ (?:of )?${MONTH}\\b`, 'i');
const DATED = new RegExp(`\\b${MONTH}\\.? $`, 'i');
const JOINT = /^,? (?:(?:at|on|of|to|and) )?$/;
