import { type DraftView, type Hit, type Matcher, NO_HITS, type Pattern } from './rule';
import type { Sentence } from './sentences';

/**
 * Pieces of patterns that several rules share, as regex source in straight quotes; `phrase` puts them together.
 * None repeats without a bound, so that a match stays linear in the length of the sentence.
 */

/** The reader, or somebody who acts for them. */
export const YOU_SIDE = String.raw`(?:you(?: guys| lot| people| all| both| yourself)?|your (?:team|office|side|staff|people|department|company|colleagues?|assistant|boss|manager|accountant|accounts (?:team|department)|bookkeeper|developer|designer|husband|wife|partner|client|team members?|it(?: company| team| department| people)?|(?:marketing|sales|finance|product|legal|project) (?:team|department|people)|engineers?|technicians?|crew|lads))`;

/** Adverbs that slip between the subject and its verb. */
export const ADVERBS = String.raw`(?: (?:still|just|simply|clearly|obviously|apparently|again|also|even|actually|really|once|yet|ever)){0,2}`;

/** "did not", followed by a verb in its plain form. */
export const DID_NOT = String.raw`(?:didn't|did not|don't(?: ever)?|never|doesn't)`;

/** "have not" or "never", followed by a participle. */
export const HAVE_NOT = String.raw`(?:haven't|have not|hasn't|has not|hadn't|had not|have never|had never|never|have yet to have|'ve not)`;

/** A thing with its article: "the March invoice", "my last two emails". */
export const THING = String.raw`(?:the|my|our|your|this|that|these|those|any of my|all of the)(?: (?!and\b|but\b|so\b|on\b|by\b|to\b|at\b|in\b|until\b|yet\b|before\b|after\b|when\b|or\b|is\b|was\b)[a-z0-9][a-z0-9'&-]{0,20}){1,4}`;

/** Where a clause may end. */
export const CLAUSE_END = String.raw`(?=[.,;:!?)]|$| (?:and|but|so|yet|or|on|by|until|before|after|when|because|which|as|for|this|in|at)\b)`;

/** The writer. */
export const I_WE = String.raw`(?:i|we)`;

/** "twice", "three times", "several times". */
export const TIMES = String.raw`(?:twice|again and again|over and over|repeatedly|(?:two|three|four|five|six|seven|ten|several|many|multiple|countless|so many|a (?:dozen|hundred|thousand|few)|\d{1,3}) times)`;

/** Somebody on the writer's side. */
export const MY_PEOPLE = String.raw`(?:my|our) (?:(?:new|old|junior|former|previous|other|web|graphic|part-time) )?(?:assistant|va|colleague|intern|junior|trainee|temp|designer|developer|proofreader|bookkeeper|accountant|partner|supplier|printer|printers|contractor|subcontractor|freelancer|courier|host|hosting company|it guy|it team|it department|agency|engineer|engineers|driver|team member|secretary|receptionist|editor|translator|photographer|web guy|admin)`;

/** Joins pieces into a pattern. */
export const phrase = ({ raw }: TemplateStringsArray, ...pieces: readonly string[]): Pattern => ({
  get source() {
    return String.raw({ raw }, ...pieces);
  },
});

/** Matches words exactly as typed, capitals and all: for yelling, where `words` would be deaf. */
export function asWritten(pattern: RegExp): Matcher {
  const { source } = pattern;
  const regex = new RegExp(source, 'g');
  return {
    scope: 'sentence',
    source,
    find: ({ plain }) => {
      // Hardly any sentence yells, and going through all matches begins with a copy of the pattern.
      if (plain.search(regex) === -1) return NO_HITS;
      const hits: Hit[] = [];
      for (const match of plain.matchAll(regex)) {
        hits.push({ start: match.index, end: match.index + match[0].length, groups: {} });
      }
      return hits;
    },
  };
}

/** A weekday, also short: "Thursday", "Tues". "Sat" and "sun" are other words too. */
export const WEEKDAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tues?|wed|thurs?|thu|fri)\b)`;

const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;

/** A day of a month: "the 21st", "3 May", "June 11". */
export const MONTH_DAY = String.raw`(?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\b|${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?\b(?!:)|the \d{1,2}(?:st|nd|rd|th)\b)`;

/** A time on the clock: "15:40", "3 pm", "noon". */
export const CLOCK = String.raw`(?:\d{1,2}[:.]\d{2}(?: ?(?:am|pm)\b)?(?![\d%]| ?(?:m|km|kg|million)\b)|\d{1,2} ?(?:am|pm|a\.m|p\.m|o'clock)\b|noon\b|midday\b|midnight\b)`;

/** A count of days or hours: "three working days", "an hour". */
export const DURATION = String.raw`(?:(?:about|around|the next|roughly) )?(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|ten|twelve|a couple of|half an|the) (?:(?:working|business) )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)`;

const APOLOGY = /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|forgive (?:me|us))\b/i;
const NO_APOLOGY =
  /\bsorry (?:to hear|for your loss)|\bdon't (?:be|need to be|apologi[sz]e)\b|\bno need to\b/i;

/** Hears the third sentence of a draft that says sorry, and every one after it. */
export function thirdApology(sentence: Sentence, draft: DraftView): readonly Hit[] {
  if (!isApology(sentence)) return NO_HITS;
  const earlier = draft.sentences.filter((other) => other.index < sentence.index && isApology(other));
  return earlier.length >= 2 ? [{ start: 0, end: sentence.text.length, groups: {} }] : NO_HITS;
}

const isApology = ({ plain }: Sentence): boolean => APOLOGY.test(plain) && !NO_APOLOGY.test(plain);
