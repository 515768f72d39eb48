import type { Clause } from '../grammar/clause';
import { findObject } from '../grammar/object';
import type { Token } from '../grammar/tokens';
import { findVerb, type VerbClass } from '../grammar/verbs';
import type { Tone } from '../reading';
import { type Candidate, type Site, wholeOf } from './site';
import { slice, type Span } from '../span';
import { speak } from './voice';

/**
 * "You never sent the logo files" becomes what it wants: the logo files, by a day. Made only when the clause scan is sure who, what and which verb; else
 * nothing, and the templates answer.
 */
export function askCandidates(site: Site, clauses: readonly Clause[]): readonly Candidate[] {
  const { sentence, voice } = site;
  const clause = clauses.find(isCharge);
  if (!clause?.verb) return [];
  const slots = readSlots(clause, sentence.text);
  const texts = textsOf(clause, clause.verb.class, slots);
  const now = nowOf(clauses, clause, sentence.text);
  return texts.map(([tone, text]) => wholeOf(sentence, 'grammar', tone, speak(now(text), voice)));
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
function isCharge({
  who,
  negated,
  unmet,
  reported,
  conditional,
  passive,
  modal,
  imperative,
  verb,
}: Clause): boolean {
  if (reported || conditional || passive || imperative) return false;
  if (modal !== undefined && !unmet && modal !== 'could') return false;
  if (verb?.class === 'miss' && !negated && (who === 'you' || who === 'your-side')) return true;
  // What nobody did then may be past: only what is still to come is asked for.
  if (who === 'nobody') return verb !== undefined && STILL_WANTED.has(verb.class);
  return (who === 'you' || who === 'your-side') && (negated || unmet);
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

interface Slots {
  readonly verb: string;
  readonly object: string | undefined;
  readonly topic: string | undefined;
  /** Everything behind the verb, where its edges are unsure but its words can stay as they are. */
  readonly all: string | undefined;
  /** "by Friday": when it was wanted, and nothing else left over. */
  readonly due: string | undefined;
  /** "You don't use the board": not once, but as a rule. */
  readonly habit: boolean;
}

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

type Texts = readonly (readonly [Tone, string])[];

const texts = (short: string, warm: string, firm: string): Texts => [
  ['short', short],
  ['warm', warm],
  ['firm', firm],
];

function textsOf(clause: Clause, kind: VerbClass, slots: Slots): Texts {
  const { object, topic, due, verb, habit } = slots;
  if (habit) return object && HABITS.has(kind) ? fromNowOn(`${verb} ${object}`) : [];
  if (kind === 'tell')
    return object && SAYS_SOMETHING.has(verb) ? asked(`${verb} ${object}`, object, due) : told(topic);
  if (kind === 'answer' && (object || topic)) return answered(verb, object, topic, due);
  if (kind === 'miss') return object && !clause.negated ? missed(verb, object, due) : [];
  if (kind === 'attend' && object) return met(object);
  if (kind === 'pay' && object) return paid(verb, object, due);
  if (object && ASKABLE.has(kind)) {
    const give = NEEDS_ME.has(verb) ? `${verb} {me} ${object}` : `${verb} ${object}`;
    if (clause.verb?.lemma === 'have') return [];
    // What was to be read is here already: it is not needed by a day.
    return asked(give, object, due).slice(0, kind === 'read' ? 2 : 3);
  }
  if (slots.all && (ASKABLE.has(kind) || kind === 'pay' || kind === 'answer' || verb === 'leave')) {
    const give = verb === 'leave' ? 'send' : verb;
    return askedFirst(
      NEEDS_ME.has(give) && !/^(?:me|us) /.test(slots.all)
        ? `${give} {me} ${slots.all}`
        : `${give} ${slots.all}`,
    );
  }
  return [];
}

const HABITS: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'transfer',
  'pay',
  'answer',
  'approve',
  'tell',
  'read',
  'work',
  'deliver',
]);

