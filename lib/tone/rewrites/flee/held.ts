import { namedFacts } from '../whole-names';
import { escaped } from '../../escaped';
import type { Fact } from '../facts';
import type { Site } from '../site';
import { heldIn, type HeldFact } from './held-fact';
import { NOUNS } from './nouns';
import { findTopic, type Topic } from './topic';

/** What a sentence said anew has to hold: what it is about, the one fact it must not lose, and the name it speaks to. */
export interface Held {
  /** Undefined: nothing names it for sure. */
  readonly topic: Topic | undefined;
  /** Undefined: every fact of the sentence is in the topic or the address. */
  readonly fact: HeldFact | undefined;
  /** "Ambrose, " where the sentence spoke to the reader by name. */
  readonly address: string;
}

/** Undefined when the sentence holds facts no new one can carry well: then it is mended or left, and not said anew. */
export function findHeld(site: Site): Held | undefined {
  const { sentence, view } = site;
  const topic = findTopic(site);
  const facts = namedFacts(sentence.text, view.text);
  const greeting = view.sentences.find(({ role }) => role === 'greeting')?.text;
  const spokenTo = facts.filter((fact) => isAddress(fact, sentence.text, greeting));
  const missing = facts.filter(
    (fact) =>
      !spokenTo.includes(fact) && topic?.text.toLowerCase().includes(fact.words.toLowerCase()) !== true,
  );
  const address = addressOf(spokenTo, sentence.text);
  const [only] = missing;
  if (only === undefined) return { topic, fact: undefined, address };
  if (missing.length > 1) return togetherIn(missing, sentence.text, address);
  const held = heldIn(only, sentence.text, isThing);
  if (held === undefined) return undefined;
  // A name in passing is what the mail is about only where it comes up again.
  if (held.kind === 'aside' && !comesUpAgain(held.words, site)) return undefined;
  return held.kind === 'thing'
    ? { topic: { text: held.words, from: 'sentence' }, fact: undefined, address }
    : { topic: undefined, fact: held, address };
}

const comesUpAgain = (words: string, { sentence, view }: Site): boolean =>
  [
    view.incoming,
    ...view.sentences.filter(({ index }) => index !== sentence.index).map(({ text }) => text),
  ].some((text) => text.includes(words));

/** Two things, or two sums: "the 12 leads and the board". */
function togetherIn(facts: readonly Fact[], text: string, address: string): Held | undefined {
  const [first, second, ...more] = facts.map((fact) => heldIn(fact, text, isThing));
  if (!first || !second || more.length > 0 || first.kind !== second.kind) return undefined;
  const words = [...new Set([first.words, second.words])].join(' and ');
  if (first.kind === 'aside') return { topic: undefined, fact: { kind: 'aside', words }, address };
  if (first.kind !== 'thing' && first.kind !== 'sum') return undefined;
  return {
    topic: { text: words, from: 'sentence' },
    fact: undefined,
    address,
  };
}

const isThing = (noun: string): boolean => NOUNS.has(noun) || NOUNS.has(noun.replace(/s$/, ''));

/** A name in the greeting, or one that stands where a sentence calls its reader. */
function isAddress({ kind, words }: Fact, text: string, greeting: string | undefined): boolean {
  if (kind !== 'name') return false;
  const name = escaped(words);
  if (new RegExp(`^(?:hi|hello|hey|dear) ${TITLE}${name},`, 'iu').test(text)) return true;
  if (greeting !== undefined && !new RegExp(`\\b${name}\\b`, 'u').test(greeting)) return false;
  return (
    new RegExp(`^(?:${CALLS} )?${TITLE}${name}(?:,| (?=I\\b|we\\b)|[.!?]*$)`, 'iu').test(text) ||
    new RegExp(`^(?:hi|hello|hey) ${TITLE}${name}\\b`, 'iu').test(text) ||
    new RegExp(`, ${TITLE}${name}[,.!?]`, 'u').test(text)
  );
}

const CALLS =
  "(?:(?:hi|hello|hey|dear|good \\p{L}+|morning|thanks|thank you|i am sorry|i[’']m sorry|so sorry|sorry|please|oh|ok|okay|yes|no),?)";
const TITLE = '(?:(?:Mr|Mrs|Ms|Dr|Miss)\\.? )?';

function addressOf(spokenTo: readonly Fact[], text: string): string {
  const names = spokenTo.map(({ words }) => words).join(' ');
  if (names === '') return '';
  const before = new RegExp(
    `(?:^((?:hi|hello|hey|dear|morning|good \\p{L}+) ))?(${TITLE})${escaped(names)}`,
    'iu',
  );
  const [, greets = '', title = ''] = before.exec(text) ?? [];
  return `${greets}${title}${names}, `;
}
