import {
  AUXILIARIES,
  BE,
  CONDITIONS,
  DETERMINERS,
  ENDS,
  INNER,
  MODALS,
  PRONOUNS,
  SKIPPED,
} from '../../grammar/closed';
import { type Token, tokensOf } from '../../grammar/tokens';
import { findVerb } from '../../grammar/verbs';
import type { Span } from '../../span';
import { ADJECTIVES, NO_TOPICS, NOUNS } from './nouns';

/** A noun phrase with an article or a "my", that can be copied. Offsets count from the text's start. */
export interface NounPhrase extends Span {
  readonly determiner: string;
  /** Its main noun, lower case. */
  readonly head: string;
}

/**
 * The noun phrases of a straightened text whose edges are sure: `determiner word{1,3} [of determiner? word{1,3}]`, ended by a mark or a word that
 * belongs to no noun. What may be a verb, and what no letter is about (a moment, a bit, somebody's mind), is left out.
 */
export function nounPhrases(plain: string): readonly NounPhrase[] {
  const tokens = tokensOf(plain);
  return tokens.flatMap(({ word }, index) => {
    const opens = OPENS.test(word) && !/^(?:all|up|off)$/.test(tokens[index - 1]?.word ?? '');
    return (opens ? readPhrase(tokens, index) : barePlural(tokens, index)) ?? [];
  });
}

/** "Lenses scratched after two weeks": a thing of work in the plural needs no article. */
function barePlural(tokens: readonly Token[], at: number): NounPhrase | undefined {
  const { word, start, end } = tokens[at] as Token;
  if (word.length < 5 || !/[^s]s$/.test(word) || !isNoun(word) || NO_TOPICS.has(word)) return undefined;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before && before.isWord && !STANDS_BEFORE.test(before.word)) return undefined;
  // "I have bills to pay": the writer's affair.
  if (/^(?:have|got)$/.test(before?.word ?? '') && /^(?:i|we)$/.test(tokens[at - 2]?.word ?? ''))
    return undefined;
  if (after?.isWord && !isClosed(after.word) && !/(?:ed|ing)$/.test(after.word)) return undefined;
  return { start, end, determiner: '', head: word };
}

const STANDS_BEFORE =
  /^(?:and|but|or|so|because|if|when|of|for|about|on|in|with|to|without|from|get|got|have|need|needs|see|send|sent|are|were|do|did|why|how)$/;

const OPENS = /^(?:the|my|our|your|a|an|this|these|those)$/;

function readPhrase(tokens: readonly Token[], from: number): NounPhrase | undefined {
  const first = tokens[from] as Token;
  const end = beforeAsked(tokens, from, beforeParticle(tokens, from, nounsEnd(tokens, from + 1)));
  const head = tokens[end - 1];
  const isClosing = head?.word === 'end' && /^(?:year|month|quarter)$/.test(tokens[end - 2]?.word ?? '');
  if (
    end === from + 1 ||
    !head ||
    !(isTopicHead(head.word) || isClosing) ||
    NO_SECOND.test(tokens[from + 1]?.word ?? '')
  )
    return undefined;
  const next = tokens[end]?.word ?? '';
  // "your wife Jennifer"
  if (
    mayBeVerb(tokens, from, end) ||
    (end - from > 2 && !isNoun(head.word) && !isClosing && NO_TOPICS.has(tokens[end - 2]?.word ?? ''))
  )
    return undefined;
  const found = { start: first.start, determiner: first.word };
  if (next !== 'of') return isEdge(tokens, end) ? { ...found, end: head.end, head: head.word } : undefined;
  const inner = end + (/^(?:the|my|our|your)$/.test(tokens[end + 1]?.word ?? '') ? 2 : 1);
  const innerEnd = nounsEnd(tokens, inner);
  const last = tokens[innerEnd - 1];
  if (innerEnd === inner || !last || NO_TOPICS.has(last.word) || !isEdge(tokens, innerEnd)) return undefined;
  return { ...found, end: last.end, head: head.word };
}

/** "the same work", "a little loud": nothing one can name. */
const NO_SECOND = /^(?:right|same|little|bit|lot|tad|touch|while|few|couple)$/;

/** "the buckle sticks", "the internet quits": no known noun in the plural may as well be a verb. */
const mayBeVerb = (tokens: readonly Token[], from: number, end: number): boolean => {
  const { word } = tokens[end - 1] as Token;
  return (
    end - from > 2 && /[^s]s$/.test(word) && !isNoun(word) && !ADJECTIVES.has(tokens[end - 2]?.word ?? '')
  );
};

/** "the last episode cut off": with its particle the last of them is a verb. */
const beforeParticle = (tokens: readonly Token[], from: number, end: number): number =>
  end - from > 2 && PARTICLES.test(tokens[end]?.word ?? '') && findVerb(tokens[end - 1]?.word ?? '')
    ? end - 1
    : end;

