import type { NegativeCode } from '../../codes';
import { findVerb } from '../../grammar/verbs';
import { toPlain } from '../../normalise';
import type { Weather } from '../../reading';
import type { Site } from '../site';
import { type NounPhrase, nounPhrases } from './noun-phrase';
import { NOUNS } from './nouns';
import { isAside, isMereComplement, isMerePlace, isSubject } from './phrase-role';

/** What a sentence is about, as words that can stand in another: "the last chapter", "your extension". */
export interface Topic {
  readonly text: string;
  /** Whose words they are: of the sentence itself, of the draft around it, or of the message being answered. */
  readonly from: 'sentence' | 'draft' | 'message';
}

/**
 * The thing a sentence, failing that the message being answered, failing that the sentence before, is about. The sentence's own noun counts when it is a
 * thing of client work, or one both sides speak of. Undefined when none of them names one for sure.
 */
export function findTopic({ finding, sentence, view, reading, context }: Site): Topic | undefined {
  const message = context.incoming ?? '';
  const others = view.sentences.filter(({ index, role }) => index !== sentence.index && role === 'body');
  const shared = wordsOf([message, ...others.map(({ plain }) => plain)].join(' '));
  const phrases = nounPhrases(sentence.plain).filter(
    (phrase) =>
      !isMerePlace(phrase, sentence.plain) &&
      (message === '' || !isAside(phrase, sentence.plain) || wordsOf(message).has(stem(phrase.head))) &&
      !OWN_AFFAIR.test(sentence.plain.slice(phrase.start, phrase.end)),
  );
  const mayName = FEELS.has(finding.code) && message !== '' ? wordsOf(message) : shared;
  const own = best(phrases, wordsOf(message), mayName, FEELS.has(finding.code) && message !== '');
  if (own) return { text: copied(sentence.text, own), from: 'sentence' };
  const asked = askedAbout(message, reading.incoming, wordsOf(view.text));
  if (asked) return { text: asked, from: 'message' };
  const theirs = wordsOf(message);
  for (const other of [...others.filter(({ index }) => index < sentence.index).toReversed(), ...others]) {
    const isNext = sentence.index - other.index === 1;
    const near = best(
      nounPhrases(other.plain).filter((phrase) => isWorkOfBoth(phrase) && !isAside(phrase, other.plain)),
      theirs,
    );
    // Of another sentence only what the client speaks of, too, and where there is no message, what is close by or named again.
    if (near && message !== '' && !theirs.has(stem(near.head))) continue;
    if (near && message === '' && !isNext && timesNamed(near.head, others) < 2) continue;
    if (near) return { text: copied(other.text, near), from: 'draft' };
  }
  return undefined;
}

/** "My own credit card": the writer's affair. */
const OWN_AFFAIR =
  /^(?:my|our) own\b|^(?:your|my|our) call$|^my (?:inbox|list|desk|phone|laptop|car|van|diary|calendar|house|kitchen|bed)$/i;

/** Sentences of these codes tell how the writer feels: what they name beside the client's own words is scenery. */
const FEELS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['apologise', 'capitulate', 'withdraw']);

/** The thing the message being answered is about, seen from the writer's side; "{my}" stands for "my" or "our". */
export const topicOfMessage = (message: string | null, weather: Weather | null): string | undefined =>
  message === null ? undefined : askedAbout(message, weather, NONE);

const timesNamed = (head: string, sentences: readonly { readonly plain: string }[]): number =>
  sentences.filter(({ plain }) => wordsOf(plain).has(stem(head))).length;

const NONE: ReadonlySet<string> = new Set();

/** A thing of work first, best one that others speak of, too; else one the client speaks of. The first of equals. */
function best(
  phrases: readonly NounPhrase[],
  theirs: ReadonlySet<string>,
  shared: ReadonlySet<string> = theirs,
  strict = false,
): NounPhrase | undefined {
  // What is only "my" is the writer's affair, unless the client speaks of it.
  const named = phrases.filter(
    ({ determiner, head }) =>
      !/^an?$|^this$|^these$|^those$/.test(determiner) && (determiner !== 'my' || theirs.has(stem(head))),
  );
  return (
    named.find(({ head }) => isWork(head) && theirs.has(stem(head))) ??
    named.find(({ head }) => isWork(head) && shared.has(stem(head))) ??
    named.find(({ head }) => !strict && isWork(head)) ??
    named.find(({ head }) => theirs.has(stem(head)))
  );
}

