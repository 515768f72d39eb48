import { BLAMES } from '../blames';
import { coach } from '../../coach';
import type { CoachContext } from '../../context';
import { scanClauses } from '../../grammar/scan';
import type { Finding, Reading } from '../../reading';
import type { Sentence } from '../../sentences';
import { overlaps } from '../../span';
import { applied } from '../check';
import { isCalm } from '../calm-fact';
import { findMilderPart } from '../cut';
import { capitalised } from '../fill';
import { stemOf } from '../editing';
import { findBreach } from '../facts';
import { findSite, type Made } from '../site';

/**
 * The writer's own words with what hurts cut away and nothing put behind them: what each of them lacks, the mail says once, at its end.
 */
export function bareOf(
  sentence: Sentence,
  finding: Finding,
  made: readonly Made[],
  draft: string,
  reading: Reading,
  context: CoachContext,
): readonly Bare[] {
  const site = findSite(finding, draft, reading, context);
  if (!site || sentence.role !== 'body' || BLAMES.has(finding.code)) return [];
  const part = findMilderPart(site, scanClauses(sentence.plain))?.text;
  const stems = made.flatMap(({ rewrite: { text, expected } }) =>
    expected === sentence.text ? (ownIn(text, expected) ?? []) : [],
  );
  const texts = [...(part ? [part] : []), withoutSigh(sentence.text), ...stems];
  return [...new Set(texts)].flatMap((text) => {
    if (text === sentence.text || isCut(text)) return [];
    if (finding.code === 'attack' && !isCalm(stemOf(text), draft)) return [];
    if (findBreach(sentence.text, text, draft)) return [];
    const { findings, score } = coach(applied(draft, sentence, text), context);
    const here = { start: sentence.start, end: sentence.start + text.length };
    const left = findings.filter((other) => overlaps(other, here));
    return (score ?? 0) >= (reading.score ?? 0) ? [{ text, left }] : [];
  });
}

/** "Whatever, I'll look into it": the sigh goes, the rest stays. */
const withoutSigh = (text: string): string =>
  capitalised(
    text.replace(
      /^(?:(?:but|and|well|oh(?! (?:my|god|no|dear|lord|gosh))|okay|ok|fine|whatever|look|honestly|seriously|frankly|anyway),? )+(?=\p{L})/iu,
      '',
    ),
  );

/** "Misc. admin is.": too little, or a verb without what it led on to. */
const isCut = (text: string): boolean =>
  /^(?:if|when|unless|because|while|although|since)\b[^,]*[.]$/i.test(text) ||
  text.split(' ').length < FEWEST ||
  /\b(?:it['’]s|i['’]m|is|are|was|were|what|when|who|which|that|at|of|the|an?)[.]$/i.test(text);

/** Words of the writer, and what is heard in them still. */
interface Bare {
  readonly text: string;
  readonly left: readonly Finding[];
}

/** What was put around the writer's own words: something behind them, something before them, or neither. */
export function framingOf(text: string, before: string): { readonly tail: boolean; readonly lead: boolean } {
  const { lead = '', tail = '' } = partsOf(text, before) ?? {};
  return { tail: tail !== '', lead: lead !== '' };
}

interface Parts {
  readonly lead: string;
  readonly own: string;
  readonly tail: string;
}

/** The writer's words, found by runs of three of them, and the sentence or half sentence before and behind. */
function partsOf(text: string, before: string): Parts | undefined {
  const runs = new Set(runsOf(before).map(({ run }) => run));
  const found = runsOf(text).filter(({ run }) => runs.has(run));
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return undefined;
  const lead = text.slice(0, first.start);
  const tail = text.slice(last.end);
  const [leads, tails] = [LEADS_IN.test(lead), TAILS.test(tail)];
  return {
    lead: leads ? lead : '',
    own: text.slice(leads ? first.start : 0, tails ? last.end : text.length),
    tail: tails ? tail : '',
  };
}

/** "Here is where it stands: ", "I know it is no help that ", "As I understand it, ". */
const LEADS_IN = /[.:;] \S*|\b(?:that|it, )\s*$/;
/** A further sentence, or half of one behind a semicolon or a "so". */
const TAILS = /^[\p{L}\p{N}'’ ,]{0,40}(?:[.;?!]|, (?:so|and)\b(?! that\b)) \S+ \S/u;

/** Every three words that stand together, in lower case. */
function runsOf(
  text: string,
): readonly { readonly run: string; readonly start: number; readonly end: number }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)];
  return words.slice(0, -2).map((word, at) => {
    const three = words.slice(at, at + 3);
    const last = three.at(-1) ?? word;
    return {
      run: three.map(([one]) => one.toLowerCase()).join(' '),
      start: word.index,
      end: last.index + last[0].length,
    };
  });
}

/** The writer's own words without what was put around them. */
function ownIn(text: string, before: string): string | undefined {
  const parts = partsOf(text, before);
  if (!parts || (parts.lead === '' && parts.tail === '') || parts.own.split(' ').length < LEAST)
    return undefined;
  const own = capitalised(parts.own.trim());
  return isOwn(own, before) ? (/[.?!]$/.test(own) ? own : `${own}.`) : undefined;
}

const LEAST = 3;
/** Fewer words of a longer sentence are a scrap of it. */
const FEWEST = 5;

/** Most of its words are the writer's. */
const isOwn = (text: string, before: string): boolean => shareOf(text, before) >= 2 / 3;

/** How many of its words, 0 to 1, are the writer's. */
export function shareOf(text: string, before: string): number {
  const words = wordsOf(text);
  const there = new Set(wordsOf(before));
  return words.length === 0 ? 1 : words.filter((word) => there.has(word)).length / words.length;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