/** "How long will the rebranding take": the verb that was asked for is none of its nouns. */
const beforeAsked = (tokens: readonly Token[], from: number, end: number): number => {
  const word = tokens[end - 1]?.word ?? '';
  const isAsked = ASKED.test(tokens[from - 1]?.word ?? '') && findVerb(word)?.forms.includes('base') === true;
  return end - from > 2 && isAsked && !isNoun(word) ? end - 1 : end;
};

const ASKED = /^(?:will|would|can|could|do|does|did|should|shall|may|might|must)$/;
const PARTICLES = /^(?:off|up|out|down|away|over|back)$/;

/** Where the nouns and what describes them end: at most four words. */
function nounsEnd(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index < tokens.length && index - from < MOST && isNounLike(tokens, index, index === from))
    index += 1;
  // "the corrected": what describes, with nothing behind it.
  while (index > from && describesOnly(tokens[index - 1]?.word ?? '')) index -= 1;
  return index;
}

const MOST = 4;

/** "I got the ring size wrong": said of the thing. */
const SAID_OF = /^(?:wrong|late|short|ready|right)$/;

const isNoun = (word: string): boolean =>
  NOUNS.has(word) || NOUNS.has(word.replace(/s$/, '')) || NOUNS.has(word.replace(/es$/, ''));

const describesOnly = (word: string): boolean =>
  ADJECTIVES.has(word) ||
  /(?:'s|s')$/.test(word) ||
  (/(?:ed|ous|ful|ive|able|ible|ical|less|ish)$/.test(word) && !isNoun(word));

function isNounLike(tokens: readonly Token[], at: number, isFirst: boolean): boolean {
  const { word, isWord } = tokens[at] as Token;
  if (!isWord || !/^[\p{L}\d]/u.test(word) || isClosed(word)) return false;
  if (!isFirst && SAID_OF.test(word)) return false;
  if (isNoun(word) || (word === 'end' && /^(?:year|month|quarter)$/.test(tokens[at - 1]?.word ?? '')))
    return true;
  if (word.endsWith('ly')) return false;
  const verb = findVerb(word);
  if (!verb) return isFirst || !/(?:ed|ing)$/.test(word) || describesOnly(tokens[at - 1]?.word ?? '');
  if (/(?:ed|ing|en)$/.test(word)) return isFirst || ADJECTIVES.has(tokens[at - 1]?.word ?? '');
  // "the envelopes come": behind a plural it is a verb.
  const before = tokens[at - 1]?.word ?? '';
  return (
    verb.forms.includes('base') && !word.endsWith('s') && !/[^s]s$/.test(before) && !NO_TOPICS.has(before)
  );
}

const isClosed = (word: string): boolean =>
  PRONOUNS.has(word) ||
  DETERMINERS.has(word) ||
  (ENDS.has(word) && !/^(?:last|next|early|late)$/.test(word)) ||
  INNER.has(word) ||
  SKIPPED.has(word) ||
  BE.has(word) ||
  MODALS.has(word) ||
  AUXILIARIES.has(word) ||
  CONDITIONS.has(word) ||
  OTHERS.has(word);

const OTHERS = new Set(
  'tho pls plz rn lol btw asap and not never always more most much many few less least very so too quite rather enough one ones lot lots thing things else there here how why then than nor neither like per via yes no please sorry above below between among under against upon along around across near behind beyond during'.split(
    ' ',
  ),
);

/** A mark, a verb or a word of grammar follows. An unsure plural ("the van coughs") is refused by its head. */
function isEdge(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return true;
  // "the certificate and I finished" ends it; "the noise and the smell" goes on.
  if (next.word === 'and' || next.word === 'or' || next.word === 'but')
    return SUBJECTS.test(tokens[at + 1]?.word ?? '');
  if (next.word === '-' || next.word === '&') return false;
  if (next.word === 'to') return DETERMINERS.has(tokens[at + 1]?.word ?? '');
  if (/^(?:that|which|who|whom|whose|where)$/.test(next.word)) return false;
  if (PRONOUNS.has(next.word) && !/^(?:it|them|me|us|him)$/.test(next.word)) return false;
  const head = tokens[at - 1]?.word ?? '';
  // "the list your team made": the phrase goes on.
  if (DETERMINERS.has(next.word)) return /^(?:this|next|last|all|both)$/.test(next.word);
  return isNoun(head) || !/[^s]s$/.test(head) || !next.isWord || BE.has(next.word) || MODALS.has(next.word);
}

const SUBJECTS =
  /^(?:i|i'm|i've|i'll|i'd|we|we're|we've|he|she|it|it's|they|you|nobody|nothing|there|now|then|still)$/;

/** Who does a thing is not the thing. */
const PERSON = /(?:owner|keeper|holder|maker|leader|worker|ist|ian|eer|man|men|people)s?$/;

function isTopicHead(word: string): boolean {
  return (
    /^[\p{L}\d][\p{L}\d-]*$/u.test(word) &&
    word.length > 2 &&
    !NO_TOPICS.has(word) &&
    !NO_TOPICS.has(word.replace(/s$/, '')) &&
    !/^\d/.test(word) &&
    !/(?:self|selves|ness)$/.test(word) &&
    (isNoun(word) || !PERSON.test(word))
  );
}
