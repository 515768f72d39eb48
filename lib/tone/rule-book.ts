import { indexByLiterals } from './prefilter/candidates';
import { literalsOf } from './prefilter/of-rule';
import { remember } from './remember';
import { type Hit, isWarning, type Matcher, type Rule } from './rule';
import type { Sentence } from './sentences';

/** What a rule of sentence scope found. */
export interface RawHit {
  readonly rule: Rule;
  readonly hit: Hit;
}

/** Rules sorted for use on many sentences. */
export interface RuleBook {
  /** The rules of sentence scope whose words a sentence may hold, in the order of the rules. */
  readonly candidates: (lower: string) => readonly ReadyForSentence[];
  /** What they find in a sentence. */
  readonly hitsIn: (sentence: Sentence) => readonly RawHit[];
  readonly ofDraft: readonly ReadyForDraft[];
  /** Ids of the rules the classifier may overrule. */
  readonly weak: ReadonlySet<string>;
}

type ReadyForSentence = { readonly rule: Rule } & Pick<Extract<Matcher, { scope: 'sentence' }>, 'find'>;
type ReadyForDraft = { readonly rule: Rule } & Pick<Extract<Matcher, { scope: 'draft' }>, 'find'>;

const books = new WeakMap<readonly Rule[], RuleBook>();

/** The book of these rules; made once for each list. */
export function bookOf(rules: readonly Rule[]): RuleBook {
  const known = books.get(rules);
  if (known) return known;
  const book = makeBook(rules);
  books.set(rules, book);
  return book;
}

function makeBook(rules: readonly Rule[]): RuleBook {
  const sought = rules.flatMap((rule) => {
    const { match } = rule;
    if (match.scope !== 'sentence') return [];
    return [{ item: { rule, find: match.find }, literals: literalsOf(rule) }];
  });
  const ofDraft = rules.flatMap((rule) =>
    rule.match.scope === 'draft' ? [{ rule, find: rule.match.find }] : [],
  );
  const candidates = indexByLiterals(sought);
  return {
    candidates,
    hitsIn: remember(MOST_REMEMBERED, wordsOf, (sentence: Sentence) => {
      const hits: RawHit[] = [];
      for (const { rule, find } of candidates(sentence.lower))
        for (const hit of find(sentence)) hits.push({ rule, hit });
      return hits;
    }),
    ofDraft,
    weak: new Set(rules.filter((rule) => isWarning(rule) && rule.weak).map(({ id }) => id)),
  };
}

const MOST_REMEMBERED = 2000;

/** A rule of sentence scope goes by the words alone. What is a key as it stands is told again sooner than one made anew. */
const wordsOf = ({ plain }: Sentence): string => plain;
