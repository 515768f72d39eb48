import type { Site } from './site';

/**
 * Whether the mail already gives the client something beside this sentence: a plan, an advice, a thing sent or granted. A second offer behind a no would then stand in
 * the way of the first; readers refused every one.
 */
export const isOfferedElsewhere = ({ finding, view }: Site): boolean =>
  view.sentences.some(
    ({ index, role, plain }) => index !== finding.sentence && role === 'body' && GIVES.test(plain),
  );

/** "I've added 18,000", "the last two follow on Monday", "you could ring him", "instead": what they get. */
const GIVES =
  /\b(?:i|we)(?:'ll| will| can| could|'d be (?:happy|glad) to| would be (?:happy|glad) to|'m| am|'re| are)(?: also| still| gladly| happily| nevertheless)? (?!not\b|only\b|sure\b|afraid\b|see\b|hear\b|be (?:un)?able\b|have to\b)(?:send|give|lend|bring|add|offer|do|make|take|put|show|come|call|ring|fix|change|move|get|write|have|be there|swap|replace|refund|credit|present|propose|suggest|sending|giving|bringing|adding)\b|\b(?:i|we)(?:'ve| have)(?: now| already| also| nevertheless| just)* (?:added|sent|put|booked|moved|lent|ordered|credited|refunded|arranged|fixed|made|reserved|attached|got you)\b|\b(?:is|are) attached\b|\battached (?:is|are)\b|\b(?:i|we) (?:propose|suggest|recommend|offer)\b|\byou (?:can|could|may)(?: also| still)? (?!not\b)\p{L}+|\b(?:would be|is still|are still) (?:possible|available|free)\b/iu;
