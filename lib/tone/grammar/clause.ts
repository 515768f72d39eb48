import type { Span } from '../span';
import {
  AUXILIARIES,
  BE,
  CONDITIONS,
  DETERMINERS,
  ENDS,
  MODALS,
  PRONOUNS,
  REFUSALS,
  SKIPPED,
} from './closed';
import { findSubject, type Who } from './subject';
import type { Token } from './tokens';
import { findVerb, type VerbClass } from './verbs';

/** What one clause says: who does what, and how. Offsets count from the sentence's start. */
export interface Clause extends Span {
  readonly who: Who;
  readonly subject: Span | undefined;
  readonly negated: boolean;
  readonly often: 'never' | 'always' | undefined;
  readonly modal: string | undefined;
  /** Should have, was supposed to: said of what did not come. */
  readonly unmet: boolean;
  readonly verb: { readonly lemma: string; readonly class: VerbClass; readonly span: Span } | undefined;
  /** The tokens after the verb. */
  readonly rest: readonly Token[];
  readonly question: boolean;
  readonly imperative: boolean;
  readonly conditional: boolean;
  readonly passive: boolean;
  readonly reported: boolean;
}

/** Reads one clause; `asks` says whether its sentence ends in a question mark. */
export function readClause(tokens: readonly Token[], asks: boolean): Clause {
  const first = tokens.findIndex(({ word, isWord }) => isWord && !LINKS.has(word));
  const start = first === -1 ? 0 : first;
  const conditional = tokens.slice(0, start + 1).some(({ word }) => CONDITIONS.has(word));
  const opening = conditional ? tokens.findIndex(({ word }) => CONDITIONS.has(word)) + 1 : start;
  const found = findSubject(tokens, opening);
  const chain = readChain(tokens, found.after, found.inverted);
  const imperative =
    found.who === 'nobody-said' &&
    chain.verb !== undefined &&
    chain.base &&
    !asks &&
    !isNoun(chain.verb.lemma, tokens[chain.after]);
  const edge = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  return {
    ...edge,
    who: imperative ? 'you' : found.who,
    subject: found.span,
    negated: chain.negated || found.inverted === 'not' || found.who === 'nobody',
    often: chain.often,
    modal: chain.modal ?? found.modal,
    unmet: chain.unmet,
    verb: chain.verb,
    rest: tokens.slice(chain.after),
    question: asks || found.asked,
    imperative,
    conditional,
    passive: chain.passive,
    reported:
      chain.verb !== undefined &&
      (chain.verb.class === 'tell' || chain.verb.class === 'think') &&
      tokens[chain.after]?.word === 'that',
  };
}

/** "Design review on Friday": a noun that looks like an order, when another noun follows it. */
const isNoun = (lemma: string, next: Token | undefined): boolean =>
  NOUN_VERBS.has(lemma) &&
  next?.isWord === true &&
  /^\p{L}/u.test(next.word) &&
  !DETERMINERS.has(next.word) &&
  !ENDS.has(next.word) &&
  !PRONOUNS.has(next.word) &&
  !SKIPPED.has(next.word);

const NOUN_VERBS = new Set(
  'design review report draft call order test plan book email change update note quote credit work help support print offer request answer check cost look text invoice bill brief post mail record release project launch approval edit study start show visit demand delay hold charge trust care hope'.split(
    ' ',
  ),
);

const LINKS = new Set(
  'and but so or because since as then also however anyway well please yes no still now'.split(' '),
);

interface Chain {
  readonly negated: boolean;
  readonly often: 'never' | 'always' | undefined;
  readonly modal: string | undefined;
  readonly unmet: boolean;
  readonly passive: boolean;
  readonly base: boolean;
  readonly verb: Clause['verb'];
  readonly after: number;
}

/** Auxiliaries, negation and adverbs up to the verb that carries the meaning. */
function readChain(tokens: readonly Token[], from: number, inverted: 'yes' | 'not' | 'no'): Chain {
  let index = from;
  let negated = false;
  let often: Chain['often'];
  let modal: string | undefined;
  let unmet = false;
  let be = false;
  const heard: string[] = [];
  for (; index < tokens.length; index += 1) {
    const { word } = tokens[index] as Token;
    if (word === 'not') negated = true;
    else if (word === 'never' || word === 'always') {
      often = word;
      negated ||= word === 'never';
    } else if (MODALS.has(word) || isMust(tokens, index)) modal ??= word;
    else if (BE.has(word)) be = true;
    else if (word === 'supposed' || word === 'meant') unmet = be;
    else if (REFUSALS.has(word) && tokens[index + 1]?.word === 'to') negated = true;
    else if (!(AUXILIARIES.has(word) && isAuxiliary(tokens, index)) && !SKIPPED.has(word)) break;
    heard.push(word);
  }
  if (modal === 'should' && heard.includes('have')) unmet = true;
  const token = tokens[index];
  const verb = token && findVerb(token.word);
  const base = verb?.forms.includes('base') === true && heard.length === 0 && inverted === 'no';
  return {
    negated,
    often,
    modal,
    unmet,
    passive: be && verb?.forms.includes('participle') === true && !unmet,
    base,
    verb:
      verb && token
        ? { lemma: verb.lemma, class: verb.class, span: { start: token.start, end: token.end } }
        : undefined,
    after: verb ? index + 1 : index,
  };
}

/** "need to", "have to": an order in another coat. */
const isMust = (tokens: readonly Token[], index: number): boolean =>
  /^(?:need|have|has|had)$/.test(tokens[index]?.word ?? '') && tokens[index + 1]?.word === 'to';

/** "have" helps only when a verb, "not" or an adverb follows; else it is the verb itself. */
const isAuxiliary = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1]?.word ?? '';
  return (
    SKIPPED.has(next) ||
    next === 'not' ||
    next === 'never' ||
    next === 'always' ||
    next === 'to' ||
    AUXILIARIES.has(next) ||
    BE.has(next) ||
    REFUSALS.has(next) ||
    findVerb(next) !== undefined
  );
};
