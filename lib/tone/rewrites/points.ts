import { withoutAddress } from './address';
import { escaped } from '../escaped';
import type { Fact } from './facts';
import type { Site } from './site';
import { namedFacts } from './whole-names';

/** "The list of the 3rd and the nine days": all facts of the sentence; undefined where there is none, or too many to name. */
export function factsNamed(site: Site): string | undefined {
  const points = pointsOf(site);
  if (points.length === 0 || points.length > MOST) return undefined;
  const [last = '', ...others] = points.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`;
}

/** More than these, and it is a table. */
const MOST = 5;

/** The facts of the sentence as they can be named, in reading order, each once. */
function pointsOf({ sentence, view }: Site): readonly string[] {
  const text = withoutAddress(sentence.text);
  const facts = namedFacts(text, view.text);
  const named = facts
    // "Good Friday" is one day.
    .filter(
      ({ words }) =>
        !facts.some((other) => other.kind === 'name' && text.includes(`${other.words} ${words}`)),
    )
    .map((fact) => ({ at: placeOf(fact.words, text), words: namedIn(text, fact) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ words }) => words);
  // "9 September" names the 9, too.
  return [...new Set(named)].filter(
    (words, _, all) => !all.some((other) => other !== words && holds(other, words.replace(/^the /, ''))),
  );
}

const placeOf = (words: string, text: string): number =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'u').exec(text)?.index ??
  text.indexOf(words);

const holds = (text: string, words: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'iu').test(text);

/** "page 6", "9 September", "the nine days", "the 71%", "Easter". */
function namedIn(text: string, { kind, words }: Fact): string {
  if (kind === 'weekday' || kind === 'time' || kind === 'link') return words;
  if (kind === 'name') return titled(words, text);
  const at = placeOf(words, text);
  const after = text.slice(at + words.length);
  const before = text.slice(0, at);
  const hour = Array.from(text.matchAll(HOUR)).find(
    ({ 0: said, index }) => index <= at && at < index + said.length,
  );
  if (hour) return hour[0];
  const numbered = NUMBERED.exec(before)?.[0];
  if (numbered !== undefined) return `${numbered.toLowerCase()}${words}`;
  const month = kind === 'date' ? /(?<![\d.])\d{1,2} $/.exec(before)?.[0] : IN_DATE.exec(after)?.[0];
  if (month !== undefined) return kind === 'date' ? month + words : words + month;
  if (kind === 'date' && !/^\d{1,2}(?:st|nd|rd|th)$/.test(words)) return words;
  if (/^(?:19|20)\d\d$/.test(words)) return words;
  const counted = kind === 'number' ? (COUNTED.exec(after)?.[0] ?? '') : '';
  const which = counted === '' ? (WHICH.exec(before)?.[0] ?? '') : '';
  return `the ${which}${words.charAt(0).toLowerCase()}${words.slice(1)}${counted}`;
}

/** "Mr Dvořák", "Good Friday". */
const titled = (words: string, text: string): string =>
  new RegExp(`\\b(?:(?:Mr|Mrs|Ms|Dr|Miss)\\.? ${escaped(words)}|${escaped(words)} \\p{L}+day\\b)`, 'u').exec(
    text,
  )?.[0] ?? words;

const NUMBERED =
  /\b(?:number|page|pages|ticket|image|clause|version|invoice|point|step|question|table|flat|unit|gate|floor|order|room|chapter|slide|paragraph|section|sheet|item|form|week|day|line|row|level|phase|stage|appendix|round) $/i;
const IN_DATE =
  /^ (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
/** "ten to twelve", "half eleven". */
const HOUR =
  /\b(?:half|quarter|five|ten|twenty|twenty-five)(?: (?:past|to))? (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b/giu;
/** "one of the last five". */
const WHICH = /\b(?:last|first|next|other|previous|remaining) $/i;
/** "the nine days", "the two extra pages": up to the first plural. */
const COUNTED =
  /^[ -](?:(?!(?:are|were|was|has|had|and|out|per|who|that|for|from|with|times|the|but)\b)\p{Ll}{3,} )?(?!times|ones)\p{Ll}{3,}s(?![\p{L}])(?<!ss|us|is|was|has)/u;
