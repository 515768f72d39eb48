import type { NegativeCode } from '../codes';
import { factsOf } from './facts';
import { findWarning } from './recipes';
import type { Site } from './site';
import type { Span } from '../span';

/** How far leaving a sentence out is right: `best` before any rewrite, `fits` beside them, `no` when something would be lost. */
export function dropFits(site: Site): 'best' | 'fits' | 'no' {
  const { finding, sentence, view, reading } = site;
  const others = view.sentences.filter(({ role, index }) => role === 'body' && index !== sentence.index);
  if (others.length === 0) return 'no';
  if (findWarning(finding.rule)?.dropIsBest) return 'best';
  const leads = reading.moves.some((move) => move.sentence === finding.sentence);
  if (leads || !MAY_GO.has(finding.code)) return 'no';
  if (/\?["')]*$/.test(sentence.plain) && finding.code !== 'attack') return 'no';
  return factsOf(sentence.text, view.text).some(({ kind }) => kind !== 'name') ? 'no' : 'fits';
}

/** Sentences of these codes often only hurt; the others ask for something, or say how things stand. */
const MAY_GO: ReadonlySet<NegativeCode> = new Set<NegativeCode>([
  'attack',
  'defend',
  'deflect',
  'accuse',
  'apologise',
  'hedge',
  'capitulate',
  'withdraw',
  'threat',
]);

/** The sentence with one neighbouring space: the one after it, else the one before. */
export function dropSpan(draft: string, { start, end }: Span): Span {
  if (draft[end] === ' ') return { start, end: end + 1 };
  if (draft[start - 1] === ' ') return { start: start - 1, end };
  return { start, end };
}
