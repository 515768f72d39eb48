import { scanClauses } from '../grammar/scan';
import { findVerb } from '../grammar/verbs';
import { detailsOf } from './details';
import { withDetails } from './with-details';
import { type Fact, factsOf } from './facts';
import { findCarried } from './carried';
import { findTopic } from './flee/topic';
import type { Site } from './site';

/** What a new sentence is about, with every fact of the old one in it. */
export interface Subject {
  /** "the document (14 pages)". */
  readonly about: string;
  /** "Ambrose, " where the sentence spoke to the reader by name; else empty. */
  readonly address: string;
  /** False where only a count, or a name that a joke brings in, is left to be about, or where facts and topic come from two sides: better than no choice, and no more. */
  readonly sure: boolean;
}

/** Undefined when nothing names it, or when a fact would be lost. */
export function findSubject(site: Site): Subject | undefined {
  const { sentence, view } = site;
  // "the contract of 4 | May": a phrase that ended within a date.
  const topic = findTopic(site)?.text.replace(/ of (?:the )?\d\w*$/, '');
  const facts = factsOf(sentence.text, view.text).filter(({ kind }) => kind !== 'not');
  const spokenTo = facts.filter((fact) => isAddress(fact, site));
  const address = spokenTo.length > 0 ? `${spokenTo.map(({ words }) => words).join(' ')}, ` : '';
  const missing = facts.filter((fact) => !spokenTo.includes(fact) && !says(topic, fact));
  if (topic !== undefined) {
    const details = detailsOf(missing, sentence.text);
    if (details === undefined) return undefined;
    const about = withDetails(topic, details, sentence.text, looksBack(sentence.plain));
    // A fact of the sentence is seldom one of a thing that only the client's message speaks of.
    // In brackets it reads like a note to oneself: better than no choice, and no more.
    return {
      about,
      address,
      sure: details.length === 0 || (isIn(sentence.plain, topic) && !about.endsWith(')')),
    };
  }
  const found = findCarried(site);
  if (found?.about === undefined || found.address !== '') return undefined;
  return {
    about: placed(found.about, sentence.plain),
    address,
    sure: namesKnown(missing, site) && !BARE.test(found.about) && !found.about.startsWith('the plan for'),
  };
}

const isIn = (plain: string, topic: string): boolean =>
  plain.toLowerCase().includes((topic.split(' ').at(-1) ?? topic).toLowerCase());

const says = (topic: string | undefined, { words }: Fact): boolean =>
  topic?.toLowerCase().includes(words.toLowerCase()) === true;

/** A name that stands nowhere else in what was written by either side names nothing one can talk about. */
function namesKnown(facts: readonly Fact[], { sentence, view }: Site): boolean {
  const others = view.sentences.filter(({ index }) => index !== sentence.index).map(({ text }) => text);
  const around = `${view.incoming}\n${others.join('\n')}`.toLowerCase();
  return facts.filter(({ kind }) => kind === 'name').every(({ value }) => around.includes(value));
}

/** "Ella, our junior," is spoken of and not to: a mail speaks to whom it greets, or to a name at the head of the sentence. */
const isAddress = ({ kind, words }: Fact, { sentence, view }: Site): boolean =>
  kind === 'name' &&
  (sentence.text.startsWith(`${words}, `) ||
    (view.text.slice(0, GREETING).includes(words) && sentence.text.includes(`, ${words}`)));

const GREETING = 40;

/** A figure by itself, or days and people counted: what a mail holds, not what it is about. */
const BARE =
  /\bfigure of\b|^the [£€$\d]|\bthe (?:\S+[ -])?(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|seasons?|times|occasions|people|persons|men|women|children|degrees|hands|words)\b/i;

/** "The letter left on the 9th": a day the sentence looks back on has no plan. */
const placed = (about: string, plain: string): string =>
  looksBack(plain)
    ? about.replace(/\bthe plan for ((?:the )?\S+)/i, (whole, day: string) =>
        /^(?:today|tonight|tomorrow)/i.test(day)
          ? whole
          : `what happened ${/^the|day$/i.test(day) ? 'on' : 'in'} ${day}`,
      )
    : about;

const looksBack = (plain: string): boolean =>
  scanClauses(plain).some(({ verb, modal }) => {
    const forms =
      verb && modal === undefined ? findVerb(plain.slice(verb.span.start, verb.span.end))?.forms : undefined;
    return forms?.includes('past') === true && !forms.includes('base');
  });