/** What another sentence is about stands in for this one only when it is a thing of work, and not the writer's own affair. */
const isWorkOfBoth = ({ head, determiner }: NounPhrase): boolean => isWork(head) && determiner !== 'my';

/** The thing the client asks about or complains of, seen from the writer's side: their "my order" is "your order". */
function askedAbout(
  message: string,
  incoming: Weather | null,
  shared: ReadonlySet<string>,
): string | undefined {
  const asks = incoming?.asks ?? [];
  const parts = [
    ...asks.filter(({ answered }) => !answered),
    ...asks,
    { start: 0, end: Math.min(message.length, 600) },
  ].map(({ start, end }) => message.slice(start, end));
  for (const [at, part] of [...parts, ...parts].entries()) {
    // What the message only tells of is the matter of a draft that speaks of it, too.
    const isTold = shared !== NONE && at % parts.length === parts.length - 1;
    const least = at < parts.length || isTold ? OF_BOTH : LEAST;
    const plain = toPlain(part);
    const [first] = nounPhrases(plain)
      .filter(
        (phrase) =>
          !/^th(?:is|ese|ose)$/.test(phrase.determiner) &&
          !FAULTS.test(phrase.head) &&
          !SHOUTS.test(part.slice(phrase.start, phrase.end)),
      )
      .map((phrase) => ({
        phrase,
        worth:
          worthOf(phrase, plain, shared) +
          (at % parts.length < parts.length - 1 && isNamed(phrase.head) ? 1 : 0),
      }))
      .filter(({ worth }) => worth >= least)
      .toSorted((a, b) => b.worth - a.worth);
    if (first) return turned(copied(part, first.phrase));
  }
  return undefined;
}

/** A thing both speak of comes before one only the client names; what is none of its sentence's matter is nobody's. */
const OF_BOTH = 3;
const LEAST = 1;

/** How likely a phrase of the message is what it is about: a thing both speak of, a thing of work, what its sentence begins with. */
function worthOf(phrase: NounPhrase, plain: string, shared: ReadonlySet<string>): number {
  const place = isMerePlace(phrase, plain) ? -5 : isAside(phrase, plain) ? -3 : 0;
  const complement = isMereComplement(phrase, plain) ? -5 : 0;
  const asked = /^an? (?:quick |short )?(?:call|meeting|chat)$/i.test(plain.slice(phrase.start, phrase.end))
    ? -2
    : 0;
  const both = shared.has(stem(phrase.head)) ? 3 : 0;
  const work = isWork(phrase.head) ? 2 : 0;
  return both + work + (isSubject(phrase, plain) ? 1 : 0) + place + complement + asked;
}

/** In what they ask for, a thing is the matter even where no list of ours knows it. */
const isNamed = (head: string): boolean =>
  findVerb(head) === undefined && !/(?:al|ic|ive|ous|ful|ble|nt|ly|sion|sm|ance|ity)$/.test(head);

/** What went wrong is not what it went wrong with. */
const FAULTS =
  /^(?:errors?|mistakes?|typos?|damages?|changes?|comments?|edits?|trial|deadline|steps?|status|dates?|answers?|help|options?|times?|jobs?|points?|updates?|news)$/;

/** "the gala LOSE money": a raised voice hides where the name ends. */
const SHOUTS = /\p{Ll}.*\b\p{Lu}{4,}\b/u;

function turned(words: string): string {
  if (words.startsWith('your ')) return words.replace(/^your /, '{my} ');
  const ours = SHARED.test(words) ? words : words.replace(/^our /, 'your ');
  return ours
    .replace(/^my /, 'your ')
    .replace(/^an? /, 'the ')
    .replace(/ of (?:my|our) /, ' of your ');
}

/** What both sides hold together: "our call" is our call from either end. */
const SHARED =
  /^our .*\b(?:calls?|meetings?|sessions?|workshops?|conversations?|appointments?|contract|agreement)$/;

const isWork = (head: string): boolean => NOUNS.has(head) || NOUNS.has(stem(head));

const stem = (word: string): string => word.toLowerCase().replace(/(?<=\w{3})s$/, '');

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(/\p{L}[\p{L}-]*/gu), ([word]) => stem(word)));

/** A phrase as it may stand in another sentence. */
export const copied = (text: string, { start, end, determiner }: NounPhrase): string => {
  const words = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/(?<= )(?:whole|entire) (?=\p{L})/giu, '');
  const lower =
    words === words.toUpperCase() ? words.toLowerCase() : words.charAt(0).toLowerCase() + words.slice(1);
  return determiner === '' ? `the ${lower}` : lower;
};
