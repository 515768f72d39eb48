import { codes, familyOf } from './codes';
import type { CoachContext } from './context';
import type { Finding, Move } from './reading';
import { type DraftView, type Hit, isWarning, type Praise, type Rule, type Warning } from './rule';
import { bookOf } from './rule-book';
import type { Sentence } from './sentences';
import { lengthOf, overlaps, slice } from './span';

/** What the rules heard in one draft. */
export interface Heard {
  readonly findings: readonly Finding[];
  readonly moves: readonly Move[];
}

/** Runs every rule over every sentence; overlapping findings of one family become one, in reading order. */
export function findPassages(draft: DraftView, rules: readonly Rule[]): Heard {
  const book = bookOf(rules);
  const findings: Finding[] = [];
  const moves: Move[] = [];
  const keep = (rule: Rule, sentence: Sentence, hit: Hit): void => {
    if (isForgiven(rule, sentence, draft, hit)) return;
    if (isWarning(rule)) findings.push(toFinding(rule, sentence, hit));
    else moves.push(toMove(rule, sentence, hit));
  };
  for (const sentence of draft.sentences) {
    for (const { rule, hit } of book.hitsIn(sentence)) keep(rule, sentence, hit);
    for (const { rule, find } of book.ofDraft)
      for (const hit of find(sentence, draft)) keep(rule, sentence, hit);
  }
  return { findings: strongest(findings, sameFamily), moves: strongest(moves, sameCode) };
}

/** True when the writer has switched off what this finding stands for. */
export function isSwitchedOff(finding: Finding, text: string, { preferences }: CoachContext): boolean {
  return (
    preferences.codesOff.includes(finding.code) ||
    preferences.rulesOff.includes(finding.rule) ||
    preferences.dismissedHere.includes(finding.key) ||
    (preferences.wordingsIgnored.length > 0 &&
      preferences.wordingsIgnored.includes(wordingOf(slice(text, finding))))
  );
}

/** A wording as it is compared when the writer says "never this one": no case, single spaces. */
export const wordingOf = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Names a finding across re-readings, as long as its rule and its words stay the same. */
export const keyOf = (rule: string, code: string, words: string): string =>
  `${rule}|${code}|${wordingOf(words)}`;

function isForgiven(rule: Rule, sentence: Sentence, draft: DraftView, hit: Hit): boolean {
  if (!rule.unless) return false;
  const guards = typeof rule.unless === 'function' ? [rule.unless] : rule.unless;
  return guards.some((guard) => guard(sentence, draft, hit));
}

function toFinding(rule: Rule & Warning, sentence: Sentence, hit: Hit): Finding {
  return {
    start: sentence.start + hit.start,
    end: sentence.start + hit.end,
    code: rule.code,
    rule: rule.id,
    layer: 'rule',
    sentence: sentence.index,
    weight: rule.weight ?? codes[rule.code].weight,
    title: rule.title,
    why: rule.why,
    key: keyOf(rule.id, rule.code, slice(sentence.text, hit)),
  };
}

function toMove(rule: Rule & Praise, sentence: Sentence, hit: Hit): Move {
  return {
    start: sentence.start + hit.start,
    end: sentence.start + hit.end,
    code: rule.code,
    rule: rule.id,
    sentence: sentence.index,
    weight: rule.weight ?? codes[rule.code].weight,
  };
}

type Heavy = Finding | Move;

const sameFamily = (a: Heavy, b: Heavy): boolean => familyOf(a.code) === familyOf(b.code);
const sameCode = (a: Heavy, b: Heavy): boolean => a.code === b.code;

/** Of overlapping items that are `alike` keeps the heaviest, then the longest: one underline says one thing. */
export function strongest<T extends Heavy>(
  items: readonly T[],
  alike: (a: T, b: T) => boolean,
): readonly T[] {
  const kept: T[] = [];
  const ranked = items.toSorted(
    (a, b) => b.weight - a.weight || lengthOf(b) - lengthOf(a) || a.start - b.start,
  );
  for (const item of ranked) {
    if (!kept.some((other) => alike(item, other) && overlaps(item, other))) kept.push(item);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}
