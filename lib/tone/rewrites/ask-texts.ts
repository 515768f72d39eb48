import type { Clause } from '../grammar/clause';
import type { VerbClass } from '../grammar/verbs';
import type { Tone } from '../reading';

/** What a request says of the thing that is missing, copied from the charge it is made from. */
export interface Slots {
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

type Texts = readonly (readonly [Tone, string])[];

const texts = (short: string, warm: string, firm: string): Texts => [
  ['short', short],
  ['warm', warm],
  ['firm', firm],
];

/** A request for what the clause says did not come, in each tone; empty where this kind of verb asks for nothing. */
export function textsOf(clause: Clause, kind: VerbClass, slots: Slots): Texts {
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
