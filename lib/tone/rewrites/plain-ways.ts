import { isPlain } from './calm-fact';
import type { Site } from './site';
import { isOver } from './told';
import { NO_WAYS, type Ways } from './ways';

/**
 * Ways to tell a plain fact: one sentence in six heard as blame, excuse or defence is none. Nothing doubts it, is sorry for it or asks the client to decide. Readers took a word in front of
 * a calm fact 21 times of 28 and a tail behind it 10 times of 17; where the words still point at somebody, either only dresses the blow. `stem`: without its stop.
 */
export function plainWays(stem: string): Ways {
  if (!tellsCalmly(stem)) return NO_WAYS;
  return isOver(stem) || WAS.test(stem)
    ? { short: [PICTURE], warm: [NOTES], firm: [QUESTIONS] }
    : { short: [NEWS], warm: [PICTURE], firm: [QUESTIONS] };
}

/** Whether it is at nobody and proves nothing, however much it counts. `stem`: without its stop. */
export const tellsCalmly = (stem: string): boolean => !proves(stem) && isPlain(stem.replace(COUNTS, ''));

/** How much and how often: of a fact, and of a point only beside other words. */
const COUNTS =
  /\b(?:all|both|each|every|everything|whole|entire|only|just|still|again|already|never|always|none|nothing|times|twice|once|weekends?|nights?|evenings?|free|clients?|customers?|than|instead|enough)\b/giu;

const WAS = /\b(?:was|were|had|did)\b/i;

const NEWS = 'To keep you up to date: {fact}.';
const NOTES = 'For your notes: {fact}.';
export const PICTURE = 'To give you the full picture: {fact}.';
const QUESTIONS = '{Fact}; {I} will gladly answer any questions.';

export const proves = (stem: string): boolean => PROVES.test(stem);

/** "I did say so in May", "I'd bet on the tiler", "Accidents happen": behind a calm word it would still be said to prove a point, or to none. */
const PROVES =
  /^(?:i|we)(?: did|['’]d| had|['’]ve| have)?(?: also| already| even| only)? (?:said|say|told|tell|warned|warn|mentioned|mention|explained|explain|asked|ask|recommended|advised|suggested|bet|note)\b|^(?:i|we) (?:did|had|was)(?:n['’]t| not) \p{L}+ (?:it|them|that|one)$|^(?:i|we)(?:['’]ve| have) (?:been \p{L}+ing|\p{L}+ed) \p{L}* ?(?:for|since|in)\b|\b(?:grieves?|curse|human being|at some point|somewhere|(\p{L}+) is an? \1|disappointed|not surprised|pointing out|clearly|so-called|none of (?:you|us)|nobody|no one|anybody|anyone|everybody|everyone|only ever|(?:i|we) did (?!not\b)\p{L}+|(?:is|it['’]s) final|no (?:error|mistake|fault)|nothing wrong|cost me|keeps? (?:on )?\p{L}+ing|(?:accidents|mistakes|mix-ups|these things|things)(?: like this| do| will| can)* (?:happen|occur)|these days|degree|generally|standard practice|done correctly|eyebrow|funny|mood|crazy|my prices|lads?|(?:she|he|they) (?:was|were) (?:meant|supposed)|(?:will|['’]ll) have been|so i did|so do the|what i(?:['’]m| am|['’]ve been| was) (?:given|told|shown|asked)|i did what\b)\b/iu;

/** Below this what is heard as blame or excuse is more often none: nothing is to be sorry for in it. */
export const isFaint = ({ finding }: Site): boolean => (finding.chance ?? 1) < FAINT;
const FAINT = 0.5;