const fromNowOn = (act: string): Texts =>
  texts(
    `From now on, could you ${act}?`,
    `Could you ${act} from now on, so that «reason: what it does for them»?`,
    `It would help us both if you could ${act} from now on.`,
  );

/** A thing too long to be followed by its day: the day goes first. */
const askedFirst = (act: string): Texts =>
  texts(
    `By «day», could you ${act}?`,
    `Could you ${act}? With that by «day», «item: the delivery» stays on schedule.`,
    `By «day», please ${act}, so that «item: the delivery» keeps its date.`,
  );

const ASKABLE: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'transfer',
  'approve',
  'change',
  'deliver',
  'read',
  'decide',
  'work',
]);
const NEEDS_ME = new Set(['give', 'hand', 'send']);
const SAYS_SOMETHING = new Set([
  'update',
  'specify',
  'describe',
  'mention',
  'announce',
  'raise',
  'state',
  'report',
  'explain',
]);

const asked = (act: string, object: string, due: string | undefined): Texts =>
  due
    ? texts(
        `{I} had ${object} down for ${bare(due)}; could you ${act} by «day: new day»?`,
        `Could you ${act} by «day: new day»? It was planned for ${bare(due)}, and this keeps «item: the delivery» on course.`,
        `${act[0]?.toUpperCase()}${act.slice(1)} was planned for ${bare(due)}; {I} now need it by «day: new day».`,
      ).slice(0, 2)
    : texts(
        `Could you ${act} by «day»?`,
        `Could you ${act} by «day», so that «item: the delivery» stays on schedule?`,
        `To keep «item: the delivery» on schedule, {I} need ${object} by «day».`,
      );

const bare = (due: string): string => due.replace(/^(?:by|on|until|before) /i, '');

const paid = (verb: string, object: string, due: string | undefined): Texts =>
  due
    ? [['short', `${upper(object)} was due ${due}; could you ${verb} it by «day: new day»?`]]
    : texts(
        `Could you ${verb} ${object} by «day»?`,
        `Could you ${verb} ${object} by «day», so that it is off both our desks?`,
        `To keep the work going, {I} need ${object} settled by «day»; here is the link: «link».`,
      );

function answered(
  verb: string,
  object: string | undefined,
  topic: string | undefined,
  due: string | undefined,
): Texts {
  if (due) return [];
  const about = object ?? topic ?? '';
  const act = verb === 'confirm' || verb === 'clarify' ? verb : 'answer';
  return texts(
    `Could you ${act} ${about} by «day»?`,
    `Could you ${act} ${about} by «day», so that {I} can go ahead?`,
    `To keep «item: the delivery» on schedule, {I} need your answer on ${about} by «day».`,
  );
}

const told = (topic: string | undefined): Texts => {
  const about = topic ? ` about ${topic}` : '';
  return texts(
    `Next time, could you tell {me}${about} early on?`,
    `Next time, could you tell {me}${about} first, so that {I} can plan for it?`,
    `Please let {me} know${about} beforehand from now on, so that {I} can have everything ready.`,
  );
};

function missed(verb: string, object: string, due: string | undefined): Texts {
  if (due) return [];
  if (
    /\b(?:calls?|meetings?|sessions?|appointments?|visits?|bookings?|interviews?|slots?|deadlines?|dates?)$/i.test(
      object,
    )
  )
    return met(object);
  if (/\b(?:e?mails?|messages?|questions?|requests?|notes?|reminders?)$/i.test(object))
    return answered('answer', object, undefined, due);
  return verb === 'lose' || verb === 'misplace' ? asked(`send {me} ${object} again`, object, due) : [];
}

const met = (object: string): Texts =>
  texts(
    `Could we find a new time for ${object}?`,
    `{I} would like to find a new time for ${object} with you; does «day» at «time» suit you?`,
    `{I} suggest «day» at «time» for ${object}.`,
  );

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
