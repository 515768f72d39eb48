import { stemOf, wordsIn } from './editing';
import { plainOf } from './fact-stems';
import { factsOf } from './facts';
import { sharesMatter } from './faithful';
import { SLAMS } from './framed';
import { isOfferedElsewhere } from './offered';
import type { Site } from './site';

/**
 * "French polish in this damp doesn't obey anyone" beside the day on which the chairs come: a no that speaks of nothing the client wrote of, where the mail already helps or
 * where it is a maxim. Nothing is refused by it, and nothing lost without it.
 */
export const isIdleWall = (site: Site): boolean => {
  const { finding, sentence, view } = site;
  return (
    finding.code === 'wall' &&
    (finding.layer === 'classifier' || finding.rule === 'matter-for') &&
    wordsIn(sentence.text) >= FEWEST &&
    view.incoming !== '' &&
    factsOf(sentence.text, view.text).every(({ kind }) => kind === 'name' || kind === 'not') &&
    !sharesMatter(sentence.text, view.incoming) &&
    (MAXIM.test(sentence.plain) ||
      SLAMS.test(stemOf(plainOf(sentence.text, 'wall'))) ||
      (isOfferedElsewhere(site) &&
        NEGATES.test(sentence.plain) &&
        !ANSWERS.test(sentence.plain) &&
        !REFUSED.test(sentence.plain)))
  );
};

/** "An alarm that rings is an alarm that works". */
const MAXIM = /^(an? \p{L}+) (?:that|which|who) [^,;]+ (?:is|isn't) \1\b/iu;

/** "There won't be a second extension": the client asked for it, in whatever words. */
const ANSWERS = /^(?:there|we|our)\b/i;

/** "Everything else ties out to the bank" closes no door. */
const NEGATES = /\b(?:not|no|never|nothing|nobody|none|only|alone|cannot|final|matter)\b|n't\b/i;

const FEWEST = 3;

/** What is not to be had is an answer, in whatever words it was asked for. */
const REFUSED =
  /\b(?:not|n't) (?:be |been )?(?:included|part of|covered|given|possible|available|allowed|accepted|refund\w*|put back|changed|altered)\b|\b(?:chargeable|comes? under|confidential|outside|beyond)\b|\b(?:won't|will not|can't|cannot|don't|do not) (?:\p{L}+ ){1,4}(?:it|this)\b/iu;
