import type { NegativeCode } from '../codes';
import { type Fact, factsOf } from './facts';
import { findCarried } from './carried';
import { findBorrowed, saidOf } from './matter';
import { asideFrames, beforeFrames, talkFrames, truceFrames } from './matter-frames';
import type { Candidate, Site } from './site';
import { speak } from './voice';

/** Sentences that carry nothing but the facts of the old one: "Could we talk about the two tastings on «day»?", "Leaving the thirty years aside, ..." */
export function talkCandidates(site: Site): readonly Candidate[] {
  const { code } = site.finding;
  if (!TALKED_OVER.has(code)) return [];
  const found = findCarried(site);
  if (found === undefined) return scatteredCandidates(site);
  if (found.about === undefined || !found.carries || found.address !== '') return [];
  const about = tidyFacts(found.about, site);
  const day = DAY.exec(about)?.[1];
  if (day !== undefined && code === 'threat') return saidOf(day, beforeFrames, site);
  // A jab that names a day plans nothing for it.
  if (day !== undefined)
    return about.startsWith('the plan') ? setAside(day, site) : saidOf(about, talkFrames, site);
  if (BARE.test(about)) return scatteredCandidates(site);
  if (TALKED_OF.test(about) && namesKnown(site)) return saidOf(about, talkFrames, site);
  return code === 'threat' ? saidOf(about, truceFrames, site) : setAside(about, site);
}

/** Facts that make no one thing to talk about: "Leaving Easter and Good Friday aside, ..." Empty where one of them says nothing by itself. */
function scatteredCandidates(site: Site): readonly Candidate[] {
  const { sentence, view, finding } = site;
  const facts = factsOf(sentence.text, view.text).filter(({ kind }) => kind !== 'not');
  const phrases = facts
    .toSorted((a, b) => sentence.text.indexOf(a.words) - sentence.text.indexOf(b.words))
    .map((fact) => bareFact(fact, sentence.text));
  if (phrases.length > MOST || phrases.includes(undefined)) return [];
  const [last = '', ...others] = [...new Set(phrases.map(String))].toReversed();
  const about = others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`;
  return finding.code === 'threat' ? saidOf(about, truceFrames, site) : setAside(about, site);
}

const MOST = 3;

/** "Easter", "the 50 percent", "the three strings"; undefined for a number that counts nothing. */
function bareFact({ kind, words }: Fact, text: string): string | undefined {
  if (kind === 'money' || kind === 'percent') return `the ${words}`;
  if (kind === 'weekday' || kind === 'name' || kind === 'time') return words;
  if (kind === 'date') return /^\d{1,2}(?:st|nd|rd|th)$/.test(words) ? `the ${words}` : words;
  if (kind !== 'number') return undefined;
  if (/^(?:1[5-9]|20)\d\d$/.test(words)) return words;
  const labelled = new RegExp(String.raw`\b(?:${LABELS}) ${words}\b(?! \p{Ll}+s\b)`, 'iu').exec(text)?.[0];
  if (labelled !== undefined) return text.startsWith(labelled) ? labelled.toLowerCase() : labelled;
  const after = text.slice(text.indexOf(words) + words.length);
  const [counted] = /^ (?:\p{Ll}{4,} )?\p{Ll}{3,}s(?![\p{L}])(?<!ss|us|is|was|has)/u.exec(after) ?? [];
  return counted === undefined ? undefined : `the ${words.toLowerCase()}${counted}`;
}

/** What carries its number behind it. */
const LABELS =
  'line|day|week|ward|trailer|zone|phase|level|minute|gate|type|class|bay|page|version|ticket|item|step|point|clause|room|table|flat|floor|chapter|slide|lot|row|draft|option|unit|box';

/** "The four hundred families and the hundred families" is said once; a word that has its capital from the head of the sentence only gives it back. */
function tidyFacts(about: string, { sentence, view }: Site): string {
  const phrases = about.split(' and ');
  const once = phrases.filter(
    (phrase) =>
      !phrases.some((other) => other !== phrase && other.endsWith(` ${phrase.replace(/^the /, '')}`)),
  );
  return once
    .map((phrase) => {
      const opens = sentence.text.startsWith(`${phrase} `) && /^\p{Lu}\p{Ll}+$/u.test(phrase);
      const elsewhere = `${view.incoming} ${view.text.replace(sentence.text, '')}`;
      return opens && !elsewhere.includes(phrase) ? phrase.toLowerCase() : phrase;
    })
    .join(' and ');
}

function setAside(about: string, site: Site): readonly Candidate[] {
  const matter = findBorrowed(site);
  const where = matter === undefined || about.includes(matter) ? 'from here' : `with ${matter}`;
  return saidOf(about, asideFrames, site).map((candidate) => ({
    ...candidate,
    text: speak(
      candidate.text.replace('{M}', () => where),
      site.voice,
    ),
  }));
}

const TALKED_OVER: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['attack', 'threat']);

/** A day that is still to come, or what came of it. */
const DAY = /^(?:the plan for|what happened (?:on|in)) (?!today|yesterday)([^,]+)$/i;

/** A figure by itself is nothing at all. */
const BARE =
  /\bfigure of\b|^the (?:[\d.,]+|one|two|three|four|five|six|ten)$|^\p{Ll}+(?:er|ed|ing|ly)$|\b(?:is|are|was|does|did|do|wo)n$/iu;

/** Sums, shares and pages can be talked about; how long it took, and who else there is, are best left aside. */
const TALKED_OF =
  /^the [£€$\d]|^(?:the )?(?:number|page|pages|section|clause|point|item|line|invoice) |\b(?:pages|photos|files|invoices|payments|rounds|changes|versions|errors|mistakes|drafts|lessons|sessions|letters|emails|mails|calls|offers|lines|slides|points|columns|findings|rooms|tables|prints|copies|orders)\b/i;

/** A name that stands nowhere else in what was written by either side names nothing one can talk about. */
function namesKnown({ sentence, view }: Site): boolean {
  const others = view.sentences.filter(({ index }) => index !== sentence.index).map(({ text }) => text);
  const around = `${view.incoming}\n${others.join('\n')}`.toLowerCase();
  return factsOf(sentence.text, view.text)
    .filter(({ kind }) => kind === 'name')
    .every(({ value }) => around.includes(value));
}
