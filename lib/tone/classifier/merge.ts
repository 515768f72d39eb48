import { codes, familyOf, leadCodes } from '../codes';
import type { Sensitivity } from '../context';
import { negativeFamilies } from '../families';
import { type Heard, keyOf } from '../findings';
import type { Finding, Move } from '../reading';
import type { Rule } from '../rule';
import { bookOf } from '../rule-book';
import type { Sentence } from '../sentences';
import { doubtOf } from './doubt';
import { placeOf } from './heads';
import type { Verdict } from './hear';
import type { RuleEvidence } from './second-hearing';
import type { FlagFrom, Thresholds } from './weights-file';

/** What the rules heard, sentence by sentence, as the second hearing takes it. */
export function evidenceOf({ findings, moves }: Heard, count: number): readonly RuleEvidence[] {
  const evidence = Array.from({ length: count }, () => ({
    warnings: [0, 0, 0] as [number, number, number],
    moves: 0,
  }));
  for (const { sentence, code, weight } of findings)
    evidence[sentence]!.warnings[negativeFamilies.indexOf(familyOf(code))]! += weight;
  for (const { sentence } of moves) evidence[sentence]!.moves += 1;
  return evidence;
}

/**
 * One list of two layers: a rule's finding keeps its exact words and its reason; the classifier adds whole sentences no rule spoke on, and
 * overrules a weak rule in a sentence it is sure is innocent.
 */
export function mergeLayers(
  heard: Heard,
  verdicts: readonly Verdict[],
  sentences: readonly Sentence[],
  rules: readonly Rule[],
  thresholds: Thresholds,
  sensitivity: Sensitivity,
): HeardWhole {
  const { weak } = bookOf(rules);
  const kept = heard.findings.filter(
    ({ rule, sentence }) => !(weak.has(rule) && (verdicts[sentence]?.negative ?? 0) < thresholds.veto),
  );
  const keptOf = bySentence(kept);
  const heardMovesOf = bySentence(heard.moves);
  const body = sentences.filter(({ role }) => role === 'body');
  const flag = thresholds.flag[sensitivity];
  const isOpen =
    kept.length > 0 || body.some(({ index }) => verdicts[index] && isFlagged(verdicts[index], flag, 'first'));
  const findings = [...kept];
  const moves = [...heard.moves];
  for (const sentence of body) {
    const verdict = verdicts[sentence.index];
    if (!verdict) continue;
    if (isOpen && isFlagged(verdict, flag, 'next'))
      findings.push(...findingsOf(verdict, sentence, keptOf(sentence.index), thresholds.alsoFamily));
    moves.push(...movesOf(verdict, sentence, heardMovesOf(sentence.index), thresholds));
  }
  return {
    findings: inOrder(findings),
    moves: inOrder(moves),
    doubt: doubtOf(verdicts, sentences, findings),
  };
}

/** What both layers heard, and what the ear suspects beyond it: see `doubtOf`. */
export interface HeardWhole extends Heard {
  readonly doubt: number;
}

/** Whether a sentence stands out enough to be the first finding of its draft, or the next one. */
export function isFlagged(
  { negative, families, first: alone }: Pick<Verdict, 'negative' | 'families' | 'first'>,
  { first, next, fleeFirst, fleeNext }: FlagFrom,
  place: 'first' | 'next',
): boolean {
  const isFlight = families.flee > Math.max(families.fight, families.blame);
  const from = place === 'first' ? first + (isFlight ? fleeFirst : 0) : next + (isFlight ? fleeNext : 0);
  return negative >= from + Math.max(0, HARMLESS - alone[placeOf.negative]!);
}

/**
 * Below these log odds of the first hearing a sentence has little against it but its neighbours, and takes as much more from them. Of what this silences in the mail of writers left out,
 * four of ten were innocent, and two of three on fresh mail: plain facts between two jabs.
 */
const HARMLESS = -0.5;

/** Looks items up by their sentence without going through all of them each time. */
function bySentence<T extends { readonly sentence: number }>(
  items: readonly T[],
): (sentence: number) => readonly T[] {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.sentence);
    if (group) group.push(item);
    else groups.set(item.sentence, [item]);
  }
  return (sentence) => groups.get(sentence) ?? [];
}

const inOrder = <T extends { start: number; end: number }>(items: T[]): readonly T[] =>
  items.sort((a, b) => a.start - b.start || b.end - a.end);

function findingsOf(
  verdict: Verdict,
  sentence: Sentence,
  own: readonly Finding[],
  alsoFamily: number,
): readonly Finding[] {
  // A rule has said what is wrong here: more than that only when it is plain, or one sentence collects three scoldings.
  const also = own.length > 0 ? Math.max(PLAIN, alsoFamily) : alsoFamily;
  const ranked = negativeFamilies.toSorted((a, b) => verdict.families[b] - verdict.families[a]);
  return ranked
    .filter((family, place) => (place === 0 && own.length === 0) || verdict.families[family] >= also)
    .slice(0, MOST_FAMILIES)
    .filter((family) => !own.some(({ code }) => familyOf(code) === family))
    .map((family) => toFinding(verdict.code[family], verdict.families[family], sentence));
}

/** Log odds of about two to one. */
const PLAIN = 0.75;
const MOST_FAMILIES = 2;

const CLASSIFIER = 'classifier';

function toFinding(code: Finding['code'], logOdds: number, { start, end, index, text }: Sentence): Finding {
  const { weight, title, why } = codes[code];
  return {
    start,
    end,
    code,
    rule: CLASSIFIER,
    layer: 'classifier',
    chance: Math.round(100 / (1 + Math.exp(-logOdds))) / 100,
    sentence: index,
    weight,
    title,
    why,
    key: keyOf(CLASSIFIER, code, text),
  };
}

function movesOf(
  verdict: Verdict,
  { start, end, index }: Sentence,
  own: readonly Move[],
  thresholds: Thresholds,
): readonly Move[] {
  const moves: Move[] = [];
  for (const code of leadCodes) {
    if (verdict.first[placeOf[code]]! < (thresholds.move[code] ?? Infinity)) continue;
    if (own.some((move) => move.code === code)) continue;
    moves.push({ start, end, code, rule: CLASSIFIER, sentence: index, weight: codes[code].weight });
  }
  return moves;
}
