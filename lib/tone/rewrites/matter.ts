import type { NegativeCode } from '../codes';
import { tones } from '../reading';
import { addressOf, readdressed } from './address';
import { factsOf } from './facts';
import { findSubject as findFacts } from './flee/carried-topic';
import { type NounPhrase, nounPhrases } from './flee/noun-phrase';
import { NOUNS } from './flee/nouns';
import { isMereComplement, isMerePlace } from './flee/phrase-role';
import { findTopic, topicOfMessage } from './flee/topic';
import { asideFrames, beforeFrames, matterFrames, talkFrames, truceFrames } from './matter-frames';
import { type Candidate, type Site, wholeOf } from './site';
import { turned } from './turned';
import { speak } from './voice';

/** Sentences about the matter at hand in place of one that fights: "What would help you most with the form?" Empty where nothing names it for sure, or where a fact would go. */
export function matterCandidates(site: Site): readonly Candidate[] {
  const frames = matterFrames[site.finding.code];
  const matter = frames && findMatter(site);
  return frames && matter !== undefined ? saidOf(matter, frames, site) : [];
}

/** Sentences that carry nothing but the facts of the old one: "Could we talk about the two tastings on «day»?", "Leaving the thirty years aside, ..." */
export function talkCandidates(site: Site): readonly Candidate[] {
  const { code } = site.finding;
  if (!TALKED_OVER.has(code)) return [];
  const found = findFacts(site);
  if (found?.about === undefined || !found.carries || found.address !== '') return [];
  const about = tidyFacts(found.about, site);
  const day = DAY.exec(about)?.[1];
  if (day !== undefined && code === 'threat') return saidOf(day, beforeFrames, site);
  // A jab that names a day plans nothing for it.
  if (day !== undefined)
    return about.startsWith('the plan') ? setAside(day, site) : saidOf(about, talkFrames, site);
  if (BARE.test(about)) return [];
  if (TALKED_OF.test(about) && namesKnown(site)) return saidOf(about, talkFrames, site);
  return code === 'threat' ? saidOf(about, truceFrames, site) : setAside(about, site);
}

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
  const matter = borrowedMatter(site);
  const isFit = matter !== undefined && !isUnfit(matter) && !about.includes(matter);
  const where = isFit ? `with ${unjudged(matter)}` : 'from here';
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

function saidOf(
  about: string,
  frames: NonNullable<(typeof matterFrames)[NegativeCode]>,
  { sentence, voice }: Site,
): readonly Candidate[] {
  const address = addressOf(sentence.text);
  return tones.flatMap((tone) =>
    turned(frames[tone], sentence.index).map((frame) => {
      const said = speak(
        frame.replaceAll('{T}', () => about),
        voice,
      );
      return wholeOf(sentence, 'frame', tone, readdressed(address, said));
    }),
  );
}

/**
 * The thing this mail is surely about, seen from the writer's side: what the sentence names and the client names, too, or, where there is no message, the rest
 * of the draft; else what the client asks about. Undefined where a fact of the sentence would be lost.
 */
export function findMatter(site: Site): string | undefined {
  const { sentence, view } = site;
  const matter = ownMatter(site) ?? borrowedMatter(site);
  if (matter === undefined || isUnfit(matter)) return undefined;
  const said = `${addressOf(sentence.text)}${matter}`.toLowerCase();
  const isLost = factsOf(sentence.text, view.text).some(
    ({ kind, words }) => kind !== 'not' && !said.includes(words.toLowerCase()),
  );
  return isLost ? undefined : unjudged(matter);
}

const isUnfit = (matter: string): boolean =>
  SELF.test(matter) || OF_SOMEBODY.test(matter) || SOMEBODY.test(matter);

/** What the sentence itself names. */
function ownMatter({ sentence, view }: Site): string | undefined {
  const { plain, text, index } = sentence;
  const hasMessage = view.incoming !== '';
  const others = view.sentences.filter((other) => other.index !== index && other.role === 'body');
  const known = stemsOf(hasMessage ? view.incoming : others.map((other) => other.plain).join(' '));
  const found = nounPhrases(plain).find(
    (phrase) =>
      /^(?:the|your|our|my|)$/.test(phrase.determiner) &&
      known.has(stem(phrase.head)) &&
      isWork(phrase) &&
      !isMerePlace(phrase, plain) &&
      !isMereComplement(phrase, plain),
  );
  if (!found) return undefined;
  const words = text.slice(found.start, found.end).replace(/\s+/g, ' ');
  const lower =
    words === words.toUpperCase()
      ? words.toLowerCase()
      : words.replace(/^./, (letter) => letter.toLowerCase());
  return found.determiner === '' ? `the ${lower}` : lower;
}

/** What the client asks about, or the sentence before speaks of. */
function borrowedMatter(site: Site): string | undefined {
  const topic = findTopic(site);
  if (topic && topic.from !== 'sentence') return topic.text;
  return topicOfMessage(site.context.incoming, site.reading.incoming);
}

/** What is the writer's own is not what the client needs help with. */
const SELF =
  /^(?:\{?my\}?|our) (?:own|cost|costs|time|day|life|job|work|team|side|desk|phone|hours|mind|head|opinion|advice)\b/i;

/** "Your daughter's graduation": somebody else's affair, or no name at all. */
const OF_SOMEBODY = /['’]s /;

/** Nobody is what is to be helped with. */
const SOMEBODY =
  /\b(?:councillor|husband|wife|son|sons|daughter|daughters|mother|mum|mom|father|dad|brother|sister|nephew|cousin|aunt|uncle|boss|managers?|directors?|colleagues?|teams?|crew|staff|clerk|nurse|doctors?|drivers?|teachers?|tutor|lady|man|woman|men|women|guy|guys|kids?|child|children|boy|girl|guests?|people|neighbou?rs?|clients?|customers?|patients?|lawyers?|committee|board|president|minister|stewardess|cleaners?|plumber|builders?|students?|pupils?|parents?|friends?|candidates?|members?)$/i;

const isWork = ({ head }: NounPhrase): boolean => NOUNS.has(head) || NOUNS.has(stem(head));

const stem = (word: string): string => word.toLowerCase().replace(/(?<=\w{3})s$/, '');

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(/\p{L}[\p{L}-]*/gu), ([word]) => stem(word)));

/** "The wrong address" is the address: what is to be looked at together is called by its name only. */
export const unjudged = (about: string): string =>
  about.replace(
    /^(the|your|my|our|\{my\}) (?:own|wrong|missing|late|unpaid|overdue|incorrect|bad|poor|useless|so-called|alleged|endless|constant) (?=\p{L})/u,
    '$1 ',
  );

/** A name that stands nowhere else in what was written by either side names nothing one can talk about. */
function namesKnown({ sentence, view }: Site): boolean {
  const others = view.sentences.filter(({ index }) => index !== sentence.index).map(({ text }) => text);
  const around = `${view.incoming}\n${others.join('\n')}`.toLowerCase();
  return factsOf(sentence.text, view.text)
    .filter(({ kind }) => kind === 'name')
    .every(({ value }) => around.includes(value));
}
