import type { Clause } from '../grammar/clause';
import { isDuration } from './durations';
import { findObject } from '../grammar/object';
import { findVerb } from '../grammar/verbs';
import { tones } from '../reading';
import { slice } from '../span';
import { tidied, withTail } from './editing';
import { type Candidate, type Site, wholeOf } from './site';
import { mayStay } from './may-stay';
import { isPlural, participleOf } from './participle';
import { tails } from './tails';
import { speak } from './voice';

/** "You approved the blue on 11 May" becomes "The blue was approved on 11 May": the fact without the finger, and what comes next. */
export function passiveCandidates(
  { sentence, voice, finding, view }: Site,
  clauses: readonly Clause[],
): readonly Candidate[] {
  const [clause] = clauses;
  if (
    !clause?.verb ||
    clause.who !== 'you' ||
    clause.negated ||
    clause.unmet ||
    clause.modal ||
    clause.passive ||
    clause.imperative
  )
    return [];
  if (
    clause.question ||
    clause.conditional ||
    clause.reported ||
    !PASSIVE.has(clause.verb.class) ||
    !isPast(sentence.plain.slice(clause.verb.span.start, clause.verb.span.end))
  )
    return [];
  const [next] = clause.rest;
  const particle = /^(?:in|off|up|out|over|back)$/.test(next?.word ?? '') ? ` ${next?.word}` : '';
  const object = findObject(clause.rest.slice(particle ? 1 : 0));
  // "You cancelled two days before the event": how long, not what.
  const measures = object && isDuration(slice(sentence.text, object.span));
  if (measures) return [];
  const given = /^(?:me|us)$/.test(next?.word ?? '');
  if (!object || (given && clause.verb.class !== 'promise')) return [];
  if (/^[%\p{L}\p{N}]/u.test(sentence.text.slice(object.span.end))) return [];
  const thing = slice(sentence.text, object.span);
  // "The same was done": what, stands elsewhere.
  if (/^the same\b/i.test(thing)) return [];
  const done = given
    ? 'agreed'
    : `${participleOf(clause.verb.lemma, slice(sentence.plain, clause.verb.span))}${particle}`;
  const fact = (end: number): string =>
    tidied(
      `${thing} ${isPlural(thing) ? 'were' : 'was'} ${done}${sentence.text.slice(object.span.end, end).replace(/[,;]? ?$/, '')}`,
    );
  // The clauses behind it stay where they can; the checks refuse them where they hurt.
  const joined = /^\W*(?:although|though|but|and|so|because|while|since|as)\b/i.test(
    sentence.text.slice(clause.end),
  );
  const facts =
    clauses.length > 1 && joined ? [fact(sentence.text.length), fact(clause.end)] : [fact(clause.end)];
  const tail = tails[finding.code === 'attack' ? 'defend' : finding.code];
  if (!tail) return [];
  return facts
    .filter((stem) => mayStay(finding.code, stem, view.text))
    .flatMap((stem) =>
      tones.map((tone) => wholeOf(sentence, 'grammar', tone, withTail(stem, speak(tail[tone], voice)))),
    );
}

const PASSIVE = new Set([
  'approve',
  'change',
  'deliver',
  'decide',
  'transfer',
  'break',
  'promise',
  'read',
  'pay',
  'wait',
  'work',
]);

const isPast = (word: string): boolean => findVerb(word)?.forms.includes('past') === true;
