import type { Tone } from '../reading';
import { saysSomething } from './fact-stems';
import { factsOf } from './facts';
import type { Site } from './site';
import { isOver } from './told';

type Ways = Readonly<Record<Tone, readonly string[]>>;

/**
 * Ways to tell a plain fact, true whatever it tells: one sentence in six heard as blame, excuse or defence is none. Nothing doubts it, is sorry for it or asks the client to
 * decide. `stem`: without its stop. Nothing for what proves a point or tells of nobody's work.
 */
export function plainWays(stem: string): Ways {
  if (proves(stem)) return { short: [], warm: [], firm: [] };
  // "Inbox 7 hrs, travel 4.5, expenses 3".
  if (!saysSomething(stem)) return { short: [], warm: isCounted(stem) ? [FIGURES] : [], firm: [] };
  return {
    short: [QUESTIONS],
    warm: isCounted(stem) ? [FIGURES, PICTURE] : [PICTURE],
    firm: isOver(stem) ? [DETAILS, PICTURE] : [PICTURE, DETAILS],
  };
}

const QUESTIONS = '{Fact}; {I} will gladly answer any questions.';
const PICTURE = 'To give you the full picture: {fact}.';
const DETAILS = '{Fact}; would you like the details?';
const FIGURES = 'Here are the figures: {fact}.';

export const proves = (stem: string): boolean => PROVES.test(stem);

/** "I did say so in May", "I'd bet on the tiler", "Accidents happen": behind a calm word it would still be said to prove a point, or to none. */
const PROVES =
  /^(?:i|we)(?: did|['’]d| had|['’]ve| have)?(?: also| already| even| only)? (?:said|say|told|tell|warned|warn|mentioned|mention|explained|explain|asked|ask|recommended|advised|suggested|bet|note)\b|^(?:i|we) (?:did|had|was)(?:n['’]t| not) \p{L}+ (?:it|them|that|one)$|^(?:i|we)(?:['’]ve| have) (?:been \p{L}+ing|\p{L}+ed) \p{L}* ?(?:for|since|in)\b|\b(?:grieves?|disappointed|not surprised|pointing out|clearly|so-called|none of (?:you|us)|nobody|no one|anybody|anyone|everybody|everyone|only ever|(?:accidents|mistakes|mix-ups|these things|things)(?: like this| do| will| can)* (?:happen|occur)|these days|degree|generally|standard practice|done correctly|eyebrow|funny|mood|crazy|my prices|lads?|(?:she|he|they) (?:was|were) (?:meant|supposed)|(?:will|['’]ll) have been|so i did|so do the|what i(?:['’]m| am|['’]ve been| was) (?:given|told|shown|asked)|i did what\b)\b/iu;

/** "There were four on the 2nd, five on the 9th and four yesterday": it is the figures that tell. */
export const isCounted = (stem: string): boolean =>
  factsOf(stem).filter(({ kind }) => COUNTS.has(kind)).length >= SEVERAL;

const COUNTS: ReadonlySet<string> = new Set(['number', 'money', 'percent']);
const SEVERAL = 3;

/** Below this what is heard as blame or excuse is more often none: nothing is to be sorry for in it. */
export const isFaint = ({ finding }: Site): boolean => (finding.chance ?? 1) < FAINT;
const FAINT = 0.5;
