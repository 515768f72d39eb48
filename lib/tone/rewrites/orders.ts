import type { Clause } from '../grammar/clause';
import type { Candidate, Site } from './site';
import { wholeOf } from './site';
import { asQuestion, edited, stemOf, tidied, uncapitalised } from './editing';
import { trims } from './trims';
import { speak } from './voice';

const HAS_TIME =
  /«(?:day|time)|\b(?:by|before|until|on|at) (?:\w+ )?(?:\w*day|noon|midnight|tomorrow|tonight|\d|the end)|\b(?:today|tonight|tomorrow|from now on|in future|next time|first)\b/i;

/** "Send me the file." and "You need to send me the file." become a request with the writer's own words, a day and a reason. */
export function orderCandidates({ sentence, voice }: Site, clauses: readonly Clause[]): readonly Candidate[] {
  const clause = clauses.find(
    ({ imperative, who, modal }) => imperative || (who === 'you' && ORDERS.has(modal ?? '')),
  );
  if (
    !clause?.verb ||
    clause.negated ||
    clause.question ||
    clause.conditional ||
    NO_REQUEST.has(clause.verb.lemma)
  )
    return [];
  const end = endOf(clause, clauses, sentence.text);
  const act = stemOf(sentence.text.slice(clause.verb.span.start, end));
  const calm = edited(act, trims.command ?? []);
  const words = uncapitalised(
    lower(stemOf((calm ?? act).replace(/,? (?:because|as|since) (?:you|your)\b.*$/i, ''))),
  );
  if (/[?"“”]|\b(?:you|your)\b.*\b(?:fault|mess|problem)\b/i.test(words)) return [];
  const timed = HAS_TIME.test(words) ? words : `${words} by «day»`;
  return [
    wholeOf(sentence, 'grammar', 'short', asQuestion(`Could you ${timed}`)),
    wholeOf(
      sentence,
      'grammar',
      'warm',
      asQuestion(`Could you ${timed}, so that «reason: what it does for them»`),
    ),
    wholeOf(
      sentence,
      'grammar',
      'firm',
      tidied(speak(`Please ${timed}, so that {I} can keep «item: the delivery» on course`, voice)),
    ),
  ];
}

/** "need to", "have to" read as one with the modals. */
const ORDERS = new Set('must need have should has'.split(' '));
const NO_REQUEST = new Set(
  'be stop calm think feel remember understand know consider worry go let forget suppose assume hope'.split(
    ' ',
  ),
);

/** The clause with the orders that hang on it ("read it and correct it"). */
function endOf(clause: Clause, clauses: readonly Clause[], text: string): number {
  let end = clause.end;
  for (const next of clauses.slice(clauses.indexOf(clause) + 1)) {
    if (
      !next.imperative &&
      !/^(?:so that|so (?:we|i)|when|before|until|which)\b/i.test(
        text.slice(next.start, next.end).replace(/^[,;\s]+/, ''),
      )
    )
      break;
    end = next.end;
  }
  return end;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
