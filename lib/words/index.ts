import type messages from './en';

/** Every key of the interface's words; English is the complete list, the other languages mirror it. */
export type WordKey = keyof typeof messages;

/** Looks a message up in the reader's language; `browser.i18n.getMessage` is one. */
type Source = (key: WordKey, substitutions?: string[]) => string;

let source: Source = (key) => {
  throw new Error(
    `No words yet for "${key}": the entry point calls setWords(browser.i18n.getMessage) first.`,
  );
};

/** Each entry point names, once, where its words come from. */
export function setWords(from: Source): void {
  source = from;
  knownLocale = undefined;
}

/** The words for `key`, with $1, $2 ... filled in. An unknown key reads as the key itself, so a gap is seen. */
export function t(key: WordKey, ...substitutions: (string | number)[]): string {
  return source(key, substitutions.map(String)) || key;
}

/** The words for a count: `key_one` or `key_other` by the reader's own plural rules; `$1` is the count. */
export function tCount(key: PluralKey, count: number, ...more: (string | number)[]): string {
  const form = pluralRules(locale(), {}).select(count) === 'one' ? 'one' : 'other';
  return t(`${key}_${form}` as WordKey, formatNumber(count), ...more);
}

type PluralKey = WordKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The locale the interface speaks, for dates and numbers: the reader's regional form of the language shown. */
export function locale(): string {
  knownLocale ??= findLocale();
  return knownLocale;
}

let knownLocale: string | undefined;

function findLocale(): string {
  const language = t('locale');
  const regional = globalThis.navigator?.languages?.find((tag) => tag.split('-')[0] === language);
  return regional ?? language;
}

export const formatNumber = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  numberFormat(locale(), options).format(value);

export const formatDate = (ms: number, options: Intl.DateTimeFormatOptions): string =>
  dateFormat(locale(), options).format(ms);

/** "16 - 22 November 2026": from one day to another, as the locale writes ranges. */
export const formatDateRange = (fromMs: number, toMs: number, options: Intl.DateTimeFormatOptions): string =>
  dateFormat(locale(), options).formatRange(fromMs, toMs);

// Making one takes a hundred times as long as using it, and lists ask for many.
const pluralRules = remembered((of, options: Intl.PluralRulesOptions) => new Intl.PluralRules(of, options));
const numberFormat = remembered(
  (of, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(of, options),
);
const dateFormat = remembered(
  (of, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(of, options),
);

function remembered<Options, Made>(make: (of: string, options: Options) => Made) {
  const made = new Map<string, Made>();
  return (of: string, options: Options): Made => {
    const key = of + JSON.stringify(options);
    const known = made.get(key) ?? make(of, options);
    made.set(key, known);
    return known;
  };
}
