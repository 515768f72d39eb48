import { factsOf } from './facts';
import { keptShare } from './faithful';
import type { Site } from './site';

/**
 * Whether a draft would miss this sentence: the next one leans on it, it tells what the client asked to have explained, or it holds the mail's only apology or only
 * day. Readers minded half of the sentences left out, nearly always for one of these.
 */
export const isNeeded = (site: Site): boolean =>
  isLeanedOn(site) || explains(site) || isOnlyApology(site) || isOnlyDay(site);

/** "They can be cut down": who "they" are stands here. */
function isLeanedOn({ sentence, view }: Site): boolean {
  // Nothing leans on "As you wish."
  if (keptShare(sentence.text, '') === undefined) return false;
  const next = view.sentences[sentence.index + 1];
  return next?.role === 'body' && next.block === sentence.block && LEANS.test(next.plain);
}

const LEANS =
  /^(?:(?:and|so|but|then|now|still|yet|also|plus),? )?(?:(?:if|when|once|as|because|since|before|after|to|for|with|in|from|of) )?(?:it|its|they|their|them|he|his|him|she|her|that|this|these|those|both|either|neither|one of|none of|all of|most of|some of|the same|which|there it)\b|^(?:but|so|then|otherwise|instead|even so|that said|either way|in that case|which)\b/i;

/** The client asked why, or how it came about, and this is (part of) the answer. */
const explains = ({ sentence, view, finding }: Site): boolean =>
  EXPLAINS.has(finding.code) && ASKS_WHY.test(view.incoming) && keptShare(sentence.text, '') !== undefined;

const EXPLAINS: ReadonlySet<string> = new Set(['accuse', 'defend', 'deflect']);
const ASKS_WHY =
  /\b(?:why|how come|explain|how (?:did|could|can|is it|has)|what (?:happened|went wrong|is going on|'s going on)|reason)\b/i;

function isOnlyApology({ sentence, view, finding }: Site): boolean {
  return (
    finding.code === 'apologise' &&
    COMPLAINS.test(view.incoming) &&
    !view.sentences.some(
      ({ index, role, plain }) => index !== sentence.index && role === 'body' && APOLOGISES.test(plain),
    )
  );
}

const APOLOGISES = /\bsorry\b|\bapolog/i;
const COMPLAINS =
  /\b(?:wrong|late|still|missing|broken|again|never|not|no|disappoint\w*|upset|unacceptable|mistakes?|errors?|problem|failed|forgot|down)\b|n't\b|!/i;

function isOnlyDay({ sentence, view }: Site): boolean {
  const hasDay = (text: string): boolean => factsOf(text, view.text).some(({ kind }) => DAYS.has(kind));
  return (
    hasDay(sentence.text) &&
    !view.sentences.some(
      ({ index, role, text }) => index !== sentence.index && role === 'body' && hasDay(text),
    )
  );
}

const DAYS: ReadonlySet<string> = new Set(['weekday', 'date', 'time']);
