import { toPlain } from '../../normalise';
import type { Weather } from '../../reading';
import type { Site } from '../site';
import { type NounPhrase, nounPhrases } from './noun-phrase';
import { NOUNS } from './nouns';

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
export function findTopic({ sentence, view, reading, context }: Site): Topic | undefined {
  const message = context.incoming ?? '';
  const others = view.sentences.filter(({ index, role }) => index !== sentence.index && role === 'body');
  const shared = wordsOf([message, ...others.map(({ plain }) => plain)].join(' '));
  const own = best(nounPhrases(sentence.plain), wordsOf(message), shared);
  if (own) return { text: copied(sentence.text, own), from: 'sentence' };
  const asked = askedAbout(message, reading.incoming, wordsOf(view.text));
  if (asked) return { text: asked, from: 'message' };
  const theirs = wordsOf(message);
  for (const other of [...others.filter(({ index }) => index < sentence.index).toReversed(), ...others]) {
    const near = best(nounPhrases(other.plain).filter(isWorkOfBoth), theirs);
    // Of another sentence only what the client speaks of, too.
    if (near && message !== '' && !theirs.has(stem(near.head))) continue;
    if (near) return { text: copied(other.text, near), from: 'draft' };
  }
  return undefined;
}

/** The thing the message being answered is about, seen from the writer's side; "{my}" stands for "my" or "our". */
export const topicOfMessage = (message: string | null, weather: Weather | null): string | undefined =>
  message === null ? undefined : askedAbout(message, weather, NONE);

const NONE: ReadonlySet<string> = new Set();

/** A thing of work first, best one that others speak of, too; else one the client speaks of. The first of equals. */
function best(
  phrases: readonly NounPhrase[],
  theirs: ReadonlySet<string>,
  shared: ReadonlySet<string> = theirs,
): NounPhrase | undefined {
  const named = phrases.filter(({ determiner }) => !/^an?$|^this$|^these$|^those$/.test(determiner));
  return (
    named.find(({ head }) => isWork(head) && theirs.has(stem(head))) ??
    named.find(({ head }) => isWork(head) && shared.has(stem(head))) ??
    named.find(({ head }) => isWork(head)) ??
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
  for (const part of parts) {
    const phrases = nounPhrases(toPlain(part)).filter(
      ({ determiner }) => !/^th(?:is|ese|ose)$/.test(determiner),
    );
    const chosen =
      phrases.find(({ head }) => shared.has(stem(head))) ??
      phrases.find(({ head }) => isWork(head)) ??
      phrases[0];
    if (chosen) return turned(copied(part, chosen));
  }
  return undefined;
}

function turned(words: string): string {
  if (words.startsWith('your ')) return words.replace(/^your /, '{my} ');
  return words
    .replace(/^(?:my|our) /, 'your ')
    .replace(/^an? /, 'the ')
    .replace(/ of (?:my|our) /, ' of your ');
}

const isWork = (head: string): boolean => NOUNS.has(head) || NOUNS.has(stem(head));

const stem = (word: string): string => word.toLowerCase().replace(/(?<=\w{3})s$/, '');

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(/\p{L}[\p{L}-]*/gu), ([word]) => stem(word)));

const copied = (text: string, { start, end, determiner }: NounPhrase): string => {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  const lower =
    words === words.toUpperCase() ? words.toLowerCase() : words.charAt(0).toLowerCase() + words.slice(1);
  return determiner === '' ? `the ${lower}` : lower;
};
