import type { Span } from '../span';
import { AUXILIARIES, BE, DETERMINERS, ENDS, INNER, MODALS, PRONOUNS, SKIPPED } from './closed';
import type { Token } from './tokens';
import { findVerb } from './verbs';

/**
 * The thing a verb acts on, as a noun phrase that can be copied: `article? word{1,4} [(of|for|from|about) article? word{1,3}]`. No pronoun, no comma, no
 * second thing, no relative clause inside; anything else is refused, for a slot filled wrongly is worse than an empty one.
 */
export function findObject(
  rest: readonly Token[],
): { readonly span: Span; readonly after: number } | undefined {
  let index = /^(?:me|us|back)$/.test(rest[0]?.word ?? '') ? 1 : 0;
  const start = index;
  if (DETERMINERS.has(rest[index]?.word ?? '')) index += 1;
  else if (!BARE_NOUNS.has(rest[index]?.word ?? '') && !isFigure(rest[index])) return undefined;
  const head = nounsFrom(rest, index, 4);
  if (head === index) return undefined;
  index = head;
  if (
    INNER.has(rest[index]?.word ?? '') ||
    (rest[index]?.word === 'to' &&
      /^(?:access|links?|changes?|answers?|replies|reply|invitation|edits?)$/.test(
        rest[index - 1]?.word ?? '',
      ))
  ) {
    const inner = DETERMINERS.has(rest[index + 1]?.word ?? '') ? index + 2 : index + 1;
    const end = nounsFrom(rest, inner, 3);
    if (end === inner) return undefined;
    index = end;
  }
  const next = rest[index];
  if (next?.isWord && !ENDS.has(next.word)) return undefined;
  // A relative clause or a second object follows: the phrase is not whole.
  if (next?.word === ',' && rest[index + 1]) return undefined;
  if (next && /^(?:that|which|who|where|and|or|to|as)$/.test(next.word)) return undefined;
  const from = rest[start] as Token;
  return { span: { start: from.start, end: (rest[index - 1] as Token).end }, after: index };
}

const isFigure = (token: Token | undefined): boolean =>
  /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)/.test(
    token?.word ?? '',
  );

function nounsFrom(rest: readonly Token[], from: number, most: number): number {
  let index = from;
  while (index < rest.length && index - from < most && isNounLike(rest[index] as Token)) index += 1;
  return index;
}

function isNounLike({ word, isWord }: Token): boolean {
  if (!isWord || PRONOUNS.has(word) || DETERMINERS.has(word) || ENDS.has(word) || INNER.has(word))
    return false;
  if (/^(?:and|not|never|always|one|ones|lot|thing|things|anything|something|nothing)$/.test(word))
    return false;
  if (SKIPPED.has(word) && !/^(?:first|both|all|usual)$/.test(word)) return false;
  if (BE.has(word) || MODALS.has(word) || AUXILIARIES.has(word)) return false;
  const verb = findVerb(word);
  return (
    !verb ||
    verb.forms.includes('base') ||
    (verb.forms.includes('third') && NOUNS_TOO.test(word)) ||
    /(?:ed|en|ing)$/.test(word)
  );
}

/** Plurals that are verb forms too. */
const NOUNS_TOO =
  /^(?:changes|orders|texts|answers|replies|updates|reports|drafts|designs|notes|books|calls|plans|credits|costs|bills|invoices|reviews|prints|posts|mails|emails|checks|records|quotes|requests|comments|edits|rounds|cuts|picks|offers|looks|studies)$/;

/** Nouns that need no article. */
const BARE_NOUNS = new Set(
  'access feedback payment content files photos images texts information details copy data receipts statements numbers figures approval confirmation instructions comments changes documents invoices answers updates images logos passwords credentials dates names contracts paperwork'.split(
    ' ',
  ),
);
