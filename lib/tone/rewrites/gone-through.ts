import { escaped } from '../escaped';
import { tones, type Tone } from '../reading';
import { factsOf } from './facts';
import { findHeld } from './flee/held';
import { type Candidate, type Site, wholeOf } from './site';
import { speak } from './voice';

/** Beside leaving a jab out: its one fact, as what can be gone through together, asked about or owned to; nothing else that stands in its place could hold it. */
export function goneThrough(site: Site): readonly Candidate[] {
  const { sentence, voice } = site;
  const ways = waysFor(site);
  return ways === undefined
    ? []
    : tones.map((tone) => wholeOf(sentence, 'frame', tone, speak(ways[tone], voice)));
}

function waysFor(site: Site): Readonly<Record<Tone, string>> | undefined {
  const { sentence, view } = site;
  const held = findHeld(site);
  if (held?.address) return undefined;
  if (held?.fact?.kind === 'person')
    return isKnown(held.fact.words, site) ? askedAbout(held.fact.words) : undefined;
  const [fact, more] = factsOf(sentence.text, view.text);
  if (fact?.kind !== 'number' || more !== undefined) return undefined;
  const count = escaped(fact.words);
  const place = new RegExp(`\\b${PLACES} ${count}\\b`, 'i').exec(sentence.text)?.[0];
  if (place !== undefined) return together(place.toLowerCase());
  const span = new RegExp(`(?<!["“”] ?)\\b${count} (?:weeks|months)\\b`, 'i').exec(sentence.text)?.[0];
  if (span !== undefined) return owned(span.toLowerCase());
  const papers = new RegExp(`\\b${count} ${PAPERS}\\b`, 'i').exec(sentence.text)?.[0];
  if (papers !== undefined) return together(`the ${papers.toLowerCase()}`);
  const thing = held?.fact === undefined && held?.topic?.from === 'sentence' ? held.topic.text : '';
  return SEVERAL.test(thing) ? together(thing) : undefined;
}

/** Spoken of elsewhere: a capital at the head of one sentence makes nobody a person. */
const isKnown = (who: string, { sentence, view }: Site): boolean =>
  [
    view.incoming,
    ...view.sentences.filter(({ index }) => index !== sentence.index).map(({ text }) => text),
  ].some((text) => text.includes(who));

/** Where in a paper something stands. */
const PLACES =
  '(?:page|line|section|clause|paragraph|chapter|slide|row|step|point|item|table|figure|appendix|annex|version)';

/** What lies before both of them in writing. */
const PAPERS =
  '(?:e-?mails|messages|notes|letters|pages|comments|photos|pictures|versions|drafts|slides|documents|files|invoices|orders|tickets|bugs|questions|changes|points|items|entries|errors|mistakes|typos|tests|reports)';

/** "the 38 comments", "the nineteen pages": of a sum or a name alone nobody would say so. */
const SEVERAL = /^the (?:\d+|\p{Ll}+) \p{Ll}+s$/u;

const together = (what: string): Readonly<Record<Tone, string>> => ({
  short: `{I} will gladly go through ${what} with you.`,
  warm: `Shall we go through ${what} together?`,
  firm: `{I} can go through ${what} with you on «day».`,
});

const askedAbout = (who: string): Readonly<Record<Tone, string>> => ({
  short: `{I} will ask ${who} about it.`,
  warm: `{I} will talk to ${who} about it and tell you by «day».`,
  firm: `{I} will check this with ${who} and tell you by «day».`,
});

const owned = (span: string): Readonly<Record<Tone, string>> => ({
  short: `{I} know that ${span} is a long time.`,
  warm: `{I} know that ${span} is a long time, and thank you for your patience.`,
  firm: `{I} know that ${span} is a long time.`,
});
