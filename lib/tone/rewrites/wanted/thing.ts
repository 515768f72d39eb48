import { toPlain } from '../../normalise';
import { type NounPhrase, nounPhrases } from '../flee/noun-phrase';
import { seenByWriter } from '../seen-by-writer';
import type { Voice } from '../voice';
import { withoutOpenings } from './openings';

/**
 * The thing the client wants to have, as it stands behind "You will have": "When should I expect the statement?" is "the statement". Undefined where no sentence asks
 * for a thing by name, or where it is money, time or a person: those are not handed over with a mail.
 */
export function thingAsked(sentence: string, voice: Voice): string | undefined {
  const plain = toPlain(withoutOpenings(sentence.trim()));
  for (const [pattern, side] of WANTS) {
    const hit = pattern.exec(plain);
    if (!hit) continue;
    const at =
      side === 'behind' ? hit.index + hit[0].length : hit.index + hit[0].indexOf(hit.groups?.['thing'] ?? '');
    const phrase = nounPhrases(plain).find(({ start }) => start === at) ?? orderedAt(plain, at);
    if (phrase === undefined || !isToHave(phrase, side === 'inside' ? '' : plain)) continue;
    const words = plain.slice(phrase.start, phrase.end);
    return seenByWriter(words.charAt(0).toLowerCase() + words.slice(1), voice);
  }
  return undefined;
}

/** The thing the client wants news of: "Any news on the shortlist?" */
export function newsAsked(sentence: string, voice: Voice): string | undefined {
  const plain = toPlain(withoutOpenings(sentence.trim()));
  const hit = NEWS.exec(plain);
  const phrase = hit && nounPhrases(plain).find(({ start }) => start === hit.index + hit[0].length);
  if (
    !phrase ||
    /^th(?:is|at|ese|ose)$/.test(phrase.determiner) ||
    !/^(?:$|[?.!,]| (?:coming|getting|going|please|yet|for|and|at the moment|now)\b)/i.test(
      plain.slice(phrase.end),
    )
  )
    return undefined;
  const words = plain.slice(phrase.start, phrase.end);
  return seenByWriter(words.charAt(0).toLowerCase() + words.slice(1), voice);
}

const NEWS =
  /(?:^|[,;] )(?:where are (?:we|you) (?:with|on|at with)|(?:is there )?any (?:news|update|updates|word|progress) (?:on|about|of|from|with|regarding)|how (?:is|are)(?= [^?]{3,40} (?:coming|getting|going) )|what about|what(?:'s| is) the (?:status|latest) (?:of|on|with)|what(?:'s| is) happening with) /i;

/** "the numbers I asked for": the phrase goes on, and what it names is sure. */
function orderedAt(plain: string, at: number): NounPhrase | undefined {
  const hit = ORDERED.exec(plain.slice(at));
  return hit ? { start: at, end: at + hit[0].length, determiner: 'the', head: hit[1] ?? '' } : undefined;
}

const ORDERED =
  /^(?:the|my|our) (?:\p{Ll}+ )?(\p{Ll}+)(?= (?:that )?(?:i|we|you) (?:asked|ordered|requested|wanted|promised|need|mentioned)\b)/iu;

