import type { NegativeCode } from '../codes';
import { scanClauses } from '../grammar/scan';
import { findVerb } from '../grammar/verbs';
import type { Tone } from '../reading';
import { type FactKind, factsOf } from './facts';
import { nounPhrases } from './flee/noun-phrase';
import { NOUNS } from './flee/nouns';

/** Ways to give back what one side says: `{fact}` stands inside each. A tone may have none. */
export type Sides = Readonly<Record<Tone, readonly string[]>>;

/** How a sentence of this code is given back when it is more than a plain fact. `stem`: without its stop. */
export function sidesOf(code: NegativeCode, stem: string): Sides {
  const theirs = doneByThem(stem);
  const sides = sidesFor(code, stem, theirs);
  return POINTS.has(code) && (theirs !== undefined || !isRecord(stem)) ? notFirst(sides) : sides;
}

function sidesFor(code: NegativeCode, stem: string, theirs: 'past' | 'present' | undefined): Sides {
  if (theirs !== undefined) return code === 'accuse' && theirs === 'past' ? BEHIND_US : VIEWS;
  const own = OWN.test(stem) && !THEIRS.test(stem);
  if (own) return code === 'accuse' ? NOTES : LET_GO;
  return VIEWS;
}

const POINTS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['accuse', 'defend']);

/** A day, an hour, a sum or a figure both sides can look up, or how many there are of a thing of work; how long it felt, and who was there, is no record. */
const isRecord = (stem: string): boolean =>
  factsOf(stem).some(({ kind, words }) => HARD.has(kind) || /\d/.test(words)) || speaksOfWork(stem);

function speaksOfWork(stem: string): boolean {
  const plain = stem.replace(/[’‘]/g, "'");
  const [first] = scanClauses(plain);
  return (
    first?.subject !== undefined &&
    nounPhrases(plain.slice(first.subject.start, first.subject.end)).some(
      ({ head, determiner }) => /^(?:the|your)$/.test(determiner) && NOUNS.has(head.replace(/s$/, '')),
    )
  );
}

const HARD: ReadonlySet<FactKind> = new Set<FactKind>([
  'weekday',
  'date',
  'time',
  'money',
  'percent',
  'link',
]);

/** What the writer did or is, and what speaks for it. */
const OWN =
  /^(?:i|we|my|our|ours|mine)\b|^(?:in|for|over|after|since) [^,]{1,30}(?:years?|months?|decades?)\b|\b(?:years|customers|clients|guests|companies|people) (?:have|had|are|were|never)\b|\bfor (?:us|me|\w+ years)\b|\bnobody else\b|\bnever had\b|^on my\b/i;

const THEIRS = /\b(?:you|your|yours)\b/i;

/** When it says what the client's side does or did: which. */
function doneByThem(stem: string): 'past' | 'present' | undefined {
  const plain = stem.replace(/[’‘]/g, "'");
  const verbs = scanClauses(plain)
    .filter(({ who, passive }) => !passive && (who === 'you' || who === 'your-side'))
    .flatMap(({ verb }) => (verb ? [plain.slice(verb.span.start, verb.span.end)] : []));
  // "Last year you paid": who, stands where no clause begins.
  const others = Array.from(
    plain.matchAll(/\byou(?:'d|'ve| had| have)?(?: \p{L}+ly)? (\p{L}+)/giu),
    ([, word = '']) => word,
  );
  const past = [...verbs, ...others].some((word) => {
    const forms = findVerb(word)?.forms;
    return forms?.includes('past') === true && !forms.includes('base');
  });
  if (past) return 'past';
  return verbs.length > 0 ? 'present' : undefined;
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

/** Of what others did, and of how things are: what the writer has of it, and theirs is asked for. */
const VIEWS: Sides = {
  short: [
    '{Fact}; does that match what you have?',
    'As {I} understand it, {fact}; does that match what you have?',
    'Here is what {I} have: {fact}; does that match what you have?',
  ],
  warm: [
    '{I} would like to settle this with you. As {I} understand it, {fact}; could we go through it together on «day»?',
    '{I} want to get this right for you. Here is what {I} have: {fact}; does that match what you have?',
  ],
  firm: [
    '{Fact}; if you have it differently, could you tell {me} by «day»?',
    '{Fact}; from here {I} suggest «item: the next step», by «day».',
  ],
};

/** Of what the writer did for it, where something else did not come: so far, and open to theirs. */
const NOTES: Sides = {
  short: ['Here is what {I} have: {fact}; does that match what you have?'],
  warm: ['{I} would like to settle this with you. Here is what {I} have: {fact}; how do you see it?'],
  firm: ['{Fact}; if you have it differently, could you tell {me} by «day»?'],
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
