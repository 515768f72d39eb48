import { BLAMES } from './blames';
import type { NegativeCode } from '../codes';
import { scanClauses } from '../grammar/scan';
import { toPlain } from '../normalise';
import { tones } from '../reading';
import { addressOf, readdressed, withoutAddress } from './address';
import { MOCKS } from './calming';
import { mayBeTold } from './contested';
import { doerless } from './doerless';
import { stemOf, tidied, wordsIn } from './editing';
import { plainOf, saysSomething } from './fact-stems';
import { findBreach } from './facts';
import { isFlee } from './flee';
import { tellsOfWork } from './flee/tells-of-work';
import { isUnsent } from './flee/unsent';
import { framed } from './framed';
import { tellFrames } from './frames';
import { heardAmiss } from './heard-amiss';
import { OPEN_END } from './open-end';
import { waysToTell } from './ways-to-tell';
import { type Candidate, type Site, wholeOf } from './site';
import { HURTS } from './tails';
import { unpointed } from './unpointed';

/**
 * What the sentence tells, told plainly: without the words that make a point of it, whole or without what hangs on it, bare or behind a calm lead-in. For sentences
 * nothing closer could be made of; whether it still hurts the ear says.
 */
export function plainCandidates(site: Site): readonly Candidate[] {
  const { finding, sentence } = site;
  if (!TELLS.has(finding.code)) return heardAmiss(site);
  // ", please see the log": told without it.
  const clauses = scanClauses(toPlain(plainOf(sentence.text, finding.code)));
  if (clauses.some(({ question, imperative }) => question || imperative)) return [];
  const address = addressOf(sentence.text);
  return stemsOf(site).flatMap((stem) =>
    tones.flatMap((tone) =>
      (waysToTell(stem, site)?.[tone] ?? tellFrames[tone]).flatMap((frame) => {
        const text = framed(stem, frame, site);
        return text === undefined ? [] : [wholeOf(sentence, 'grammar', tone, readdressed(address, text))];
      }),
    ),
  );
}

/** Codes whose sentences often tell something; an order, a threat and an apology do something instead. */
const TELLS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['defend']);

/** The sentence, then its beginnings, the longest first, as long as no fact goes with what is cut. */
function stemsOf(site: Site): readonly string[] {
  const { finding, sentence, view } = site;
  const text = withoutAddress(sentence.text);
  const heads = [...text.matchAll(JOINTS)].map(({ index }) => text.slice(0, index)).toReversed();
  const stems = [text, ...heads]
    .map((part) => plainOf(part.replace(OPENS, ''), finding.code))
    .map((part) => stemOf(tidied(finding.code === 'defend' ? doerless(part) : unpointed(part))))
    .filter(
      (stem) =>
        wordsIn(stem) >= FEWEST &&
        wordsIn(stem) <= MOST_WORDS &&
        saysSomething(stem) &&
        !HANGS.test(stem) &&
        !OPEN_END.test(stem) &&
        !/[?!…]|\.\.\./.test(stem) &&
        !HURTS.test(stem) &&
        !MOCKS.test(stem) &&
        !JESTS.test(stem) &&
        (!BLAMES.has(finding.code) || mayBeTold(stem, finding.code)) &&
        (!isFlee(finding.code) || mayStay(stem, site)) &&
        findBreach(sentence.text, stem, view.text) === undefined,
    );
  return [...new Set(stems)].slice(0, MOST);
}

/** Of what pulls back only what tells of the work is told again, and no farewell. */
const mayStay = (stem: string, site: Site): boolean => tellsOfWork(stem, site) && !isUnsent(stem);

/** Sweeping words, comparisons and maxims: told again they would be a jab again. */
export const JESTS =
  /\b(?:one (?:learns|must|should|does|can|might|would)|as if|as though|like an?|unlike|always|never|ever|every(?:one|body)?|any(?:one|body)|these things|happens?|quite|rather|merely|precisely|dear|fool|courage|years)\b/i;

/** Where what hangs on a sentence begins. */
export const JOINTS =
  /(?:[,;:]| [–—-])+ (?=(?:and|but|so|which|who|though|although|while|whereas|unlike|as|because|since|even|just|not|it['’]s|that['’]s|my|most|if|or)\b)/gi;

/** What is said before a thing is said. */
export const OPENS =
  /^(?:(?:and|but|so|well|look|also|again|anyway),? )?(?:(?:i['’]m|i am|we['’]re|we are) (?:sure|certain|afraid)(?: that)?|(?:i|we) (?:think|thought|believe|suppose|gather|understand)(?: that)?|it (?:seems|appears|would appear|would seem)(?: that)?|to be (?:fair|honest|clear|precise),?|(?:in|with) (?:all )?(?:due )?(?:fairness|respect|honesty),?|as you (?:may|might|will|well|can)? ?(?:recall|remember|know|see),?) (?=\p{L})/iu;

/** Nothing a lead-in can go before. */
export const HANGS =
  /^(?:which|who|whom|whose|than|or|nor|neither|hence|not|no|never|kindly|please|let|how|what a|such|should|if|unless|otherwise|thanks|thank|sorry|yes|dear|hi|hello|as|because|since|while|than)\b/i;

const FEWEST = 4;
const MOST_WORDS = 34;
/** Where two parts are refused a third is, too, and each costs a reading. */
const MOST = 2;
