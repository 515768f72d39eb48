import { namedFacts } from './whole-names';
import { escaped } from '../escaped';
import { AUXILIARIES, BE, ENDS, MODALS } from '../grammar/closed';
import { findVerb } from '../grammar/verbs';
import type { Fact } from './facts';
import type { Site } from './site';
import { findTopic } from './flee/topic';

/** What a new sentence is about, with every fact of the old one in it, and the name it is addressed to. */
export interface Carried {
  /** Undefined: nothing names it, and there is no fact to keep. */
  readonly about: string | undefined;
  /** True when facts of the sentence, a name or a sum, are what it is about: not every text can carry those. */
  readonly carries: boolean;
  /** True when the client wrote of it. */
  readonly theirs: boolean;
  /** "Ambrose, " where the sentence spoke to the reader by name. */
  readonly address: string;
}

/** Undefined when the sentence holds facts that no phrase can carry: then it cannot be said anew without losing them. */
export function findCarried(site: Site): Carried | undefined {
  const { sentence, view } = site;
  const topic = findTopic(site);
  const facts = namedFacts(sentence.text, view.text);
  const greeting = view.sentences.find(({ role }) => role === 'greeting')?.text;
  const spokenTo = facts.filter(
    (fact) => isAddress(fact, sentence.text) && greeting?.includes(fact.words) !== false,
  );
  const missing = facts.filter(
    (fact) =>
      !spokenTo.includes(fact) && topic?.text.toLowerCase().includes(fact.words.toLowerCase()) !== true,
  );
  const names = spokenTo.map(({ words }) => words).join(' ');
  const address = names === '' ? '' : `${greetingBefore(names, sentence.text)}${names}, `;
  if (missing.length === 0)
    return { about: topic?.text, carries: false, theirs: isTheirs(topic?.text, view.incoming), address };
  const inOrder = missing.toSorted((a, b) => sentence.text.indexOf(a.words) - sentence.text.indexOf(b.words));
  const phrases = inOrder.map((fact) => phraseFor(fact, sentence.text));
  const loose = phrases.filter((phrase) =>
    /^(?:the plan for|what happened|the figure of)\b/.test(phrase ?? ''),
  );
  if (
    phrases.length > MOST ||
    (loose.length > 0 && phrases.length > 1) ||
    phrases.some((phrase) => phrase === undefined)
  )
    return undefined;
  const about = [...new Set(phrases)].join(' and ');
  return { about, carries: true, theirs: isTheirs(about, view.incoming), address };
}

const isTheirs = (about: string | undefined, message: string): boolean =>
  about !== undefined &&
  message.toLowerCase().includes(about.split(' ').at(-1)?.toLowerCase().replace(/s$/, '') ?? '');

/** More than this, and it is a list, not a subject. */
const MOST = 2;

/** "Hi " before the name, where the sentence greets. */
const greetingBefore = (names: string, text: string): string =>
  new RegExp(`^((?:hi|hello|hey|dear|morning|good \\p{L}+) )${escaped(names)}`, 'iu').exec(text)?.[1] ?? '';

const isAddress = ({ kind, words }: Fact, text: string): boolean =>
  kind === 'name' &&
  (new RegExp(
    `^(?:(?:hi|hello|hey|dear|good \\p{L}+|morning|thanks|thank you|sorry|oh|ok|okay|yes|no),? )?${escaped(words)},`,
    'iu',
  ).test(text) ||
    new RegExp(`^(?:hi|hello|hey) ${escaped(words)}\\b`, 'iu').test(text) ||
    new RegExp(`, ${escaped(words)}[,.!?]`, 'u').test(text));

