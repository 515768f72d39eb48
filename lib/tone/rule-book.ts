import { indexByLiterals } from './prefilter/candidates';
import { requiredLiterals } from './prefilter/literals';
import type { Hit, Matcher, Rule } from './rule';

/** What a rule of sentence scope found. */
export interface RawHit {
  readonly rule: Rule;
  readonly hit: Hit;
}

/** Rules sorted for use on many sentences. */
export interface RuleBook {
  /** The rules of sentence scope whose words a sentence may hold, in the order of the rules. */
  readonly candidates: (lower: string) => readonly Ready<'sentence'>[];
  readonly ofDraft: readonly Ready<'draft'>[];
  /**
   * Hits of sentence-scoped rules by the sentence's words and role: on each keystroke one sentence changes and the others are answered from here.
   * Bounded; may vanish at any time.
   */
  readonly memo: Map<string, readonly RawHit[]>;
}

type Scope = Matcher['scope'];
type Ready<S extends Scope> = { readonly rule: Rule } & Pick<Extract<Matcher, { scope: S }>, 'find'>;

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
    return [{ item: { rule, find: match.find }, literals: requiredLiterals(match.source) }];
  });
  const ofDraft = rules.flatMap((rule) =>
    rule.match.scope === 'draft' ? [{ rule, find: rule.match.find }] : [],
  );
  return { candidates: indexByLiterals(sought), ofDraft, memo: new Map() };
}
