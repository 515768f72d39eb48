import type { Clause } from '../grammar/clause';
import { findConsequence } from './cases';
import { findObject } from '../grammar/object';
import { slice, type Span } from '../span';
import { type Candidate, type Site, wholeOf } from './site';
import { stemOf } from './editing';
import { speak } from './voice';

/** "If payment is not received by Friday, I will stop" becomes what keeps things going: payment by Friday. */
export function conditionCandidates(site: Site, clauses: readonly Clause[]): readonly Candidate[] {
  const { sentence, voice } = site;
  const clause = clauses.find(({ conditional }) => conditional);
  const need = clause && needOf(clause, sentence.text);
  if (!need) return [];
  const when = /«|\b(?:by|before|on|until|at|today|tonight|tomorrow)\b/.test(need)
    ? need
    : `${need} by «day»`;
  const term = findConsequence(site);
  return [
    // What is laid down for then is told as it is.
    ...(term === undefined
      ? []
      : [
          wholeOf(
            sentence,
            'grammar',
            'short',
            speak(`Could {I} count on ${when}? After that ${term}.`, voice),
          ),
          wholeOf(
            sentence,
            'grammar',
            'warm',
            speak(
              `Could {I} count on ${when}? If that is difficult, just call {me} before then; after that ${term}.`,
              voice,
            ),
          ),
          wholeOf(
            sentence,
            'grammar',
            'firm',
            speak(`{I} need ${when}, so that all can go on as planned; after that ${term}.`, voice),
          ),
        ]),
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
    // What it would cost is left open: then the blank says so.
    wholeOf(
      sentence,
      'grammar',
      'short',
      speak(`To keep «item: the work» on course, {I} need ${when}.`, voice),
    ),
    wholeOf(
      sentence,
      'grammar',
      'warm',
      speak(`{I} would like «item: the work» to go on smoothly; could {I} count on ${when}?`, voice),
    ),
  ];
}

/** What the condition asks for, as a thing with its time. Undefined when that is not plain. */
function needOf(clause: Clause, text: string): string | undefined {
  const condition = slice(text, clause);
  const unless = /^\W*unless\b/i.test(condition);
  if (clause.negated === unless) return undefined;
  if (clause.who === 'they' && !clause.verb && clause.subject) return arrivalOf(clause.subject, clause, text);
  if (!clause.verb) return undefined;
  const [first] = clause.rest;
  if (
    clause.who === 'you' &&
    clause.verb.class === 'approve' &&
    /^(?:it|this|that|them|these)$/.test(first?.word ?? '')
  )
    return withTime('your approval', clause, text, 1);
  if (clause.who === 'they' && clause.passive && clause.subject && ARRIVED.has(clause.verb.class)) {
    const thing = slice(text, clause.subject);
    const done = clause.verb.class === 'pay' && !/payment|money/i.test(thing) ? ' settled' : '';
    return isThing(thing) ? withTime(`${low(thing)}${done}`, clause, text, 0) : undefined;
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

/** "If the money isn't in my account by Friday": the thing, and when it is wanted. */
function arrivalOf(subject: Span, clause: Clause, text: string): string | undefined {
  const thing = slice(text, subject);
  const behind = text.slice(subject.end, clause.end);
  if (!ARRIVES.test(behind)) return undefined;
  const at = behind.search(/\b(?:by|before|today|tonight|tomorrow)\b/i);
  const when = at === -1 ? undefined : WHEN.exec(behind.slice(at))?.[0];
  return when && isThing(thing) ? `${low(thing)} ${stemOf(when)}` : undefined;
}

/** "isn't in my account", not "are closed": what is said of it beside being there would be lost. */
const ARRIVES =
  /^ ?(?:is|are|has|have)(?:n['’]t| not)? (?:yet )?(?:been )?(?:here|there|in|on|with|back|come|arrived|received|paid|reached)\b/i;

/** An offer that is to be accepted is not one that is to come. */
const ARRIVED: ReadonlySet<string> = new Set(['transfer', 'pay', 'have', 'deliver']);

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
  const done = clause.verb?.class === 'pay' ? ' settled' : '';
  return object && withTime(`${slice(text, object.span)}${done}`, clause, text, object.after);
}

function withTime(thing: string, clause: Clause, text: string, from: number): string | undefined {
  const first = clause.rest.slice(from).find(({ isWord }) => isWord);
  if (!first) return thing;
  const when = WHEN.exec(text.slice(first.start))?.[0];
  return when === undefined ? undefined : `${thing} ${stemOf(when)}`;
}

/** "by Friday", "before 5 pm on the 12th", "today". */
const WHEN =
  /^(?:(?:by|before|on|until|at) (?:the end of (?:the|this|next) (?:day|week|month)|(?:(?:\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)?|noon|midday|midnight|the \d{1,2}(?:st|nd|rd|th)|next|this|\w+day|today|tomorrow|tonight|on|of|at|«[^»]*»|\d{1,2}(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december)(?: |(?=[,.;!]|$)))+)|today|tonight|tomorrow)/i;

const isThing = (words: string): boolean => !/\b(?:you|i|we|he|she|they|it|this|that)\b/i.test(words);
const low = (words: string): string =>
  /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
