import type { Clause } from '../grammar/clause';
import { findVerb } from '../grammar/verbs';
import { stemOf, tidied, wordsIn } from './editing';
import { saysSomething } from './fact-stems';
import { lowered } from './lowered';
import { findNames } from './names';
import { type Candidate, type Site, wholeOf } from './site';
import { HURTS } from './tails';
import { speak } from './voice';

/** "Towels in the bath, rubbish out, keys on the table": an order without a verb keeps its list, and is said to be a help. */
export function listedCandidates(
  { sentence, voice, view }: Site,
  clauses: readonly Clause[],
): readonly Candidate[] {
  const list = stemOf(tidied(sentence.text.replace(/,? ?\b(?:please|kindly)\b,?/gi, ',')));
  const [head = ''] = /^\p{L}+/u.exec(list) ?? [];
  if (clauses.some(({ verb, question }) => verb || question) || saysSomething(list)) return [];
  if (findVerb(head)?.forms.includes('base') || wordsIn(list) < FEWEST || wordsIn(list) > MOST) return [];
  if (HURTS.test(list) || NO_LIST.test(list) || isNamed(list, view.text)) return [];
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  return [
    made('short', `What would help {me} is this: ${lowered(list)}.`),
    made('warm', `It would be a great help to have it like this: ${lowered(list)}; would that work for you?`),
    made('firm', `What {I} need is this: ${lowered(list)}.`),
  ];
}

const isNamed = (list: string, draft: string): boolean =>
  findNames(list, draft).some((name) => list.startsWith(name));

const FEWEST = 3;
const MOST = 24;

/** Said at somebody, or of somebody, and nothing to be had. */
const NO_LIST =
  /["“”?!…:]|[.;] |\b(?:you|your|yours|yourself|nobody|no one|no|never|enough|ever|thanks?|sorry|welcome|regards)\b/i;
