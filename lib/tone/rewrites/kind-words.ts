import type { NegativeCode } from '../codes';
import type { Tone } from '../reading';
import type { Site } from './site';

/**
 * Ways to tell a fact in a mail of blame or defence, the warm ones near its beginning after a kind word that is true, further down after one only where the plain ways still
 * hurt. `plain`: the ways that need none. `{fact}` stands inside each.
 */
export function waysIn(tone: Tone, plain: readonly string[], site: Site): readonly string[] {
  if (tone !== 'warm' || !BLAMES.has(site.finding.code)) return plain;
  const body = site.view.sentences.filter(({ role }) => role === 'body');
  const isEarly = body.findIndex(({ index }) => index === site.sentence.index) < EARLY;
  const kind = kindWays(site);
  return isEarly ? [...kind, ...plain] : [...plain, ...kind];
}

const BLAMES: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['accuse', 'defend', 'deflect']);

const EARLY = 2;

function kindWays({ sentence, view, reading }: Site): readonly string[] {
  const others = view.sentences.filter(({ index }) => index !== sentence.index);
  const thanks = others.some(({ plain }) => /\b(?:thanks|thank you|appreciate)\b/i.test(plain))
    ? []
    : [thanksFor(view.incoming, reading.incoming?.asks.length ?? 0)];
  return [...thanks, UNDERSTOOD];
}

const UNDERSTOOD = '{I} understand that this matters to you; {fact}.';

/** A question is asked, a complaint is told. */
const thanksFor = (message: string, asks: number): string =>
  message === ''
    ? 'Thank you for writing; {fact}.'
    : asks > 0 || message.includes('?')
      ? 'Thank you for asking; {fact}.'
      : 'Thank you for telling {me}; {fact}.';