/** Where the thing stands: behind these words, or between them. */
const WANTS: readonly (readonly [RegExp, 'behind' | 'inside'])[] = [
  [
    /\bwhen (?:can|could|will|should|may|do|might) (?:i|we) (?:get|have|expect|receive|see|hear about|look forward to) /i,
    'behind',
  ],
  [
    /\bwhen (?:can|could|will|are|do) you (?:going to )?(?:send|sending|deliver|delivering|finish|get) (?:(?:me|us) )?/i,
    'behind',
  ],
  [
    /\bwhen (?:will|can|is|are|does|do|might) (?<thing>(?:the|my|our) [\p{L} -]{3,30}?) (?:be (?:here|ready|done|finished|complete|delivered|sent|with (?:me|us)|in|out|published|available)|arrive|come|due|coming|arriving|ready|follow|reach)\b/iu,
    'inside',
  ],
  [
    /\b(?:can|could|would|will) you (?:please |kindly |just |perhaps |possibly |maybe |also )*(?:send|resend|re-send|forward|share|email|mail|give|provide|post|upload|get|show) (?:(?:me|us|over|it to me|through) )?/i,
    'behind',
  ],
  [
    /^(?:please |pls |kindly )(?:send|resend|forward|share|email|mail|provide|upload|show) (?:(?:me|us|over) )?/i,
    'behind',
  ],
  [
    /\b(?:can|could|may|might) (?:i|we) (?:please |just |also |possibly )?(?:get|have|see|receive) /i,
    'behind',
  ],
  [
    /(?:^|[.,;] )(?<thing>(?:the|my|our|your) [\p{L} -]{3,30}?) (?:would be (?:with (?:me|us)|here|ready|sent|delivered|done)|(?:was|were|is|are) (?:now |long |still )?(?:due|overdue))\b/iu,
    'inside',
  ],
  [
    /\b(?:told (?:me|us)|said)(?: that)? (?<thing>(?:the|my|our) [\p{L} -]{3,30}?) would be (?:with (?:me|us)|here|ready|sent|delivered|done)\b/iu,
    'inside',
  ],
  [/\b(?:i|we)(?:'ve| have)? (?:been |were |was )promised /i, 'behind'],
  [/\b(?:i|we)(?: still| really| just| also)? need (?=(?:the|a|an|my|our|your)\b)/i, 'behind'],
  [/\b(?:still )?(?:waiting|waited|asked(?: \p{L}+){0,2}|asking|chasing|chased) for /iu, 'behind'],
  [
    /\b(?:i|we)(?: still| also)?(?: have|'ve)?(?: still)?(?: not|n't| never| did not| didn't)(?: yet)? (?:receive[d]?|got|had|seen|get) /i,
    'behind',
  ],
  [
    /\b(?:have|did) you (?:managed? to |had time to |have time to |get round to )?(?:finish(?:ed)?|mark(?:ed)?|start(?:ed)?|review(?:ed)?|sent?|written|write|done|do|translated?|check(?:ed)?) /i,
    'behind',
  ],
];

/** A thing that can be handed over: no money, no time, nobody, and nothing that is the matter. */
const isToHave = (phrase: NounPhrase, plain: string): boolean =>
  !NOT_HANDED.test(phrase.head) &&
  !/^th(?:is|at|ese|ose)$/.test(phrase.determiner) &&
  // "the photos I sent you", "the file with the wrong year": it goes on.
  /^(?:[?.!,;]|$| (?:please|pls|by|before|today|tomorrow|now|yet|this \p{L}+|last \p{L}+|next week|on \p{L}+day|asap|again|soon|be|arrive|come|ready|due|coming|for (?:the|my|our|me|us)|to (?:me|us)|and|but|so|as soon|until|from (?:you|last)|with|in|over|at|since|that|which|i|we)\b)/iu.test(
    plain.slice(phrase.end),
  );

const NOT_HANDED =
  /^(?:refunds?|money|cash|deposits?|compensation|discounts?|credits?|payments?|fees?|price|salary|wages|bonus|time|hours?|days?|weeks?|months?|minutes?|moment|help|hand|support|people|person|staff|man|woman|doctor|manager|driver|partner|friend|wife|husband|son|daughter|mother|father|mum|dad|child|children|kids|dog|cat|boss|band|team|work|business|way|one|ones|thing|things|word|words|chat|talk|call|calls|meeting|meetings|appointment|break|rest|sleep|holiday|kitchen|house|room|roof|garden|car|van|difference|point|problem|problems|issue|issues|error|mistake|mistakes|bug|fault|floor|wall|door|window|light|chance|reason|access|permission|approval|attention|patience|side|end|place|space|more|less|second|minute|favou?r|look|hold|job|plumber|electrician|contractor|client|customer|guest|guests|bank|hotel|server|internet|heating|water|power|weather|view|feeling|sense|idea|impression|wedding|party|birthday|funeral|exam|test|lesson|class|course|game|race|show|concert|flight|train|bus|trip|tour|visit|decision|apology|change|changes|money-back)$/i;
