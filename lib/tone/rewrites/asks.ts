import type { Clause } from '../grammar/clause';
import { findObject } from '../grammar/object';
import type { Token } from '../grammar/tokens';
import { findVerb, type VerbClass } from '../grammar/verbs';
import { type Slots, textsOf } from './ask-texts';
import { stemOf } from './editing';
import { lowered } from './lowered';
import { type Candidate, type Site, wholeOf } from './site';
import { HURTS } from './tails';
import { slice, type Span } from '../span';
import { speak } from './voice';

/**
 * "You never sent the logo files" becomes what it wants: the logo files, by a day. Made only when the clause scan is sure who, what and which verb; else
 * nothing, and the templates answer.
 */
export function askCandidates(site: Site, clauses: readonly Clause[]): readonly Candidate[] {
  const { sentence, voice } = site;
  const clause = clauses.find((each) => isCharge(each, sentence.text.slice(each.start, each.end)));
  if (!clause?.verb) return [];
  const slots = readSlots(clause, sentence.text);
  const texts = textsOf(clause, clause.verb.class, slots);
  const now = nowOf(clauses, clause, sentence.text);
  const asks = askedOf(clauses, clause, sentence.text);
  return texts.map(([tone, text]) => wholeOf(sentence, 'grammar', tone, speak(now(asks(text)), voice)));
}

/** "It can't go live because your IT company hasn't changed the DNS": how it stands stays in front, and who is asked is theirs to ask. */
function askedOf(clauses: readonly Clause[], charge: Clause, text: string): (asked: string) => string {
  const side = charge.who === 'your-side' && charge.subject ? lowered(slice(text, charge.subject)) : 'you';
  // Whoever reads it speaks for the team they are in.
  const whose =
    /\b(?:team|office|side|end|people|staff|department|company)$/i.test(side) && !/\bIT\b/.test(side)
      ? 'you'
      : side;
  const before = clauses[clauses.indexOf(charge) - 1];
  const stands =
    before &&
    before === clauses[0] &&
    /^\W*(?:because|as|since)\b/i.test(text.slice(charge.start, charge.end))
      ? stemOf(text.slice(before.start, before.end))
      : '';
  const isStatus =
    stands !== '' &&
    before?.verb !== undefined &&
    /^(?:it|they|i|we)$/.test(before.who) &&
    !/\byou/i.test(stands) &&
    !HURTS.test(stands);
  return (asked) => {
    const said = asked.replace(/\b(could) you\b/i, `$1 ${whose}`);
    return isStatus && /^could\b/i.test(said) ? `${stands}; ${lowered(said)}` : said;
  };
}

/** "..., and it's now Thursday": what day it is stays, in front of what is asked. */
function nowOf(clauses: readonly Clause[], charge: Clause, text: string): (asked: string) => string {
  const others = clauses
    .filter((clause) => clause !== charge)
    .map(({ start, end }) => text.slice(start, end));
  const [, day = ''] = (others.length === 1 && NOW.exec(others[0] ?? '')) || [];
  return (asked) => (day === '' ? asked : `It is ${day} now. ${asked}`);
}

