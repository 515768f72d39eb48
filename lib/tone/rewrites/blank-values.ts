import type { ActiveNotes } from '../context';
import type { BlankType } from '../reading';
import { type FactKind, factsOf } from './facts';

/** What is known where a blank is to be filled. */
export interface BlankWorld {
  /** The writer's day, in the writer's time zone: the clock is the caller's. */
  readonly today: Date;
  readonly notes: ActiveNotes;
  /** What was written already: the draft or a part of it, and the message being answered. */
  readonly said: string;
  /** Days of the week nobody works on, 0 for Sunday; Saturday and Sunday when left out. */
  readonly weekend?: readonly number[];
}

/**
 * Sensible values for a blank of this type, likeliest first: what was said already, what was agreed with the client, then the working days and hours
 * to come. A price, an item or a reason is never made up. English: it goes into an English mail.
 */
export function valuesFor(type: BlankType, world: BlankWorld): readonly string[] {
  const known = [...saidValues(type, world.said), ...agreedValues(type, world.notes)];
  return [...new Set([...known, ...usualValues(type, world)])];
}

const KINDS: Readonly<Partial<Record<BlankType, readonly FactKind[]>>> = {
  day: ['weekday'],
  time: ['time'],
  price: ['money'],
  link: ['link'],
};

/** Days that are over are no answer to "by when". */
const OVER = /^(?:yesterday|today)$/i;

function saidValues(type: BlankType, said: string): readonly string[] {
  const kinds = KINDS[type];
  if (!kinds) return [];
  const ahead = type === 'day' ? stillAhead(said) : said;
  const dates = type === 'day' ? [...ahead.matchAll(DATES)].map(([date]) => date) : [];
  const facts = factsOf(ahead, said).filter(({ kind, words }) => kinds.includes(kind) && !OVER.test(words));
  return [...dates, ...facts.map(({ words }) => words.replace(/(?<=\wm)\.$/, ''))];
}

/** What is told of as over has no day to promise: "we spoke on Monday", and not "it was to be ready on Monday". */
const stillAhead = (said: string): string =>
  said
    .split(/(?<=[.?!\n])\s+|; |, (?=but\b|and (?:i|we|you|it)\b)/i)
    .filter((part) => !TOLD.test(part) || COMING.test(part))
    .join('\n');

const TOLD =
  /\b(?:was|were|had|did|sent|got|came|went|spoke|told|wrote|met|made|took|since|ago|last|\p{Ll}{3,}ed)\b/iu;
const COMING =
  /\b(?:will|shall|can|could|would|should|by|until|till|next|before|due|needs?|is|are|goes|comes|starts|opens)\b|['’]ll\b/i;

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATES = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)? ${MONTH}\b|\b${MONTH} \d{1,2}(?:st|nd|rd|th)?\b`,
  'g',
);

function agreedValues(type: BlankType, { agreement }: ActiveNotes): readonly string[] {
  return type === 'price' && agreement.rate !== undefined ? [agreement.rate] : [];
}

function usualValues(type: BlankType, world: BlankWorld): readonly string[] {
  if (type === 'day') return nextWorkingDays(world);
  if (type === 'time')
    return TIMES.filter(([, hour]) => isWorkingHour(hour, world.notes)).map(([time]) => time);
  if (type === 'hours') return ['one hour', 'two hours', 'half a day', 'one day'];
  if (type === 'owner') return ['I', 'we'];
  return [];
}

const TIMES: readonly (readonly [string, number])[] = [
  ['10 am', 10],
  ['noon', 12],
  ['3 pm', 15],
  ['5 pm', 17],
  ['the end of the day', 17],
];

const weekday = new Intl.DateTimeFormat('en', { weekday: 'long' });

/** The days of the next week the writer works for this client; the first is called tomorrow when it is. */
function nextWorkingDays({ today, notes, weekend = [6, 0] }: BlankWorld): readonly string[] {
  const agreed = workingDaysIn(notes.agreement.workingHours ?? '');
  return [1, 2, 3, 4, 5, 6].flatMap((ahead) => {
    const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + ahead);
    const works = agreed ? agreed.has(day.getDay()) : !weekend.includes(day.getDay());
    if (!works) return [];
    return ahead === 1 ? 'tomorrow' : weekday.format(day);
  });
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY = '(sun|mon|tue|wed|thu|fri|sat)[a-z]*';

/** The days a note on working hours names, 0 for Sunday: "Mon to Thu", "Tue, Wed and Fri". Undefined when it names none. */
function workingDaysIn(note: string): ReadonlySet<number> | undefined {
  const text = note.toLowerCase();
  const days = new Set<number>();
  for (const [, from = '', to = ''] of text.matchAll(
    new RegExp(String.raw`\b${DAY}\s*(?:-|–|to|until|till)\s*${DAY}\b`, 'g'),
  )) {
    const first = DAYS.indexOf(from);
    const span = (DAYS.indexOf(to) - first + 7) % 7;
    for (let ahead = 0; ahead <= span; ahead += 1) days.add((first + ahead) % 7);
  }
  for (const [, day = ''] of text.matchAll(new RegExp(String.raw`\b${DAY}\b`, 'g')))
    days.add(DAYS.indexOf(day));
  return days.size === 0 ? undefined : days;
}

/** Within the hours of the note ("9 to 17", "9 am - 3 pm"), or any hour when it names none. */
function isWorkingHour(hour: number, { agreement }: ActiveNotes): boolean {
  const found = HOURS.exec(agreement.workingHours ?? '');
  if (!found) return true;
  const [, from = '', fromHalf = '', to = '', toHalf = ''] = found;
  const start = onClock(from, fromHalf);
  const end = onClock(to, toHalf === '' && Number(to) <= start ? 'pm' : toHalf);
  return hour >= start && hour <= end;
}

const HOURS =
  /\b(\d{1,2})(?:[:.]\d{2})?\s*(am|pm)?\s*(?:-|–|to|until|till)\s*(\d{1,2})(?:[:.]\d{2})?\s*(am|pm)?\b/i;

const onClock = (hour: string, half: string): number =>
  (Number(hour) % 12) + (half.toLowerCase() === 'pm' || (half === '' && Number(hour) >= 12) ? 12 : 0);
