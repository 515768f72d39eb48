import type { NegativeCode } from '../../codes';
import type { Tone } from '../../reading';

/**
 * A sentence to put in another's place when nothing closer to it can be made. `{I}`, `{me}`, `{my}`, `{mine}`, `{I'll}`,
 */
export interface Template {
  readonly tone: Tone;
  readonly text: string;
  /** What the sentence must be about for this to fit; undefined fits always. */
  readonly about: RegExp | undefined;
  /** What a thing named in it must be: photos are sent, the unit on them is not. */
  readonly topic: RegExp | undefined;
}

/** A topic of which something is missing. */
interface Lack {
  readonly about: RegExp;
  readonly topic: RegExp;
}

/** The templates of a code, most fitting first. */
export type TemplateBook = Readonly<Partial<Record<NegativeCode, readonly Template[]>>>;

/** Templates that fit a topic, or any when `about` is undefined. */
export const of = (
  given: RegExp | Lack | undefined,
  texts: Readonly<Partial<Record<Tone, string | readonly string[]>>>,
): readonly Template[] => {
  const { about, topic: named } =
    given instanceof RegExp ? { about: given, topic: given } : (given ?? NO_TOPIC);
  return Object.entries(texts).flatMap(([tone, said]) =>
    [said].flat().map((text) => ({ tone: tone as Tone, text, about, topic: named })),
  );
};

const NO_TOPIC = { about: undefined, topic: undefined };

const LACK =
  /^(?=.*(?:\b(?:not|never|nobody|no|still|missing|without|wait\w*|late|yet|need\w*|ask\w*|chas\w*|remind\w*|outstanding|behind|delay\w*|until|forg[eo]t\w*|failed|supposed|should|unless|no news)\b|n't\b))/i;
const UNPAID =
  /^(?=.*(?:\b(?:overdue|due|owe[ds]?|unpaid|open|outstanding|late|remind\w*|not|never|still|no|unless|until|wait\w*|yet)\b|n't\b))/i;

/** The same topic, where something of it is missing: only then is it asked for. */
export const lacking = (about: RegExp): Lack => missing(about, LACK);

/** The same of money: it is owed. */
export const owed = (about: RegExp): Lack => missing(about, UNPAID);

const missing = (about: RegExp, lack: RegExp): Lack => ({
  about: new RegExp(`${lack.source}.*${about.source}`, 'i'),
  topic: about,
});

/** What a sentence is about, by its nouns and verbs. */
export const topic = {
  pay: /\b(?:invoices?|payments?|pay(?:ing|s)?|paid|unpaid|bills?|overdue|money|settle[ds]?)\b/i,
  files:
    /\b(?:files?|logos?|photos?|images?|texts?|documents?|lists?|forms?|briefs?|receipts?|statements?|data|passwords?|access|details|paperwork|scans?|content|sent|send)\b/i,
  answer:
    /\b(?:approv\w*|sign(?:ed)? ?-?off|feedback|confirm\w*|comments?|answer\w*|repl(?:y|ied|ies)|respon(?:se|d|ds|ded|ding)|(?<!your )decisions?|decide[ds]?|e?mails?|messages?)\b/i,
  meet: /\b(?:(?<=\b(?:our|the|your|this|video|phone) )calls?|meetings?|zoom|appointments?|sessions?|attend\w*|turn(?:ed)? up|show(?:ed)? up)\b/i,
  wrong:
    /\b(?:wrong|errors?|mistakes?|broke\w*|deleted|faults?|problems?|typos?|missing|crash\w*|failed|lost|bugs?)\b/i,
} as const;
