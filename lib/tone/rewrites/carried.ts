import type { NegativeCode } from '../codes';
import type { Tone } from '../reading';
import { uncapitalised } from './editing';
import { type Fact, factsOf } from './facts';
import { type Candidate, type Site, wholeOf } from './site';
import { speak } from './voice';
import type { Span } from '../span';

/** More than this, and a list of facts is no longer a sentence. */
const MOST = 3;

/** The last resort for a sentence whose facts no ready sentence holds: they become what it is about. */
export function carriedCandidates({ finding, sentence, view, voice }: Site): readonly Candidate[] {
  const facts = factsOf(sentence.text, view.text).filter(({ kind }) => kind !== 'not');
  const topics = topicsOf(facts, sentence.text);
  if (topics.length === 0 || topics.length > MOST) return [];
  const about = topics.length === 1 ? topics[0] : `${topics.slice(0, -1).join(', ')} and ${topics.at(-1)}`;
  return (Object.entries(FOLLOWS[finding.code] ?? FOLLOWS.accuse ?? {}) as [Tone, string][]).map(
    ([tone, frame]) =>
      wholeOf(
        sentence,
        'template',
        tone,
        speak(frame, voice).replace('{facts}', () => about ?? ''),
      ),
  );
}

/** Each fact with the noun it counts ("46 notes", "page 2"), in reading order; neighbours join ("Friday at noon"). Empty when a number would stand bare. */
function topicsOf(facts: readonly Fact[], text: string): readonly string[] {
  const spans = facts.map((fact) => spanOf(fact, text)).sort((a, b) => a.start - b.start);
  if (spans.some(({ bare }) => bare)) return [];
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && (span.start <= last.end || JOINT.test(text.slice(last.end, span.start)))) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  if (joined.some(({ start, end }) => /day the\b/i.test(text.slice(start, end)))) return [];
  return joined.map(({ start, end }) => {
    const words = text.slice(start, end).replace(/[,.;:]+$/, '');
    return start === 0 ? uncapitalised(words) : words;
  });
}

interface Spot extends Span {
  /** A number with nothing it counts. */
  readonly bare: boolean;
}

function spanOf(fact: Fact, text: string): Spot {
  const at = Math.max(0, text.indexOf(fact.words));
  const end = at + fact.words.length;
  const before = BEFORE.exec(text.slice(0, at))?.[0] ?? '';
  const start = at - before.length;
  if (fact.kind !== 'number') return { start, end, bare: false };
  if (IN_DATE.test(text.slice(end)) || DATED.test(text.slice(0, at))) return { start, end, bare: false };
  const counted = COUNTED.exec(text.slice(end))?.[0] ?? '';
  return { start, end: end + counted.length, bare: counted === '' && before === '' };
}

/** "number 12", "page 2", "the 10th". */
const BEFORE =
  /\b(?:(?:number|page|ticket|image|clause|version|invoice|point|step|question|table|flat|unit|apartment|gate|floor|order|room|chapter|slide|no\.) |the (?=$))$/i;
/** "46 notes", "six working days": up to the first plural. */
const COUNTED =
  /^[- ](?!(?:i|you|we|they|he|she|it)\b)(?:[a-z]+ )?[a-z]{2,}s\b(?<!\b(?:as|is|us|this|was|has|yes|its|does|\w*ss))/i;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const IN_DATE = new RegExp(`^ (?:of )?${MONTH}\\b`, 'i');
const DATED = new RegExp(`\\b${MONTH}\\.? $`, 'i');
const JOINT = /^,? (?:(?:at|on|of|to|and) )?$/;

const FOLLOWS: Readonly<Partial<Record<NegativeCode, Readonly<Partial<Record<Tone, string>>>>>> = {
  accuse: {
    short: 'Could we go through this together by «day», {facts} included?',
    warm: '{I} would like to look at this with you, {facts} included; which next step suits you?',
    firm: '{I} suggest «item: the next step» by «day», {facts} included.',
  },
  attack: {
    short: 'Could we go through this together by «day», {facts} included?',
    warm: '{I} want to get this right for you, {facts} included; which part matters most?',
    firm: '{I} suggest that we go through this by «day», {facts} included.',
  },
  defend: {
    short: 'Here is where it stands, {facts} included: «item: the one fact that helps».',
    warm: '{I} will gladly go through this with you, {facts} included; what would help you most?',
    firm: '{I} suggest that we go through this by «day», {facts} included.',
  },
  deflect: {
    short: '{I} will see that this is put right by «day», {facts} included.',
    warm: '{I} will look after this for you, {facts} included, and write by «day» to say how it stands.',
    firm: '{I} will have «item: the fix» done by «day», {facts} included.',
  },
};
