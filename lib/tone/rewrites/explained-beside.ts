import { scanClauses } from '../grammar/scan';
import { tones } from '../reading';
import { addressOf, readdressed, withoutAddress } from './address';
import { MOCKS } from './calming';
import { doerless } from './doerless';
import { stemOf, tidied, wordsIn } from './editing';
import { plainOf, saysSomething } from './fact-stems';
import { framed } from './framed';
import { isFaint, PICTURE, plainWays, proves } from './plain-ways';
import { saysTheyDid } from './said-of-them';
import { type Candidate, type Site, wholeOf } from './site';
import { isFirst } from './standing';
import { HURTS } from './tails';

/** Beside leaving a charge, an excuse or a defence out, or one other way to tell it: the fact it holds, as a plain one. */
export function explainedBeside(site: Site): readonly Candidate[] {
  const { finding, sentence, view } = site;
  const stem = stemOf(tidied(doerless(plainOf(withoutAddress(sentence.text), finding.code))));
  if (!isTold(stem) || (!isFaint(site) && saysTheyDid(stem))) return [];
  const plain = plainWays(stem);
  // What is not calm is better told behind a word than not at all.
  const ways = plain.warm.length > 0 || proves(stem) ? plain : { short: [], warm: [PICTURE], firm: [] };
  const opening = isFirst(site) && view.incoming !== '' ? ['Thank you for your message; {fact}.'] : [];
  return tones.flatMap((tone) =>
    [...ways[tone], ...(tone === 'short' ? opening : [])].flatMap((way) => {
      const text = framed(stem, way, site);
      return text === undefined
        ? []
        : [wholeOf(sentence, 'frame', tone, readdressed(addressOf(sentence.text), text))];
    }),
  );
}

const isTold = (stem: string): boolean =>
  wordsIn(stem) >= FEWEST &&
  wordsIn(stem) <= LONGEST &&
  saysSomething(stem) &&
  !UNTOLD.test(stem) &&
  !HURTS.test(stem) &&
  !MOCKS.test(stem) &&
  !scanClauses(stem.replace(/[’‘]/g, "'")).some(({ question, imperative }) => question || imperative);

const FEWEST = 4;
const LONGEST = 36;

/** Half a thought, a case that was not, or what was said of someone. */
const UNTOLD =
  /[?!…]|\. |^(?:if|had|tell|mind|that said|as for|rule|which|because)\b|\b(?:would|should|could|might|ought)(?: \p{L}+)? have\b|\b(?:i|we) (?:said|told|warned)\b|\b(?:yours|yourself|as if|as though)\b/iu;
