import type { NegativeCode } from '../codes';
import { scanClauses } from '../grammar/scan';
import { findVerb } from '../grammar/verbs';
import type { Tone } from '../reading';

/** Ways to give back what one side says: `{fact}` stands inside each. A tone may have none. */
export type Sides = Readonly<Record<Tone, readonly string[]>>;

/** How a sentence of this code is given back when it is more than a plain fact. `stem`: without its stop. */
export function sidesOf(code: NegativeCode, stem: string): Sides {
  const theirs = doneByThem(stem);
  if (theirs !== undefined) return code === 'accuse' && theirs === 'past' ? BEHIND_US : notFirst(VIEWS);
  const own = OWN.test(stem) && !THEIRS.test(stem);
  if (POINTS.has(code)) return own && code === 'defend' ? LET_GO : notFirst(own ? LET_GO : VIEWS);
  return own ? LET_GO : VIEWS;
}

const POINTS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['accuse', 'defend']);

/** What the writer did or is, and what speaks for it. */
const OWN =
  /^(?:i|we|my|our|ours|mine)\b|^(?:in|for|over|after|since) [^,]{1,30}(?:years?|months?|decades?)\b|\b(?:years|customers|clients|guests|companies|people) (?:have|had|are|were|never)\b|\bfor (?:us|me|\w+ years)\b|\bnobody else\b|\bnever had\b|^on my\b/i;

const THEIRS = /\b(?:you|your|yours)\b/i;

/** When it begins with what the client's side does or did: which. */
function doneByThem(stem: string): 'past' | 'present' | undefined {
  const [first] = scanClauses(stem.replace(/[’‘]/g, "'"));
  if (!first?.verb || (first.who !== 'you' && first.who !== 'your-side')) return undefined;
  const forms = findVerb(stem.slice(first.verb.span.start, first.verb.span.end))?.forms;
  return forms?.includes('past') && !forms.includes('base') ? 'past' : 'present';
}

/** Where the mail leads more without it, it is one way among others, and not the first. */
const notFirst = (all: Sides): Sides => ({ ...all, short: [] });

/** Of what the client did: done, and no reason to do it so again. */
const BEHIND_US: Sides = {
  short: [],
  warm: [
    '{I} am happy to put it behind us that {fact}; could we agree by «day» how we do this next time?',
    '{I} would like this to go well for us both, so let us put it behind us that {fact}; could we find a way for next time on «day»?',
  ],
  firm: [],
};

/** Of what others did, and of how things are: one view of it, and theirs is asked for. */
const VIEWS: Sides = {
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
const LET_GO: Sides = {
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
