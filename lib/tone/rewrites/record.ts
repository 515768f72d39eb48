import { scanClauses } from '../grammar/scan';
import { findVerb } from '../grammar/verbs';
import { tones } from '../reading';
import { addressOf, readdressed, withoutAddress } from './address';
import { MOCKS } from './calming';
import { doerless } from './doerless';
import { stemOf, tidied, wordsIn } from './editing';
import { plainOf, saysSomething } from './fact-stems';
import { findBreach } from './facts';
import { framed } from './framed';
import { mayBeTold } from './contested';
import { OPEN_END } from './open-end';
import { HANGS, JESTS, JOINTS, OPENS } from './plainly';
import { pointsAtSomeone } from './pointing';
import { saysTheyDid } from './said-of-them';
import { type Candidate, type Site, wholeOf } from './site';
import { HURTS } from './tails';
import { waysToConfirm, waysToRecord } from './ways-to-record';

/** What a charge tells, as a record of what became of things: whole, or without what hangs on it, as long as every fact stays and nobody is pointed at. */
export function recordCandidates(site: Site): readonly Candidate[] {
  const { sentence } = site;
  const clauses = scanClauses(sentence.plain);
  if (/\?/.test(sentence.text) || clauses.some(({ imperative }) => imperative)) return [];
  const address = addressOf(sentence.text);
  return recordsOf(site).flatMap((stem) =>
    tones.flatMap((tone) =>
      waysToRecord(stem, site)[tone].flatMap((way) => {
        const text = framed(stem, way, site);
        return text === undefined ? [] : [wholeOf(sentence, 'grammar', tone, readdressed(address, text))];
      }),
    ),
  );
}

/** Where nothing else is left but leaving it out: what a charge says, put as a question. */
export function confirmCandidates(site: Site): readonly Candidate[] {
  const { finding, sentence, view } = site;
  if (scanClauses(sentence.plain).some(({ imperative }) => imperative)) return [];
  const plain = plainOf(withoutAddress(sentence.text), finding.code);
  const stem = [doerless(plain), plain, withoutAddress(sentence.text)]
    .map((text) => stemOf(tidied(text)))
    .find((text) => findBreach(sentence.text, text, view.text) === undefined);
  if (stem === undefined || /[?!…]|\.\.\./.test(stem) || isHalf(stem)) return [];
  if (HURTS.test(stem) || wordsIn(stem) > MOST_WORDS || !saysSomething(stem)) return [];
  const ways = waysToConfirm(stem, site);
  return tones.flatMap((tone) =>
    ways[tone].flatMap((way) => {
      const text = framed(stem, way, site);
      return text === undefined
        ? []
        : [wholeOf(sentence, 'frame', tone, readdressed(addressOf(sentence.text), text))];
    }),
  );
}

/** "Tell them too that ...", "After the week we gave up for you": an order, or a clause that waits for another. */
const isHalf = (stem: string): boolean =>
  /^(?:although|though|because|since|if|unless|when|while|after|before|which|who)\b[^,]*$/i.test(stem) ||
  (findVerb(/^\p{L}+/u.exec(stem)?.[0] ?? '')?.forms.includes('base') === true &&
    /^\p{L}+ (?:them|him|her|me|us|it|the|your|that)\b/u.test(stem));

/** The sentence, then its beginnings, the longest first, said of nobody. */
export function recordsOf({ finding, sentence, view }: Site): readonly string[] {
  const text = withoutAddress(sentence.text);
  const heads = [...text.matchAll(JOINTS)].map(({ index }) => text.slice(0, index)).toReversed();
  const stems = [text, ...heads]
    .map((part) => plainOf(part.replace(OPENS, ''), finding.code))
    .map((plain) => ({ plain: stemOf(tidied(plain)), stem: stemOf(tidied(doerless(plain))) }))
    .filter(
      ({ plain, stem }) =>
        wordsIn(stem) >= FEWEST &&
        wordsIn(stem) <= LONGEST &&
        saysSomething(stem) &&
        !HANGS.test(stem) &&
        !OPEN_END.test(stem) &&
        !JESTS.test(stem) &&
        !isCharge(stem) &&
        // Where nobody was taken out of it, it may be a jest as it stands.
        (stem === plain ? mayBeTold(stem, finding.code) : !HANGING.test(stem)) &&
        findBreach(sentence.text, stem, view.text) === undefined,
    )
    .map(({ stem }) => stem);
  return [...new Set(stems)].slice(0, MOST);
}

const isCharge = (stem: string): boolean =>
  /[?!…]|\.\.\./.test(stem) ||
  HURTS.test(stem) ||
  MOCKS.test(stem) ||
  pointsAtSomeone(stem) ||
  /\bthe one who\b|\bsounds? like\b/i.test(stem) ||
  saysTheyDid(stem) ||
  scanClauses(stem.replace(/[’‘]/g, "'")).some(
    ({ who, negated, unmet }) =>
      who === 'nobody' || unmet || (negated && (who === 'you' || who === 'your-side')),
  );

/** Who it was went with the one who did it. */
const HANGING = /\b(?:he|she|him|his|hers?)\b/i;

const FEWEST = 4;
const LONGEST = 34;
const MOST_WORDS = 45;
/** Where two parts are refused a third is, too, and each costs a reading. */
const MOST = 2;
