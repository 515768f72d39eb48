import type { NegativeCode } from '../codes';
import { tones } from '../reading';
import { addressOf, readdressed } from './address';
import { factsOf } from './facts';
import { type NounPhrase, nounPhrases } from './flee/noun-phrase';
import { NOUNS } from './flee/nouns';
import { isMereComplement, isMerePlace } from './flee/phrase-role';
import { findTopic, topicOfMessage } from './flee/topic';
import { matterFrames } from './matter-frames';
import { type Candidate, type Site, wholeOf } from './site';
import { turned } from './turned';
import { speak } from './voice';

/** The frames with what they are about in `{T}`, in the writer's voice, spoken to whom the sentence speaks to. */
export function saidOf(
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
  const own = ownMatter(site);
  const matter = own === undefined ? findBorrowed(site) : unjudged(own);
  if (matter === undefined || isUnfit(matter)) return undefined;
  const said = `${addressOf(sentence.text)}${matter}`.toLowerCase();
  const isLost = factsOf(sentence.text, view.text).some(
    ({ kind, words }) => kind !== 'not' && !said.includes(words.toLowerCase()),
  );
  return isLost ? undefined : matter;
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
export function findBorrowed(site: Site): string | undefined {
  const topic = findTopic(site);
  const found =
    topic && topic.from !== 'sentence'
      ? topic.text
      : topicOfMessage(site.context.incoming, site.reading.incoming);
  return found === undefined || isUnfit(found) ? undefined : unjudged(found);
}

/** What is the writer's own is not what the client needs help with. */
const SELF =
  /^(?:\{?my\}?|our) (?:own|cost|costs|time|day|life|job|work|team|side|desk|phone|hours|mind|head|opinion|advice)\b/i;

/** "Your daughter's graduation": somebody else's affair, or no name at all. */
const OF_SOMEBODY = /['’]s /;

/** Nobody is what is to be helped with. */
const SOMEBODY =
  /\b(?:councillor|husband|wife|son|sons|daughter|daughters|mother|mum|mom|father|dad|brother|sister|nephew|cousin|aunt|uncle|boss|managers?|directors?|colleagues?|teams?|crew|staff|clerk|nurse|doctors?|drivers?|teachers?|tutor|lady|man|woman|men|women|guy|guys|kids?|child|children|boy|girl|guests?|people|neighbou?rs?|clients?|customers?|patients?|lawyers?|committee|board|president|minister|stewardess|cleaners?|plumber|builders?|students?|pupils?|parents?|friends?|candidates?|members?|waiters?|waitress|chef|cook|postman|trainer|surveyor|electrician|guards?|porter|caterer|photographer|tutors?|nephews?|landlord|tenants?|receptionist|secretary|assistant)$/i;

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
