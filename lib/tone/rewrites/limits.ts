import type { Clause } from '../grammar/clause';
import { tones } from '../reading';
import { addressOf, readdressed, withoutAddress } from './address';
import { MOCKS } from './calming';
import { stemOf, tidied, wordsIn } from './editing';
import { plainOf, saysSomething } from './fact-stems';
import { findBreach } from './facts';
import { framed, SLAMS } from './framed';
import { limitWays } from './limit-ways';
import { pointsAtSomeone } from './pointing';
import { type Candidate, type Site, wholeOf } from './site';
import { HURTS } from './tails';
import { unpointed } from './unpointed';

/** A limit in the writer's own words, without the door it slams, and behind it what it leads on to. */
export function limitCandidates(site: Site, clauses: readonly Clause[]): readonly Candidate[] {
  const { finding, sentence } = site;
  if (finding.rule === 'matter-for' || clauses.some(({ imperative }) => imperative)) return [];
  const address = addressOf(sentence.text);
  return stemsOf(site).flatMap((stem) =>
    tones.flatMap((tone) =>
      limitWays(stem, site)[tone].flatMap((way) => {
        const text = framed(stem, way, site);
        return text === undefined ? [] : [wholeOf(sentence, 'grammar', tone, readdressed(address, text))];
      }),
    ),
  );
}

/** The limit in fewer words: with its slam cut off, then without the clause behind it. */
function stemsOf({ finding, sentence, view }: Site): readonly string[] {
  const whole = sourced(withoutAddress(sentence.text).replace(NO_FIRST, 'No, '));
  const heads = [...whole.matchAll(JOINTS)].map(({ index }) => whole.slice(0, index)).toReversed();
  const stems = [whole, ...heads].map((part) => stemOf(tidied(unpointed(plainOf(part, finding.code)))));
  return [...new Set(stems)].slice(0, MOST_STEMS).filter(
    (stem) =>
      findBreach(sentence.text, stem, view.text) === undefined &&
      wordsIn(stem) >= FEWEST &&
      wordsIn(stem) <= MOST &&
      saysSomething(stem) &&
      !HANGS.test(stem) &&
      !POINTS_BACK.test(stem) &&
      !/\bnothing (?:\p{L}+ )?(?:i|we) can\b/iu.test(stem) &&
      !/[?!…"“”]|[.:] /.test(stem) &&
      !HURTS.test(stem) &&
      !MOCKS.test(stem) &&
      // "That's not possible" answers what was asked.
      (!SLAMS.test(stem) || /\bpossible$/i.test(stem)) &&
      !pointsAtSomeone(stem),
  );
}

/** Where a clause begins that the limit can do without. */
const JOINTS =
  /(?:[,;:]| [–—-])+ (?=(?:and|but|so|which|who|though|although|while|whereas|unlike|as|because|since|even|just|not|no|it['’]s|it is|that['’]s|you['’]ve|my|most|or|there)\b)| (?=(?:and|but) (?:it['’]s|you|your|that|i|we|they|he|she|nobody|no one|there|this|not)\b)/gi;

const MOST_STEMS = 2;

/** "No. 120 pictures take three weeks": no number. */
const NO_FIRST = /^No\. (?=\S)/;

/** Half of another sentence. */
const HANGS =
  /^(?:which|who|whom|whose|than|or|nor|neither|hence|kindly|please|let|how|what a|such|should|otherwise|thanks|thank|sorry|dear|hi|hello)\b/i;

/** "I won't be doing that": what, stands in front. */
const POINTS_BACK =
  /^(?:i|we) (?:won['’]t|will not|shan['’]t|can['’]t|cannot) (?:be )?(?:do|doing) (?:that|this|it)$/i;

const FEWEST = 3;
const MOST = 45;

/** "..., the terms are clear" names the source behind the rule; before it, it is one. */
const sourced = (text: string): string =>
  text.replace(
    /^(.+?)(?:,| and) (?:the|our) (terms|contract|rules|polic(?:y|ies)|agreement|lease|tariff) (?:is|are) (?:very |quite |perfectly |absolutely )?(?:clear|plain|unambiguous)(?: (?:on|about) (?:this|that))?(?=[.!]*$)/i,
    (_, limit: string, source: string) =>
      `Under the ${source.toLowerCase()}, ${limit.charAt(0).toLowerCase()}${limit.slice(1)}`,
  );
