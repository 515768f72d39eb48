import type { Clause } from '../grammar/clause';
import type { NegativeCode } from '../codes';
import { coach } from '../coach';
import type { Finding } from '../reading';
import { overlaps, type Span } from '../span';
import { applied } from './check';
import { tidied, wordsIn } from './editing';
import type { Site } from './site';

/** A part of a sentence, and how likely it still hurts. */
export interface MilderPart {
  readonly text: string;
  /** True when nobody minds it: it may stand by itself. */
  readonly isInnocent: boolean;
}

/**
 * The beginning of a sentence that hurts less than all of it, as the ear hears it in its place: "They were handed over at half eleven, so do the sums." as "They
 * were handed over at half eleven." What follows is where a jab sits; a fact in it is caught by the lock. Undefined when no beginning is milder.
 */
export function findMilderPart(site: Site, clauses: readonly Clause[]): MilderPart | undefined {
  const parts = beginningsOf(site, clauses);
  if (parts.length === 0) return undefined;
  const whole = harmIn(site.reading.findings, site.sentence);
  const [milder] = parts
    .map((text) => ({ text, harm: harmOf(text, site) }))
    .filter(({ harm }) => harm <= whole - MILDER_BY)
    .toSorted((a, b) => a.harm - b.harm);
  return milder && { text: milder.text, isInnocent: milder.harm < INNOCENT_BELOW };
}

const MILDER_BY = 0.1;
const INNOCENT_BELOW = 0.35;

/** How likely, 0 to 1, the sentence would be heard as hurting if it read like this. */
function harmOf(text: string, { sentence, view, context }: Site): number {
  const { findings } = coach(applied(view.text, sentence, text), context);
  return harmIn(findings, { start: sentence.start, end: sentence.start + text.length });
}

/** The highest chance of what is found there; a rule is sure. */
const harmIn = (findings: readonly Finding[], here: Span): number =>
  Math.max(0, ...findings.filter((finding) => overlaps(finding, here)).map(({ chance = 1 }) => chance));

/** Its first clauses, one or more and not all, the most first. */
function beginningsOf({ finding, sentence }: Site, clauses: readonly Clause[]): readonly string[] {
  const [first] = clauses;
  if (!first || !CUT.has(finding.code) || clauses.length > MOST || /["“”]/.test(sentence.text)) return [];
  if (first.who === 'nobody-said' || first.imperative || first.question) return [];
  if (!first.verb && !IS.test(sentence.plain.slice(first.start, first.end))) return [];
  // What is said of a case is not true without it.
  if (clauses.some(({ conditional }) => conditional)) return [];
  return (
    clauses
      .slice(0, -1)
      .map((_, at) => clauses.slice(0, at + 1))
      .filter((run) => run.every(({ often }) => often === undefined))
      // A cause is what the client asked for.
      .filter((run) => !CAUSE.test(sentence.plain.slice(run.at(-1)!.end)))
      .map((run) => tidied(sentence.text.slice(first.start, run.at(-1)!.end)))
      .filter(
        (text) =>
          wordsIn(text) >= FEWEST_WORDS &&
          !DEPENDS.test(text) &&
          !ENDS_OPEN.test(text) &&
          !text.endsWith(' between you.'),
      )
      .toReversed()
  );
}

const CAUSE = /^[, ]*(?:because|since|as)\b(?!.*\b(?:you|your|nobody|no one|somebody|someone)\b)/i;

const CUT: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['accuse', 'attack', 'defend', 'deflect']);
/** More clauses than this are no sentence to cut without knowing what it says. */
const MOST = 5;
const FEWEST_WORDS = 4;

const IS = /\b(?:am|is|are|was|were)\b|'(?:m|s|re)\b/i;
/** "In a factory over": what "which" followed. */
const ENDS_OPEN = / (?:over|of|with|to|from|by|at|under|about|through)\.$/i;
const DEPENDS =
  /^\W*(?:(?:and|but|so) )?(?:which|who|that|because|while|where|than|since|although|though|as|if|unless|when|once|until|till)\b/i;
