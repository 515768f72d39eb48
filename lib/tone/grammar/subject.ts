import type { Span } from '../span';
import { AUXILIARIES, BE, DETERMINERS, MODALS, REFUSALS, SKIPPED } from './closed';
import type { Token } from './tokens';
import { findVerb } from './verbs';

/** Who a clause is about. `nobody-said`: no subject, as in an order. */
export type Who = 'you' | 'your-side' | 'i' | 'we' | 'they' | 'it' | 'nobody' | 'nobody-said';

export interface Subject {
  readonly who: Who;
  readonly span: Span | undefined;
  /** Index of the first token after the subject (and an auxiliary in front of it). */
  readonly after: number;
  /** The auxiliary stood in front: "did you", "why didn't you". */
  readonly inverted: 'yes' | 'not' | 'no';
  readonly asked: boolean;
  readonly modal: string | undefined;
}

const PERSONS: Readonly<Record<string, Who>> = {
  you: 'you',
  u: 'you',
  i: 'i',
  we: 'we',
  they: 'they',
  he: 'they',
  she: 'they',
  it: 'it',
  this: 'it',
  that: 'it',
  there: 'it',
  nobody: 'nobody',
  none: 'nobody',
};

const ASKING = new Set('why how when where what who which'.split(' '));

/** The subject of a clause that starts at `from`. */
export function findSubject(tokens: readonly Token[], from: number): Subject {
  let index = from;
  const asked = ASKING.has(tokens[index]?.word ?? '');
  if (asked) index += 1;
  while (SKIPPED.has(tokens[index]?.word ?? '')) index += 1;
  let inverted: Subject['inverted'] = 'no';
  let modal: string | undefined;
  const head = tokens[index]?.word ?? '';
  if ((AUXILIARIES.has(head) || BE.has(head) || MODALS.has(head)) && startsSubject(tokens, index + 1)) {
    inverted = tokens[index + 1]?.word === 'not' ? 'not' : 'yes';
    modal = MODALS.has(head) ? head : undefined;
    index += inverted === 'not' ? 2 : 1;
  }
  const phrase = readPhrase(tokens, index);
  if (!phrase) return { who: 'nobody-said', span: undefined, after: index, inverted, asked, modal };
  const first = tokens[index] as Token;
  const last = tokens[phrase.after - 1] as Token;
  return { ...phrase, span: { start: first.start, end: last.end }, inverted, asked, modal };
}

const startsSubject = (tokens: readonly Token[], index: number): boolean => {
  const word = tokens[index]?.word ?? '';
  const next = word === 'not' ? (tokens[index + 1]?.word ?? '') : word;
  return next in PERSONS || next === 'your' || next === 'anyone' || next === 'nobody';
};

const LONGEST_PHRASE = 6;

function readPhrase(tokens: readonly Token[], index: number): { who: Who; after: number } | undefined {
  const word = tokens[index]?.word ?? '';
  const side = sideAfter(tokens, index + 1);
  if (word === 'no' && tokens[index + 1]?.word === 'one')
    return { who: 'nobody', after: sideAfter(tokens, index + 2) };
  if (word === 'nobody' || word === 'none') return { who: 'nobody', after: side };
  if (Object.hasOwn(PERSONS, word) && !isDeterminer(tokens, index))
    return { who: PERSONS[word] as Who, after: index + 1 };
  const named = DETERMINERS.has(word) || /^\p{L}/u.test(word);
  if (!named) return undefined;
  for (let end = index + 1; end <= Math.min(index + LONGEST_PHRASE, tokens.length - 1); end += 1) {
    const here = tokens[end] as Token;
    if (!here.isWord) return undefined;
    if (isFinite(here.word, tokens[end + 1]?.word ?? '')) {
      if (
        !DETERMINERS.has(word) &&
        findVerb(word)?.forms.includes('base') &&
        end === index + 1 &&
        !BE.has(here.word)
      )
        return undefined;
      return { who: word === 'your' ? 'your-side' : 'they', after: end };
    }
  }
  return undefined;
}

/** "this invoice", "that file": the pronoun is an article here. */
const isDeterminer = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1]?.word ?? '';
  return (
    /^(?:this|that)$/.test(tokens[index]?.word ?? '') &&
    !isFinite(next, '') &&
    !SKIPPED.has(next) &&
    /^\p{L}/u.test(next)
  );
};

const isFinite = (word: string, next: string): boolean =>
  BE.has(word) ||
  MODALS.has(word) ||
  (REFUSALS.has(word) && next === 'to') ||
  /^(?:do|does|did|has|have|had|never|always)$/.test(word) ||
  (isPast(word) && !/^(?:by)$/.test(next)) ||
  isThird(word, next);

/** "puts everything": a third person, not a plural, when something it acts on follows. */
const isThird = (word: string, next: string): boolean =>
  findVerb(word)?.forms.includes('third') === true &&
  (DETERMINERS.has(next) || /^(?:me|us|it|them|you|everything|nothing|something|not)$/.test(next));

const isPast = (word: string): boolean => {
  const forms = findVerb(word)?.forms;
  return forms?.includes('past') === true && !forms.includes('base');
};

/** "nobody on your side", "none of your team": skips the part that says where. */
function sideAfter(tokens: readonly Token[], index: number): number {
  if (!/^(?:on|in|of|at|from)$/.test(tokens[index]?.word ?? '')) return index;
  return /^(?:your|our|the)$/.test(tokens[index + 1]?.word ?? '') ? index + 3 : index;
}
