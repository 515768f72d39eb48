import { type BlankType, blankTypes } from '../../lib/tone/reading';
import { openBlanksIn } from '../../lib/tone/open-blanks';
import { type Span, slice } from '../../lib/tone/span';
import { type AgreementField, agreementFields } from '../../lib/tone/context';

/** Something only the writer knows, shown in a text as «type» or «type: hint». */
export interface Blank {
  /** What stands between the marks; two blanks with the same key are one and the same. */
  readonly key: string;
  readonly type: BlankType;
  readonly hint: string | null;
  /** The note that fills it, when the hint names one. */
  readonly note: AgreementField | null;
}

/** Values the writer gave, by blank key. */
export type BlankValues = Readonly<Record<string, string>>;

/** The blanks of a text, each once, in reading order. */
export function blanksOf(text: string): readonly Blank[] {
  const keys = [...text.matchAll(marked)].map((match) => match[1] ?? '');
  return [...new Set(keys)].map(readBlank);
}

/** How many blanks a reader sees in a text, each as often as it stands there. */
export const countBlanks = (text: string): number => text.match(marked)?.length ?? 0;

/** The text with every blank that has a value filled; a blank that opens a sentence gets a capital. */
export function fillBlanks(text: string, values: BlankValues): string {
  return text.replace(marked, (whole, key: string, at: number) => {
    const value = (values[key] ?? '').trim();
    return value === '' ? whole : inPlace(value, text.slice(0, at));
  });
}

/** A blank that stands in a draft: the same words in two places are two, for they wait for two values. */
export interface OpenBlank extends Span {
  readonly blank: Blank;
  /** It stands so in the draft, marks and all. */
  readonly expected: string;
}

/** The blanks left in a draft; see `openBlanksIn`. */
export const openBlanksOf = (draft: string): readonly OpenBlank[] =>
  openBlanksIn(draft).map((span) => {
    const expected = slice(draft, span);
    return { ...span, blank: readBlank(expected.slice(1, -1)), expected };
  });

/** A value as it stands after the words before it: with a capital where it opens a sentence. */
export const inPlace = (value: string, before: string): string =>
  opensSentence(before) ? value.charAt(0).toUpperCase() + value.slice(1) : value;

/** Text and blanks in turn, to show the blanks as such. */
export function partsOf(text: string): readonly (string | Blank)[] {
  return text
    .split(/(«[^«»]+»)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('«') && part.endsWith('»') ? readBlank(part.slice(1, -1)) : part));
}

const marked = /«([^«»]+)»/g;

function readBlank(key: string): Blank {
  const colon = key.indexOf(':');
  const word = (colon < 0 ? key : key.slice(0, colon)).trim().toLowerCase();
  const hint = colon < 0 ? null : key.slice(colon + 1).trim();
  const known = blankTypes.find((type) => type === word);
  return {
    key,
    type: known ?? nearest(word),
    // An older word inside the marks still says something: it becomes the hint.
    hint: hint ?? (known ? null : word),
    note: agreementFields.find((field) => field === hint) ?? null,
  };
}

const nearestTypes: readonly (readonly [RegExp, BlankType])[] = [
  [/\b(?:date|day|weekday|deadline|week|month)\b/, 'day'],
  [/\b(?:time|hour of day|when)\b/, 'time'],
  [/\b(?:price|sum|amount|fee|rate|cost)\b/, 'price'],
  [/\bhours?\b/, 'hours'],
  [/\b(?:who|name|person|owner)\b/, 'owner'],
  [/\b(?:why|reason|because)\b/, 'reason'],
  [/\b(?:link|url|address)\b/, 'link'],
];

const nearest = (word: string): BlankType =>
  nearestTypes.find(([pattern]) => pattern.test(word))?.[1] ?? 'item';

const opensSentence = (before: string): boolean => /(?:^|[.!?]["”’)]?\s+|\n\s*)$/.test(before);
