import { escaped } from '../../escaped';
import { AUXILIARIES, BE, ENDS, MODALS } from '../../grammar/closed';
import type { Fact } from '../facts';

/** The one fact a new sentence has to carry, as words that can stand in it. */
export interface HeldFact {
  /** A day to come, a day gone by, a sum, somebody the sentence speaks of, a thing one can write about, or what is named in passing. */
  readonly kind: 'day' | 'past' | 'sum' | 'person' | 'thing' | 'aside';
  readonly words: string;
}

/** Undefined when the fact says too little by itself, or when what it says is not the matter. */
export function heldIn(fact: Fact, text: string, isThing: (noun: string) => boolean): HeldFact | undefined {
  const { kind, words } = fact;
  if (kind === 'percent' && /\b100\b/.test(words)) return undefined;
  if (kind === 'money' || kind === 'percent') return { kind: 'sum', words: `the ${words}` };
  if (kind === 'name') return nameIn(words, text, isThing);
  if (kind === 'number') return countIn(words, text, isThing);
  if (kind === 'time' || kind === 'date' || kind === 'weekday') return dayIn(fact, text);
  return undefined;
}

/** "the English lesson", "SEO" and "on Derby" are things; "I told Daphne" is about a person. A name by itself may be either. */
function nameIn(words: string, text: string, isThing: (noun: string) => boolean): HeldFact | undefined {
  if (TONGUES.test(words)) return undefined;
  const name = escaped(words);
  const led = new RegExp(`\\b(the|my|our|your) ${name}(?![\\p{L}'’-])(?: (\\p{Ll}{3,}))?`, 'u').exec(text);
  if (led) {
    const [, article = '', next] = led;
    const describes = next !== undefined && isThing(next);
    return { kind: 'thing', words: `${article.toLowerCase()} ${words}${describes ? ` ${next}` : ''}` };
  }
  const [title = ''] = new RegExp(`\\b(?:Mr|Mrs|Ms|Dr|Miss)\\.? (?=${name}\\b)`, 'u').exec(text) ?? [];
  const meets = new RegExp(`\\b(?:${MEETS}) ${title}${name}\\b`, 'iu').test(text);
  const acts = new RegExp(`\\b${name} (?:${ACTS})\\b`, 'u').test(text);
  if (SHOUTED.test(words)) return undefined;
  if (PLATFORMS.test(words)) return { kind: 'aside', words };
  // Longer capitals are a raised voice.
  if (/^\p{Lu}{2,5}\d*$/u.test(words)) return { kind: 'thing', words };
  if (meets || title !== '') return { kind: 'person', words: `${title}${words}` };
  if (new RegExp(`["“]${name}|\\b(?:on|about) ${name}\\b`, 'u').test(text)) return { kind: 'thing', words };
  return { kind: acts ? 'person' : 'aside', words };
}

/** Words said loudly. */
const SHOUTED = /^(?:MORE|ALL|NOT|VERY|NEVER|SO|THE|NOW|ANY|EVERY|ONLY|REALLY|OTHER|BOTH|MY|YOUR|NO|YES)$/;

/** Where things are posted, and seldom what they are about. */
const PLATFORMS =
  /^(?:Facebook|Instagram|LinkedIn|TikTok|WhatsApp|Twitter|Google|Slack|Teams|Zoom|YouTube|Loom|Dropbox)$/;

/** Names of no one and of no place. */
const TONGUES =
  /^(?:English|German|French|Spanish|Italian|Dutch|Polish|Portuguese|Russian|Chinese|Japanese|Greek|Turkish|Arabic|Swedish|Danish|Norwegian|Finnish|Czech|Irish|Welsh|Scottish|American|Thai|Indian|Mexican|Korean|Canadian|Australian|Vietnamese|Hungarian|Romanian|Ukrainian|Brazilian|Belgian|Austrian|Icelandic|Persian|Hebrew|Hindi|Welsh|Gaelic|Latin|Swiss|Austrian|British|European|Romans?|Christmas|Easter|Friday|Monday)$/;

