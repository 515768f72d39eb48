import { scanClauses } from '../grammar/scan';
import { findVerb, type VerbClass } from '../grammar/verbs';
import { tellsFact } from './plain-fact';
import { NOUNS } from './flee/nouns';
import { nounPhrases } from './flee/noun-phrase';

/**
 * Whether a sentence heard as a jab reports how the work stands, and nothing else: "I've attached the guide", "The invoice has been put forward", "The van is
 * booked for Friday". What others did, thought or liked, and how hard it was, is not.
 */
export function reportsWork(stem: string, draft: string): boolean {
  if (!standsAlone(stem, draft)) return false;
  const clauses = scanClauses(stem.replace(/[’‘]/g, "'"));
  return clauses.every(({ who, verb, negated, subject, start }, at) => {
    if (negated) return false;
    if (who === 'i' || who === 'we') {
      const forms = verb && findVerb(stem.slice(verb.span.start, verb.span.end))?.forms;
      return verb !== undefined && DONE.has(verb.class) && (isPast(forms) || WILL.test(stem.slice(start)));
    }
    if (who === 'it') return at > 0;
    return subject !== undefined && isWork(stem.slice(subject.start, subject.end));
  });
}

/** Whether the beginning of a jab may stand when its point is cut off: it tells a day, a sum or a figure, and nothing is made of it. */
export const standsAlone = (stem: string, draft: string): boolean =>
  tellsFact(stem, draft) && !BOASTS.test(stem);

/** Work that can be seen to be done; what was read or answered is said to prove a point. */
const DONE: ReadonlySet<VerbClass> = new Set<VerbClass>(['transfer', 'pay', 'approve', 'change', 'deliver']);

const WILL = /\b(?:will|'ll|’ll)\b/i;

const isPast = (forms: readonly string[] | undefined): boolean =>
  forms?.includes('past') === true || forms?.includes('participle') === true;

const isWork = (words: string): boolean =>
  nounPhrases(words).some(({ head }) => NOUNS.has(head) || NOUNS.has(head.replace(/s$/, '')));

/** Effort, and what stands out: said at someone. */
const BOASTS =
  /\b(?:did|spent|evenings?|nights?|weekends?|hours?|myself|own|already|again|since (?:\d{4}|i|we|you)|still|first|second|third|all|every|whole|favou?r|times|your request|thing|kind of|what|which|who|because)\b|:(?!\d)|[?!]/i;
