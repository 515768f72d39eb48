import type { LeadCode, NegativeCode } from './codes';
import { compileNow } from './machine-code';
import type { Sentence } from './sentences';
import type { Span } from './span';

/** The draft around the sentence a rule looks at. */
export interface DraftView {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** The message being answered, straightened; empty in a new mail. */
  readonly incoming: string;
}

/** What a matcher found. Offsets count from the start of the sentence. */
export interface Hit extends Span {
  /** Named parts of the match, to be copied into a rewrite. */
  readonly groups: Readonly<Record<string, Span>>;
}

/**
 * Finds a move in a sentence. A matcher of `sentence` scope sees nothing else, so its hits are remembered by the sentence's text; one of
 * `draft` scope (a third apology) is asked anew.
 */
export type Matcher =
  | {
      readonly scope: 'sentence';
      readonly find: (sentence: Sentence) => readonly Hit[];
      /** Source of the expression behind it, read without regard to case. */
      readonly source: string;
    }
  | { readonly scope: 'draft'; readonly find: (sentence: Sentence, draft: DraftView) => readonly Hit[] };

/** True when a hit is forgiven: one of the codebook's NOT clauses. */
export type Guard = (sentence: Sentence, draft: DraftView, hit: Hit) => boolean;

/** How a hit becomes a better sentence. `{name}` copies a named group verbatim; «blank» stays for the writer to fill. */
export type Recipe =
  | { readonly kind: 'swap'; readonly template: string }
  | { readonly kind: 'whole'; readonly template: string };

/** The text that takes the place of the words found. */
export const swap = (template: string): Recipe => ({ kind: 'swap', template });

/** The text that takes the place of the whole sentence. */
export const whole = (template: string): Recipe => ({ kind: 'whole', template });

interface RuleBase {
  /** Short, no final stop. */
  readonly title: string;
  readonly match: Matcher;
  /** One guard or several; any of them forgives. */
  readonly unless?: Guard | readonly Guard[];
  /** How much a hit counts; the code's own weight when left out. */
  readonly weight?: number;
}

/** A rule that hears what may cost the relationship. One file each; without a way out it does not compile. */
export interface Warning extends RuleBase {
  readonly code: NegativeCode;
  /** To the writer, 40 to 240 characters: what the client may hear, and why that matters. */
  readonly why: string;
  /** At least one; the code's own templates fill the rest. The first of short, warm, firm is what `examples` show. */
  readonly rewrites: { readonly short?: Recipe; readonly warm?: Recipe; readonly firm?: Recipe };
  /** True when leaving the sentence out is the best rewrite. */
  readonly dropIsBest?: boolean;
  /** True when the words alone are thin evidence: the classifier may overrule it. */
  readonly weak?: boolean;
  readonly examples: {
    /** The sentence with [[the words found]] marked, and the sentence after the first rewrite. */
    readonly catches: readonly (readonly [marked: string, rewritten: string])[];
    /** Near misses: innocent sentences close to the caught ones. */
    readonly leaves: readonly string[];
  };
}

/** A rule that hears a lead move. */
export interface Praise extends RuleBase {
  readonly code: LeadCode;
  readonly examples: {
    /** The sentence with [[the words found]] marked. */
    readonly catches: readonly string[];
    readonly leaves: readonly string[];
  };
}

export type RuleDefinition = Warning | Praise;

/** A rule with its id, which is its file name. */
export type Rule = RuleDefinition & { readonly id: string };

export function isWarning<R extends RuleDefinition>(rule: R): rule is R & Warning {
  return 'rewrites' in rule;
}

/** Checks the shape at compile time; ids come from the file names. */
export const defineRule = <R extends RuleDefinition>(rule: R): R => rule;

/**
 * Matches words. In the pattern an apostrophe may be missing in the draft where that makes no other word (`didn't` finds "didnt", `we're` does
 * not find "were"), and `you` finds "u"; case never matters. The pattern reads straight quotes only: the draft was straightened before. A group named `span` narrows what is
 * marked to itself.
 */
export function words(pattern: Pattern): Matcher {
  let source: string | undefined;
  let regex: RegExp | undefined;
  const getSource = (): string => (source ??= toLowerPattern(withVariants(pattern.source)));
  return {
    scope: 'sentence',
    get source() {
      return getSource();
    },
    find: (sentence) => {
      regex ??= compiledOf(getSource());
      return matchesOf(regex, sentence.lower);
    },
  };
}

/** A regular expression, or what will be the source of one when it is asked for: most patterns are for no sentence of a worker's life. */
export type Pattern = Pick<RegExp, 'source'>;

const withVariants = (source: string): string =>
  source
    .replace(/(?<=n)'(?=t\b)|'(?=(?:ve|s|m)\b)|(?<=\b(?:you|they))'(?=re\b|ll\b|d\b)/g, "'?")
    .replace(/(?<![a-z[|-])you(?![a-z\]-])/g, '(?:you|u)');

function compiledOf(source: string): RegExp {
  const hasGroups = /\(\?<[a-z]/.test(source);
  const regex = new RegExp(source, hasGroups ? 'gd' : 'g');
  compileNow(regex);
  return regex;
}

/** Small letters on both sides compile and match faster than a regex that ignores case. */
const toLowerPattern = (source: string): string =>
  source.replace(/\\.|[A-Z]/g, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));

function matchesOf(regex: RegExp, lower: string): readonly Hit[] {
  regex.lastIndex = 0;
  let match = regex.exec(lower);
  if (!match) return NO_HITS;
  const hits: Hit[] = [];
  for (; match; match = regex.exec(lower)) {
    const groups: Record<string, Span> = {};
    for (const [name, at] of Object.entries(match.indices?.groups ?? {})) {
      if (at) groups[name] = { start: at[0], end: at[1] };
    }
    const { start, end } = groups['span'] ?? { start: match.index, end: match.index + match[0].length };
    if (end > start) hits.push({ start, end: wordEnd(lower, end), groups });
    // An empty match would be found again for ever.
    if (match[0] === '') regex.lastIndex += 1;
  }
  return hits;
}

/** A pattern that takes so many letters may stop inside a word; an underline may not. */
function wordEnd(lower: string, end: number): number {
  if (end === lower.length || BETWEEN_WORDS.includes(lower.charAt(end))) return end;
  REST_OF_WORD.lastIndex = end;
  return REST_OF_WORD.test(lower) ? REST_OF_WORD.lastIndex : end;
}

/** What most often follows a word: a cheap first look. */
const BETWEEN_WORDS = " .,?!;:-'";
const REST_OF_WORD = /(?<=[\p{L}\p{N}])[\p{L}\p{N}]+/uy;

export const NO_HITS: readonly Hit[] = [];

/** Matches the whole sentence when it consists of these words only, stops and quotes aside. */
export const wholeSentence = (pattern: Pattern): Matcher =>
  words({
    get source() {
      return `^["'(]*(?:${pattern.source})["')]*[.!?]*["')]*$`;
    },
  });

/** A matcher that needs the rest of the draft. */
export const inDraft = (find: (sentence: Sentence, draft: DraftView) => readonly Hit[]): Matcher => ({
  scope: 'draft',
  find,
});
