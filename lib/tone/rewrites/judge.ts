import type { Rewrite } from '../reading';
import { overlaps } from '../span';
import { isClean } from './check';
import { findBreach } from './facts';
import { losesGift } from './gifts';
import { remarkOnRelease } from './release';
import type { Candidate, Site } from './site';
import { isSour } from './sour';
import { sourcesOf } from './sources';

/** Why a candidate is not shown: it left something sour, broke the fact lock, or read negative. */
export type Fault = 'sour' | 'lock' | 'unclean';

/** Says what is wrong with a candidate of this site, if anything. The same words are read only once, whatever tone they are tried in. */
export function createJudge(site: Site): (candidate: Candidate, rewrite: Rewrite) => Fault | undefined {
  const heard = new Map<string, Fault | undefined>();
  return (candidate, rewrite) => {
    const key = `${candidate.maker}|${candidate.kind}|${rewrite.start}|${rewrite.end}|${rewrite.text}`;
    if (!heard.has(key)) heard.set(key, faultOf(candidate, rewrite, site));
    return heard.get(key);
  };
}

function faultOf(candidate: Candidate, rewrite: Rewrite, site: Site): Fault | undefined {
  if (!isSweet(candidate, rewrite, site)) return 'sour';
  const { view, reading, context, sentence, finding } = site;
  const told = sentence.text.slice(0, candidate.start) + rewrite.text + sentence.text.slice(candidate.end);
  if (!holdsFacts(rewrite, site) || losesGift(sentence.text, told, finding.code)) return 'lock';
  return isClean(view.text, rewrite, rewrite.text, reading, context) ? undefined : 'unclean';
}

/** Deals with everything that hurts in the sentence, not only with the words that were heard. */
function isSweet({ maker, kind, start, end }: Candidate, rewrite: Rewrite, site: Site): boolean {
  if (maker === 'template' || maker === 'frame') return true;
  const { sentence, reading, finding } = site;
  const before = sentence.text.slice(0, start);
  const after = sentence.text.slice(end);
  const others = reading.findings.some(
    (other) => other.sentence === finding.sentence && !overlaps(other, rewrite),
  );
  if (others) return false;
  const kept = maker === 'recipe' && kind === 'swap' ? `${before} … ${after}` : rewrite.text;
  return !isSour(
    before + rewrite.text + after,
    maker === 'recipe' && kind === 'whole' ? '' : kept,
    finding.code,
  );
}

function holdsFacts(rewrite: Rewrite, { view, context, finding }: Site): boolean {
  const breach = findBreach(rewrite.expected, rewrite.text, sourcesOf(view.text, context));
  return (
    !breach ||
    (breach.invented.length === 0 &&
      remarkOnRelease(finding.code, rewrite.expected, rewrite.text) !== undefined)
  );
}
