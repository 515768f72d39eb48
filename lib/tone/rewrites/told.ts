import { scanClauses } from '../grammar/scan';
import { findVerb } from '../grammar/verbs';

/** Told in the past, and of nothing that still is or will be. */
export const isOver = (stem: string): boolean =>
  !NOW.test(stem) &&
  (WAS.test(stem) ||
    scanClauses(stem.replaceAll('’', "'")).some(
      ({ verb }) =>
        verb &&
        isPastOnly(stem.slice(verb.span.start, verb.span.end)) &&
        !DESCRIBES.test(stem.slice(0, verb.span.start)),
    ));

/** "Our cut-off was 31 December", "it was set out in our letter": how it was, to be looked up. */
export const wasSo = (stem: string): boolean => !NOW.test(stem) && COPULA.test(stem) && !isOver(stem);

/** "340 finished pictures" */
const DESCRIBES = /(?:\d|\b(?:the|an?|your|my|our|their|these|those|of|and|other|two|three|all)) $/i;

const NOW =
  /\b(?:is|are|am|has|have|will|shall|can|cannot|(?<!(?:\d|\d(?:st|nd|rd|th)|in|of|for|since|last) )may|must|needs?|could|would|should|might)(?:n['’]t)?\b|['’](?:s|re|m|ve|ll)\b/i;
/** Something was done; how it was, and where it was written, is no event. */
const WAS =
  /\b(?:was|were) (?:\p{L}+ly |not |also |then )?(?!(?:set out|repeated|written|stated|described|printed|mentioned|included|named|agreed|based|called|licensed|asked)\b)\p{L}+(?:ed|ent|ade|aid|ost|wn|ken|ven|uilt|ught|eld|old)\b|\b(?:had|did)\b/iu;
const COPULA = /\b(?:was|were)\b/i;

const isPastOnly = (verb: string): boolean => {
  const forms = findVerb(verb)?.forms;
  return forms?.includes('past') === true && !forms.includes('base');
};
