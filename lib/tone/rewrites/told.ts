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

/** "340 finished pictures" */
const DESCRIBES = /(?:\d|\b(?:the|an?|your|my|our|their|these|those|of|and|other|two|three|all)) $/i;

const NOW = /\b(?:is|are|am|has|have|will|shall|can|may|must|needs?)\b|['’](?:s|re|m|ve|ll)\b/i;
const WAS = /\b(?:was|were|had|did)\b/i;

const isPastOnly = (verb: string): boolean => {
  const forms = findVerb(verb)?.forms;
  return forms?.includes('past') === true && !forms.includes('base');
};