const MEETS =
  'told|tell|asked|ask|with|called|call|ring|rang|see|saw|spoke to|speak to|talk to|talked to|mention (?:it|this|that) to|give (?:it|this|that|them) to|wrote to|written to|write to|nudge|chase|let|gave|give|contact';
const ACTS =
  'is|was|has|had|says|said|thinks|thought|knows|knew|asked|wrote|told|did|does|wants|wanted|looks|looked|sent|made';

const isGrammar = (word: string): boolean =>
  MODALS.has(word) || BE.has(word) || AUXILIARIES.has(word) || ENDS.has(word);

/** "the 12 leads", "page 5": a count of things of the work. */
function countIn(words: string, text: string, isThing: (noun: string) => boolean): HeldFact | undefined {
  const number = escaped(words);
  const numbered = new RegExp(`\\b(?:${NUMBERED}) ${number}\\b`, 'i').exec(text)?.[0];
  if (numbered) return { kind: 'thing', words: numbered.charAt(0).toLowerCase() + numbered.slice(1) };
  const [, described = '', noun = ''] =
    new RegExp(`(?<![\\p{L}\\d])${number}[ -](\\p{Ll}+ )?(\\p{Ll}{2,}s)(?![\\p{L}])`, 'u').exec(text) ?? [];
  if (isThing(noun) && !SPANS.test(noun) && !isGrammar(described.trim()))
    return { kind: 'thing', words: `the ${words.toLowerCase()} ${described}${noun}` };
  const others = new RegExp(
    `\\b(?:the|those|these|your) (?:other|last|next|first|remaining) ${number}\\b(?! \\p{L}+s\\b)`,
    'iu',
  ).exec(text)?.[0];
  if (others !== undefined) return { kind: 'thing', words: others.toLowerCase() };
  return noun === '' || SPANS.test(noun) || isGrammar(described.trim())
    ? undefined
    : { kind: 'aside', words: `the ${words.toLowerCase()} ${described}${noun}` };
}

/** Spans and measures are of something that is not said. */
const SPANS =
  /^(?:seconds|minutes|hours|days|nights|weeks|months|years|seasons|times|miles|pounds|euros|dollars|percent|degrees|thanks|apologies|words|others|has|was|is|this|us|does|less|years'|as|its|his)$/;

/** What carries its number behind it. */
const NUMBERED =
  'number|page|ticket|image|clause|version|invoice|point|step|question|table|flat|unit|apartment|gate|floor|order|room|chapter|slide|volume|ep|episode|part|section|lot|row|draft';

/** A day to come is one to plan for, one gone by is when something began; one the writer only tells of himself is neither. */
function dayIn({ kind, words, value }: Fact, text: string): HeldFact | undefined {
  if (kind === 'weekday' && /days$/i.test(words)) return undefined;
  const near = /^(?:today|tonight|tomorrow|yesterday)$/.test(value);
  const day = near ? words.toLowerCase() : /^\d{1,2}$/.test(value) ? `the ${words}` : words;
  if (value === 'yesterday' || IS_PAST.test(text))
    return kind === 'time' || (near && value !== 'yesterday') || OWN_DAY.test(text)
      ? undefined
      : { kind: 'past', words: day };
  return { kind: 'day', words: day };
}

/** "I'm only here since June", "I was up all Friday": no day of the work. */
const OWN_DAY =
  /\b(?:i['’]?m|i am|i was|i['’]ve been|i have been)\b(?! (?:sorry|sending|waiting))|\bborn\b|\bsince (?:19|20)\d\d\b/i;

/** The sentence looks back: a day in it is over. */
const IS_PAST =
  /^(?!.*\b(?:will|can|could|should|may|might|maybe|perhaps|would|shall)\b|.*['’]ll\b)(?!.*\bgoing to\b)(?=.*\b(?:since|ago|have(?! to)|has|last)\b|.*['’]ve\b|.*\b(?:was|were|had|did|sat|lay|slept|woke|stood|felt|knew|ran|went|came|sent|took|made|got|said|[a-z]{3,}ed)\b)/is;
