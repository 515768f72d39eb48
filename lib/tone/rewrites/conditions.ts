import type { Clause } from '../grammar/clause';
import { findObject } from '../grammar/object';
import { slice } from '../span';
import { type Candidate, type Site, wholeOf } from './site';
import { stemOf } from './editing';
import { speak } from './voice';

/** "If payment is not received by Friday, I will stop" becomes what keeps things going: payment by Friday. */
export function conditionCandidates(
  { sentence, voice }: Site,
  clauses: readonly Clause[],
): readonly Candidate[] {
  const clause = clauses.find(({ conditional }) => conditional);
  const need = clause && needOf(clause, sentence.text);
  if (!need) return [];
  const when = /«|\b(?:by|before|on|until|at|today|tonight|tomorrow)\b/.test(need)
    ? need
    : `${need} by «day»`;
  return [
    wholeOf(sentence, 'grammar', 'short', speak(`To keep everything on course, {I} need ${when}.`, voice)),
    wholeOf(
      sentence,
      'grammar',
      'warm',
      speak(`{I} would like this to go on smoothly for us both: could {I} count on ${when}?`, voice).replace(
        /could We/,
        'could we',
      ),
    ),
    wholeOf(
      sentence,
      'grammar',
      'firm',
      speak(
        `With ${when} everything goes on as planned; after that the step we agreed applies: «item: the agreed step».`,
        voice,
      ),
    ),
  ];
}

/** What the condition asks for, as a thing with its time. Undefined when that is not plain. */
function needOf(clause: Clause, text: string): string | undefined {
  const condition = slice(text, clause);
  const unless = /^\W*unless\b/i.test(condition);
  if (clause.negated === unless || !clause.verb) return undefined;
  if (clause.who === 'they' && clause.passive && clause.subject && WANTED.has(clause.verb.class)) {
    const thing = slice(text, clause.subject);
    return isThing(thing) ? withTime(low(thing), clause, text, 0) : undefined;
  }
  if (
    (clause.who === 'i' || clause.who === 'we') &&
    /^(?:have|get|receive|see|find)$/.test(clause.verb.lemma)
  ) {
    return ofObject(clause, text);
  }
  if ((clause.who === 'you' || clause.who === 'your-side') && WANTED.has(clause.verb.class))
    return ofObject(clause, text);
  return undefined;
}

const WANTED: ReadonlySet<string> = new Set([
  'transfer',
  'pay',
  'answer',
  'approve',
  'have',
  'deliver',
  'decide',
  'read',
]);

function ofObject(clause: Clause, text: string): string | undefined {
  const object = findObject(clause.rest);
  return object && withTime(slice(text, object.span), clause, text, object.after);
}

function withTime(thing: string, clause: Clause, text: string, from: number): string | undefined {
  const left = clause.rest.slice(from).filter(({ isWord }) => isWord);
  const [first] = left;
  const last = left.at(-1);
  if (!first || !last) return thing;
  if (!/^(?:by|before|on|until|today|tonight|tomorrow)$/.test(first.word) || left.length > 6)
    return undefined;
  return `${thing} ${stemOf(text.slice(first.start, last.end))}`;
}

const isThing = (words: string): boolean => !/\b(?:you|i|we|he|she|they|it|this|that)\b/i.test(words);
const low = (words: string): string =>
  /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
