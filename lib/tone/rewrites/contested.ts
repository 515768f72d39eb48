import type { NegativeCode } from '../codes';
import { scanClauses } from '../grammar/scan';
import { tones } from '../reading';
import { addressOf, readdressed, withoutAddress } from './address';
import { isPlain } from './calm-fact';
import { wordsIn } from './editing';
import { factStems, leastStem } from './fact-stems';
import { factsOf } from './facts';
import { framed } from './framed';
import { frames } from './frames';
import { isExcuse, mayStay } from './may-stay';
import { type Candidate, type Site, wholeOf } from './site';
import { type Sides, sidesOf } from './sides';
import { turned } from './turned';

/**
 * What a sentence of blame, excuse, defence, attack or threat says, as one side of it: for what is more than a plain fact, but holds figures, days or names that no ready
 * sentence could carry.
 */
export function contestedCandidates(site: Site): readonly Candidate[] {
  const { finding, sentence, view } = site;
  if (!CODES.has(finding.code) || factsOf(withoutAddress(sentence.text), view.text).length === 0) return [];
  const address = addressOf(sentence.text);
  const clauses = scanClauses(sentence.plain);
  // "Please ..., because ...": what it asks would be lost.
  if (clauses.some(({ imperative }) => imperative)) return [];
  const least = leastStem(site, clauses);
  return [...(least === undefined ? [] : [least]), ...factStems(site, clauses)]
    .filter((stem) => (finding.code === 'deflect' || wordsIn(stem) <= LONGEST) && !BEYOND.test(stem))
    .filter((stem) => !FIGHTS.has(finding.code) || isPlain(stem))
    .filter((stem) => finding.code !== 'deflect' || !isExcuse(stem))
    .slice(0, 2)
    .flatMap((stem) =>
      tones.flatMap((tone) =>
        turned(framesFor(finding.code, stem, view.text)[tone], sentence.index).flatMap((frame) => {
          const text = framed(stem, frame, site);
          return text === undefined ? [] : [wholeOf(sentence, 'grammar', tone, readdressed(address, text))];
        }),
      ),
    );
}

const CODES: ReadonlySet<NegativeCode> = new Set<NegativeCode>([
  'accuse',
  'defend',
  'deflect',
  'attack',
  'threat',
]);

/** Of these only what is said of nobody is given back at all. */
export const FIGHTS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['attack', 'threat']);

const LONGEST = 30;

/** Jest, spite and asides: nothing to be of two minds about. */
const BEYOND =
  /[.:] |[“”"]|^(?:that|what|of|as)\b|\b(?:surpris\w*|by the way|mind you|quite|certain people|admir\w*|having first|of course|like an?|as if|as though|no comment|one wonders|grant you|nan|religion|tho|gentleman|lady|contrary to|you yourself|the day it was|neither|somehow|for once|so much as|would have|could have|should have|bound to|i (?:think|believe|guess)|remember|recall|says it all|moods?|half as|naturally|not (?:by|from|the|our|my|us|me)|so (?:count|do|work|figure)|with (?:me|us)$)\b/i;

function framesFor(code: NegativeCode, stem: string, draft: string): Sides {
  if (!FIGHTS.has(code) && (mayStay(code, stem, draft) || code === 'deflect'))
    return frames[code] ?? sidesOf(code, stem);
  return sidesOf(code, stem);
}
