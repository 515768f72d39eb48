import type { NegativeCode } from '../codes';
import { scanClauses } from '../grammar/scan';
import { tones } from '../reading';
import { slice } from '../span';
import { addressOf } from './address';
import { calming, MOCKS } from './calming';
import { type Edit, edit, stemOf, tidied, wordsIn } from './editing';
import { saysSomething } from './fact-stems';
import { factsOf } from './facts';
import { framed } from './framed';
import { guessFrames, keepFrames, offerFrames } from './frames';
import { OPEN_END } from './open-end';
import { saysTheyDid } from './said-of-them';
import { type Candidate, type Site, wholeOf } from './site';
import { STINGS } from './stings';
import { HURTS } from './tails';
import type { Ways } from './ways';
import { isTheirThing } from './unpointed';

/**
 * One mark in six is a false alarm: a plain fact or offer in a tense mail, "It's one point and no money". It is told as it stands, with a lead-in or a tail that is
 * true of any fact and neither doubts it, nor is sorry for it, nor asks to decide.
 */
export function heardAmiss(site: Site): readonly Candidate[] {
  const { finding, sentence } = site;
  if (!FIGHTS.has(finding.code) || addressOf(sentence.text) !== '') return [];
  const stem = stemOf(
    tidied([...calming, ...LOOSE].reduce((now, [find, put]) => now.replace(find, put), sentence.text)),
  );
  if (!OFFERS.test(stem) && !isPlainFact(stem, site.view.text)) return [];
  return tones.flatMap((tone) =>
    framesFor(stem)[tone].flatMap((frame) => {
      const text = framed(stem, frame, site);
      return text === undefined ? [] : [wholeOf(sentence, 'grammar', tone, text)];
    }),
  );
}

const framesFor = (stem: string): Ways =>
  OFFERS.test(stem) ? offerFrames : /^I think\b/.test(stem) ? guessFrames : keepFrames;

const FIGHTS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['attack', 'command', 'threat']);

/** "We would be happy to start a new search at our usual rate": not to be rid of them. */
const OFFERS =
  /^(?:I|[Ww]e)(?: would|['’]d)? (?:be|am|are)? ?(?:happy|glad) to (?!.*\b(?:stop|leave|let (?:him|her|them|you)|hand|else\w*|another|weekend|explain)\b|.*[?!“”"])/;

/** Said loosely, and nothing lost with it. */
const LOOSE: readonly Edit[] = [edit(/ somehow(?=[.,;]|$)/), edit(/\bgot (?=\p{L}{3,}ed\b)/u, 'was ')];

/** Whether it is a whole statement of how a thing is or was, or of what the writer does, and has no mark of a jab. */
function isPlainFact(stem: string, draft: string): boolean {
  const plain = stem.replace(/[’‘]/g, "'");
  if (wordsIn(stem) < FEWEST || wordsIn(stem) > MOST || !saysSomething(stem) || OPEN_END.test(stem))
    return false;
  if (HURTS.test(plain) || MOCKS.test(plain) || STINGS.test(plain)) return false;
  const clauses = scanClauses(plain);
  if (
    clauses.some(
      ({ imperative, question, unmet, who }) => imperative || question || unmet || who === 'nobody',
    )
  )
    return false;
  const [{ subject } = {}] = clauses;
  if (saysTheyDid(stem) && !(clauses.length === 1 && subject && isTheirThing(slice(plain, subject))))
    return false;
  return TELLS.test(plain) || factsOf(stem, draft).some(({ words }) => /\d/.test(words));
}

const FEWEST = 4;
const MOST = 26;

/** Something was done or stands so, a thing does something, or the writer does. */
const TELLS =
  /\b(?:be|is|are|was|were|been)(?: now| already)? (?:\p{L}{3,}ed|sent|put|paid|made|done|set|written|drawn|built|kept|seen|given|taken|shown|held)\b|\bwill (?:now )?be (?:\p{L}+ed|read)\b|^(?:it|there|everything|the|our|my) (?:[\p{L}']+ ){0,6}?(?:is|are|has|have|takes?|goes?|comes?|works?|looks like|covers?|starts?|opens?|ties)\b|^it's\b|\btakes (?:me |us )?(?:about |around |up to )?[\p{L}\d]+ (?:working )?(?:minutes|hours|days|weeks)\b|^(?:I|[Ww]e)(?:'ll|'ve| will| can| have| only)? (?:read|do|take|work|edit|send|use|check|look|written|sent|made|put|rung|called)\b/iu;
