import type { Finding } from '../../reading';
import type { Sentence } from '../../sentences';
import type { Made } from '../site';
import { afterOf } from './broken';
import { UNKIND } from './requests';

type Rewritten = Made['rewrite'];

/** What a rewrite costs that reads oddly in a whole mail, though it is right by itself. */
export function costOfOddity(rewrite: Rewritten, code: Finding['code'], sentence: Sentence): number {
  const { text } = rewrite;
  const asks = text.includes('?');
  return [
    ...ODD.map(([sign, cost]) => (sign.test(text) ? cost : 0)),
    asks && UNKIND.test(text) ? HARPS_ON : 0,
    /^could you\b/i.test(text) && EXPLAINS.test(sentence.plain) ? HARPS_ON : 0,
    SENDS_OFF.test(afterOf(rewrite, sentence)) ? HARPS_ON : 0,
    isStillAtThem(text, code) ? HARPS_ON : 0,
    text.includes('(') && !sentence.text.includes('(') ? IN_BRACKETS : 0,
    goesOn(rewrite, sentence) ? GOES_ON : 0,
  ].reduce((sum, cost) => sum + cost, 0);
}

const HARPS_ON = 1.6;
const GOES_ON = 0.9;
/** "the loft (item 14, £2,650)": a note, not a sentence. */
const IN_BRACKETS = 0.8;

const ODD: readonly (readonly [RegExp, number])[] = [
  // Put behind a sentence that says enough, it only makes the mail longer.
  [
    /\bhappy to go through\b|\bif anything about it is unclear\b|\bglad to answer any question\b|\bconfirm (?:this|it) by «day|\bcheck this and\b/i,
    1.2,
  ],
  // What is put aside, or put behind both, is still told.
  [
    /\b(?:leaving|putting) .{2,80} aside\b|\bput it behind us\b|\b(?:no comfort|no help|not change (?:what|things))\b|\bnot what you hoped for:/i,
    HARPS_ON,
  ],
  // Facts strung together to be talked about.
  [
    /\bthe point about\b|^(?:about|so that you know about|on|regarding|here is where (?:it|things) stands?)\b.*: «/i,
    2 * HARPS_ON,
  ],
  [
    /: (?:i|we)(?:['’]ve| have| had)? ?(?:said|told|asked|did|warned|mentioned|raised|flagged|noted|explained|pointed|reminded|copy|had)\b/i,
    HARPS_ON,
  ],
  // "Could you take my place, I have been told ...?": two sentences in one question.
  [/^could you [^?]*, (?:i|we|it|he|she|they|that)\b[^?]*\?/i, 2 * HARPS_ON],
  // Nobody is asked whether a guess suits them.
  [/^(?!.*«).*; does that (?:suit|work for) you\?$/i, 1.2],
  // A question that lost its mark.
  [/, (?:can|could|do|did|would|is|are|was) (?:i|we|it|you|they)\.$/i, 2 * HARPS_ON],
  // What they see is no move by itself, nor are two deeds of two people one request.
  [
    /\bcan see (?:you|what)\b.*, and (?:i|we)['’]d like to get this right\b|^could you .* and then (?:the|they|he|she|people)\b/i,
    HARPS_ON,
  ],
  // However kindly it is put, the client is told to find someone else.
  [
    /\b(?:find|get|hire|use|take|go (?:to|with)) (?:yourself )?(?:someone|somebody|another|one of|a different|elsewhere|(?:the )?other)\b|\bgo elsewhere\b/i,
    GOES_ON,
  ],
];

/** How it came about, and no request. */
const EXPLAINS = /\bwhich is why\b|\bthat(?:'s| is) why\b|\bthat is how\b/i;
const SENDS_OFF = /^(?:go ahead|feel free|suit yourself|by all means)\b/i;

/** "The plan you're on is meant for three hundred; could you ...": the reproach is kept, with a question behind it. */
const isStillAtThem = (text: string, code: Finding['code']): boolean =>
  BLAMES.has(code) && /\b(?:you|your)\b.*[;,.:] (?:could|what|does|shall|if|i|we|from)\b/i.test(text);
const BLAMES: ReadonlySet<Finding['code']> = new Set<Finding['code']>(['attack', 'accuse', 'defend']);

/** A clause put in place of a few words, with the old sentence going on behind it, seldom reads well. */
const goesOn = (rewrite: Rewritten, { end, text }: Pick<Sentence, 'end' | 'text'>): boolean =>
  rewrite.kind === 'swap' &&
  /^(?:I|we|you|thank|could|would|let|what|there)\b/i.test(rewrite.text) &&
  /^ \p{L}+ \p{L}/u.test(text.slice(text.length - (end - rewrite.end)));
