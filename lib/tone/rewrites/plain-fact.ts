import { WORK } from './work-verbs';
import { scanClauses } from '../grammar/scan';
import { findVerb } from '../grammar/verbs';
import { type FactKind, factsOf } from './facts';
import { nounPhrases } from './flee/noun-phrase';
import { NOUNS } from './flee/nouns';

/**
 * Whether a sentence heard as a jab is worth keeping for what it tells: a day, a sum or a figure said of nobody, or plainly what the writer's side did or
 * will do. Wit about the client, and anything in quotation marks, is not.
 */
export function tellsFact(stem: string, draft: string): boolean {
  if (/["“”]|\b(?:you|yours|yourself)\b/i.test(stem) || WIT.test(stem)) return false;
  const clauses = scanClauses(stem.replace(/[’‘]/g, "'"));
  if (clauses.some(({ who, question }) => question || who === 'you' || who === 'nobody')) return false;
  if (factsOf(stem, draft).some(({ kind, words }) => HARD.has(kind) || /\d/.test(words))) return true;
  return clauses.some(({ who, verb, negated, passive, subject }) => {
    if (!verb || negated) return false;
    // "Your case has been put forward": how a thing of work stands.
    if (passive && subject)
      return nounPhrases(stem.slice(subject.start, subject.end)).some(({ head }) =>
        NOUNS.has(head.replace(/s$/, '')),
      );
    if (!(who === 'i' || who === 'we') || !WORK.has(verb.class)) return false;
    const forms = findVerb(stem.slice(verb.span.start, verb.span.end))?.forms;
    return forms?.includes('past') === true || /\b(?:will|'ll|’ll)\b/i.test(stem);
  });
}

const HARD: ReadonlySet<FactKind> = new Set<FactKind>(['weekday', 'date', 'time', 'money', 'link']);

/** Comparisons and sweeping words: what is said with them is meant for someone. */
const WIT =
  /\b(?:as if|as though|like an?|only|just|merely|even|always|ever|never|everyone|everybody|anyone|anybody|some people|most people|people who|those who|one (?:must|should|would|can|could|might)|so-called|besides|rather|quite|hardly|barely|perhaps|presumably|apparently|somehow|of course|exclusive|too)\b/i;