/** A fact as something one can write about; undefined when it says too little by itself. */
function phraseFor({ kind, words, value }: Fact, text: string): string | undefined {
  const withArticle = new RegExp(`\\b(?:the|my|our|your) ${escaped(words)}(?![\\p{L}])`, 'iu').exec(
    text,
  )?.[0];
  if (kind === 'name' && withArticle && isDescribing(afterOf(withArticle, text)))
    return described(words, text);
  if (kind === 'name' && withArticle) return withArticle.charAt(0).toLowerCase() + withArticle.slice(1);
  if (kind === 'name')
    return new RegExp(`(?:Mr|Mrs|Ms|Dr|Miss)\\.? ${escaped(words)}`, 'u').exec(text)?.[0] ?? words;
  if (kind === 'money' || kind === 'percent') return `the ${words}`;
  if (kind === 'number') {
    const counted = new RegExp(
      `(?<![\\p{L}\\d])${escaped(words)}[ -](?:(?!(?:was|has|of|or|and|to|that|in|on|at|is)\\b)\\p{Ll}+ )?(?!(?:was|has|its|this|his|as|is|us|times|ones|thats|lets|whats)\\b)(?:\\p{Ll}{2,}(?<!s|u|i)s|feet|people|men|women|children)(?![\\p{L}])`,
      'u',
    ).exec(text)?.[0];
    if (counted) return `the ${counted.charAt(0).toLowerCase()}${counted.slice(1)}`;
    const numbered = new RegExp(String.raw`\b(?:${NUMBERED}) ${escaped(words)}\b`, 'i').exec(text)?.[0];
    // "the last three": a small number written as a word counts something that is not said.
    return (
      numbered ??
      new RegExp(
        String.raw`\b(?:the|all|these|those|your|my|our) (?:(?:other|last|next|first|remaining|previous) )?${escaped(words)}\b(?! \p{L}+s\b)`,
        'iu',
      )
        .exec(text)?.[0]
        .toLowerCase() ??
      (/^\d{2,}$/.test(words) ? `the figure of ${words}` : undefined)
    );
  }
  if (kind === 'weekday' && words.toLowerCase().endsWith('days')) return `the ${words}`;
  if (kind === 'time') return `the plan for ${words}`;
  if (kind !== 'date' && kind !== 'weekday') return undefined;
  const [on, said] = /^\d{1,2}$/.test(value)
    ? ['on', `the ${words}`]
    : kind === 'date'
      ? ['in', words]
      : ['on', words];
  if (!IS_PAST.test(text) && value !== 'yesterday')
    return `the plan for ${said.replace(/^T(?=oday$|omorrow$|onight$)/, 't')}`;
  return /^(?:today|tonight|tomorrow|yesterday)$/.test(value) ? undefined : `what happened ${on} ${said}`;
}

/** "the English nose": a noun follows, and no verb of which the name is the subject. */
function isDescribing(after: string): boolean {
  const next = /^ (\p{Ll}{3,}(?:['’]t)?)/u.exec(after)?.[1]?.replace(/n['’]t$/, '');
  return (
    next !== undefined &&
    !MODALS.has(next) &&
    !BE.has(next) &&
    !AUXILIARIES.has(next) &&
    !ENDS.has(next) &&
    !findVerb(next)
  );
}

const afterOf = (words: string, text: string): string => text.slice(text.indexOf(words) + words.length);

/** "the English nose": the name only describes. */
const described = (words: string, text: string): string | undefined => {
  const phrase = new RegExp(`\\b(?:the|my|our|your) ${escaped(words)} \\p{Ll}+`, 'iu').exec(text)?.[0];
  return phrase && phrase.charAt(0).toLowerCase() + phrase.slice(1);
};

/** What carries its number behind it: "page 5". */
const NUMBERED =
  'number|page|ticket|image|clause|version|invoice|point|step|question|table|flat|unit|apartment|gate|floor|order|room|chapter|slide|volume|ep|episode|part|section|lot|row|draft';

/** The sentence looks back: a day in it is over. */
const IS_PAST =
  /^(?!.*\b(?:will|can|could|should|may|might|maybe|perhaps|would|shall)\b|.*['’]ll\b)(?=.*\b(?:since|ago|have|has|last)\b|.*['’]ve\b|.*\b(?:was|were|had|did|went|came|sent|took|made|got|said|[a-z]{3,}ed)\b)/is;
