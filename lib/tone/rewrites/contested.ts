import type { NegativeCode } from '../codes';
import { scanClauses } from '../grammar/scan';
import { tones, type Tone } from '../reading';
import { addressOf, readdressed } from './address';
import { isPlain } from './calm-fact';
import { wordsIn } from './editing';
import { factStems, leastStem } from './fact-stems';
import { factsOf } from './facts';
import { framed } from './framed';
import { frames } from './frames';
import { mayStay } from './may-stay';
import { type Candidate, type Site, wholeOf } from './site';
import { turned } from './turned';

/**
 * What a sentence of blame, excuse, defence, attack or threat says, as one side of it: for what is more than a plain fact, but holds figures, days or names that no ready
 * sentence could carry.
 */
export function contestedCandidates(site: Site): readonly Candidate[] {
  const { finding, sentence, view } = site;
  if (!CODES.has(finding.code) || factsOf(sentence.text, view.text).length === 0) return [];
  const address = addressOf(sentence.text);
  const clauses = scanClauses(sentence.plain);
  const least = leastStem(site, clauses);
  return [...(least === undefined ? [] : [least]), ...factStems(site, clauses)]
    .filter((stem) => finding.code === 'deflect' || (wordsIn(stem) <= LONGEST && !BEYOND.test(stem)))
    .filter((stem) => !FIGHTS.has(finding.code) || isPlain(stem))
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
  /[.:] |[“”"]|^(?:that|what|of)\b|\b(?:surpris\w*|by the way|mind you|quite|certain people|admir\w*|having first|of course|like an?|as if|as though|no comment|one wonders|grant you|nan|religion|somehow|for once|so much as|would have|could have|should have|bound to|i (?:think|believe|guess)|not (?:by|from|the|our|my|us|me))\b/i;

type Frames = Readonly<Record<Tone, readonly string[]>>;

function framesFor(code: NegativeCode, stem: string, draft: string): Frames {
  if (!FIGHTS.has(code) && (mayStay(code, stem, draft) || code === 'deflect')) return frames[code] ?? VIEWS;
  return OWN.test(stem) && !/\b(?:you|your|yours)\b/i.test(stem) ? LET_GO : VIEWS;
}

/** What the writer did or is, and what speaks for it. */
const OWN =
  /^(?:i|we|my|our)\b|^(?:in|for|over|after|since) [^,]{1,30}(?:years?|months?|decades?)\b|\b(?:years|customers|clients|guests|companies|people) (?:have|had|are|were|never)\b|\bnobody else\b|\bnever had\b/i;

/** Of what others did, or how things are: one view of it, and theirs is asked for. */
const VIEWS: Frames = {
  short: [
    'As {I} understand it, {fact}; how do you see it?',
    'What {I} have is that {fact}; how do you see it?',
  ],
  warm: [
    '{I} would like to settle this with you. As {I} understand it, {fact}; could we go through it together on «day»?',
    '{I} want to get this right for you. What {I} have so far is that {fact}; what would you add?',
  ],
  firm: ['What {I} have is that {fact}; from here {I} suggest «item: the next step», by «day».'],
};

/** Of the writer's own part: true, and no help to them. */
const LET_GO: Frames = {
  short: [
    '{I} know it does not change things for you that {fact}; what would help you most from here?',
    'It may be little help to you that {fact}; what would help you most from here?',
  ],
  warm: [
    '{I} would like to make this right for you, and {I} know it is no help that {fact}; what would help you most?',
    '{I} want this to go well for you, and it is no comfort that {fact}; could we look at it together on «day»?',
  ],
  firm: ['It does not change what you need that {fact}, so {I} suggest «item: the next step», by «day».'],
};