const NOW =
  /^[,;\s]*(?:(?:and|but|so) )*(?:now )?(?:it(?:['’]s| is)|today(?:['’]s| is)) (?:now |already |today )*((?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d+(?:st|nd|rd|th)(?: of \w+)?)(?: (?:now|already|today))?[\s.!]*$/i;

/** The client's side did not do what was needed, or should have. */
function isCharge(
  { who, negated, unmet, reported, conditional, passive, modal, imperative, verb }: Clause,
  text: string,
): boolean {
  if (reported || conditional || passive || imperative) return false;
  if (modal !== undefined && !unmet && modal !== 'could') return false;
  if (verb?.class === 'miss' && !negated && (who === 'you' || who === 'your-side')) return true;
  // What nobody did then may be past: only what is still to come is asked for.
  if (who === 'nobody') return verb !== undefined && STILL_WANTED.has(verb.class);
  if (who !== 'you' && who !== 'your-side') return false;
  // "You didn't clean the oven": over, as the job was; what is sent, told or paid can still come.
  if (negated && !unmet && verb && !STILL_WANTED.has(verb.class) && /\bdid(?: not|n['’]t)\b/i.test(text))
    return false;
  return negated || unmet;
}

const STILL_WANTED: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'transfer',
  'answer',
  'approve',
  'pay',
  'tell',
  'deliver',
  'decide',
]);

function readSlots(clause: Clause, text: string): Slots {
  const { verb, rest } = clause;
  const particle = PARTICLES.has(rest[0]?.word ?? '') ? rest[0] : undefined;
  const behind = rest.slice(particle ? 1 : 0);
  const object = findObject(behind);
  const link = behind.findIndex(({ word }) => /^(?:about|of|on|to)$/.test(word));
  const topic = !object && link >= 0 && link <= 1 ? findObject(behind.slice(link + 1)) : undefined;
  const left = behind.slice(object?.after ?? (topic ? link + 1 + topic.after : 0));
  return {
    verb: `${verb?.lemma ?? ''}${particle ? ` ${particle.word}` : ''}`,
    object: object && mine(slice(text, object.span), object.span),
    topic: topic && mine(slice(text, topic.span), topic.span),
    due: dueOf(left, text),
    habit: isHabit(clause, text),
    all: object ? undefined : wholeObject(behind, text),
  };
}

const isHabit = ({ subject, verb, negated }: Clause, text: string): boolean =>
  negated &&
  subject !== undefined &&
  verb !== undefined &&
  (/\b(?:do|does)(?: not|n['’]t)\b/i.test(text.slice(subject.end, verb.span.start)) ||
    (/\bnever\b/i.test(text.slice(subject.end, verb.span.start)) &&
      findVerb(slice(text, verb.span))?.forms.includes('past') === false));

/** "the photos Maria asked for": copied to the end of the clause, as long as nothing in it says when, how or how often it did not come. */
function wholeObject(behind: readonly Token[], text: string): string | undefined {
  const words = behind.filter(({ isWord }) => isWord);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || words.length < 3 || words.length > LONGEST_OBJECT) return undefined;
  const said = text.slice(first.start, last.end);
  if (!/^(?:(?:me|us) )?(?:the|your|any|all|a|an|my|our)\b/i.test(said) || /[,;:()"?!]/.test(said))
    return undefined;
  return NOT_OF_IT.test(said)
    ? undefined
    : mine(said, first).replace(/^(me|us) (?:any|all)(?= )/i, '$1 your');
}

const LONGEST_OBJECT = 14;
const NOT_OF_IT =
  /\b(?:yet|ever|again|last|yesterday|ago|before|earlier|on time|in time|when|because|though|although|even|until|till|since|despite|without|instead|like|than|but|and (?:you|now|then|i|we)|so|as|twice|times?|at all|properly|once|either|anyway|by|never|not|no|nothing|(?:mon|tues|wednes|thurs|fri|satur|sun)day|for (?:a |the |two |three )?(?:weeks?|days?|months?|last)|this|that way|him|her|them|he|she|they)\b|n't\b/i;

const PARTICLES = new Set('in up out off over back through'.split(' '));

/** "any feedback" is "your feedback" once it is asked for. */
const mine = (words: string, _span: Span): string => words.replace(/^(?:any|all)(?= )/i, 'your');

function dueOf(left: readonly Token[], text: string): string | undefined {
  const [first] = left;
  const last = left.findLast(({ isWord }) => isWord);
  if (
    !first ||
    !last ||
    !/^(?:by|on|until|before)$/.test(first.word) ||
    /^(?:time|schedule|hand|board|track)$/.test(last.word)
  )
    return undefined;
  const words = text.slice(first.start, last.end);
  return words.split(' ').length <= 5 ? words : undefined;
}
