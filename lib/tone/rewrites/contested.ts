import type { NegativeCode } from '../codes';
import { scanClauses } from '../grammar/scan';
import { findVerb } from '../grammar/verbs';
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
  /[.:] |[“”"]|^(?:that|what|of|as)\b|\b(?:surpris\w*|by the way|mind you|quite|certain people|admir\w*|having first|of course|like an?|as if|as though|no comment|one wonders|grant you|nan|religion|tho|gentleman|lady|contrary to|you yourself|the day it was|neither|somehow|for once|so much as|would have|could have|should have|bound to|i (?:think|believe|guess)|not (?:by|from|the|our|my|us|me))\b/i;

type Frames = Readonly<Record<Tone, readonly string[]>>;

function framesFor(code: NegativeCode, stem: string, draft: string): Frames {
  if (!FIGHTS.has(code) && (mayStay(code, stem, draft) || code === 'deflect')) return frames[code] ?? VIEWS;
  if (startsWithThem(stem)) return code === 'accuse' ? BEHIND_US : ASKED_BACK;
  return OWN.test(stem) && !THEIRS.test(stem) ? LET_GO : VIEWS;
}

/** What the writer did or is, and what speaks for it. */
const OWN =
  /^(?:i|we|my|our|ours|mine)\b|^(?:in|for|over|after|since) [^,]{1,30}(?:years?|months?|decades?)\b|\b(?:years|customers|clients|guests|companies|people) (?:have|had|are|were|never)\b|\bfor (?:us|me|\w+ years)\b|\bnobody else\b|\bnever had\b|^on my\b/i;

const THEIRS = /\b(?:you|your|yours)\b/i;

/** Whether it begins with what the client's side did. */
function startsWithThem(stem: string): boolean {
  const [first] = scanClauses(stem.replace(/[’‘]/g, "'"));
  const forms = first?.verb && findVerb(stem.slice(first.verb.span.start, first.verb.span.end))?.forms;
  const isPast = forms?.includes('past') === true && !forms.includes('base');
  return (first?.who === 'you' || first?.who === 'your-side') && isPast;
}

/** Of what the client did: done, and no reason to do it so again. Without it the mail leads more, so that it is one way only. */
const BEHIND_US: Frames = {
  short: [],
  warm: [
    '{I} am happy to put it behind us that {fact}; could we agree by «day» how we do this next time?',
    '{I} would like this to go well for us both, so let us put it behind us that {fact}; could we find a way for next time on «day»?',
  ],
  firm: [],
};

/** Of the same, where the writer stands up for something. */
const ASKED_BACK: Frames = {
  short: [],
  warm: [
    '{I} want to get this right for you. What {I} have so far is that {fact}; what would you add?',
    '{I} would like to settle this with you. As {I} understand it, {fact}; could we go through it together on «day»?',
  ],
  firm: [],
};

/** Of what others did, and of how things are: one view of it, and theirs is asked for. */
const VIEWS: Frames = {
  short: [
    'As {I} understand it, {fact}; how do you see it?',
    'What {I} have is that {fact}; shall we go through it together on «day»?',
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
