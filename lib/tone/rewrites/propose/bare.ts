import { coach } from '../../coach';
import type { CoachContext } from '../../context';
import { scanClauses } from '../../grammar/scan';
import type { Finding, Reading } from '../../reading';
import type { Sentence } from '../../sentences';
import { overlaps } from '../../span';
import { applied } from '../check';
import { findMilderPart } from '../cut';
import { capitalised } from '../fill';
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
  if (!site || sentence.role !== 'body') return [];
  const part = findMilderPart(site, scanClauses(sentence.plain))?.text;
  const stems = made.flatMap(({ rewrite: { text, expected } }) =>
    expected === sentence.text ? (splitTail(text, expected)?.own ?? []) : [],
  );
  return [...new Set([...(part ? [part] : []), ...stems])].flatMap((text) => {
    if (text === sentence.text || findBreach(sentence.text, text, draft)) return [];
    const { findings, score } = coach(applied(draft, sentence, text), context);
    const here = { start: sentence.start, end: sentence.start + text.length };
    const left = findings.filter((other) => overlaps(other, here));
    return (score ?? 0) >= (reading.score ?? 0) ? [{ text, left }] : [];
  });
}

/** Words of the writer, and what is heard in them still. */
interface Bare {
  readonly text: string;
  readonly left: readonly Finding[];
}

/** True when something was put behind, or before, the writer's own words. */
export const hasTail = (text: string, before: string): boolean => splitTail(text, before) !== undefined;

interface Split {
  readonly own: string;
}

function splitTail(text: string, before: string): Split | undefined {
  const said = text.replace(LEAD_IN, '');
  const [, stem = '', tail = ''] = TAIL.exec(said) ?? [];
  const own = tail === '' || isOwn(tail, before) ? said : `${stem}.`;
  return own === text || own.split(' ').length < LEAST || !isOwn(own, before)
    ? undefined
    : { own: capitalised(own) };
}

const TAIL = /^([^]*?[^.;?!])[.;?!] ([^]*)$/;
/** "I want this to go well for you. Here is where it stands: ..." */
const LEAD_IN =
  /^(?:[^:]{0,110}[.,;] )?(?:so )?(?:here is|what (?:i|we) (?:have|see)|(?:i|we) would like this to be clear|(?:i|we)['’]d like this to be clear)[^:.]{0,40}: /i;
const LEAST = 3;

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
