import type { Sentence } from '../sentences';

/**
 * True when a sentence of the draft takes the ask up: it gives the kind of thing asked for (a time for "when", a sum for "how much", a cause for "why", a yes,
 * a no or a deed for a request), or shares a word that carries meaning. Sentences that only evade are to be left out by the caller.
 */
export function isAnswered(ask: string, draft: readonly Sentence[]): boolean {
  const body = draft.filter(({ role }) => role === 'body');
  if (body.length === 0) return false;
  const gives = (given: RegExp): boolean => body.some(({ plain }) => given.test(plain));
  if (gives(ANSWER_TO_FILL)) return true;
  const kind = KINDS.find(({ asked }) => asked.test(ask));
  if (kind && gives(kind.given)) return true;
  if (kind?.only) return false;
  if (gives(PLAIN_YES_OR_NO) || gives(SPECIFIC)) return true;
  const wanted = meaningful(ask);
  if (wanted.size === 0) return true;
  const needed = Math.min(wanted.size, wanted.size > 6 ? 2 : 1);
  const heard = meaningful(body.map(({ plain }) => plain).join(' '));
  return [...wanted].filter((stem) => heard.has(stem)).length >= needed;
}

/** A blank that holds the answer. */
const ANSWER_TO_FILL = /«item: (?:your |the )?answer/i;

const PLAIN_YES_OR_NO = /^(?:yes|no|yep|nope|yeah|not yet)\b/i;

/** Who names a figure or a day speaks to the matter. */
const SPECIFIC = /\d|«|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

const TIME =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tonight|tomorrow|noon|midnight|eod)\b|\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)\b|\b\d{1,2}[:.]\d{2}\b|\b(?:this|next|end of the) (?:week|month|afternoon|morning)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:\d+|one|two|three|four|five|six|seven|eight|ten|a couple of|half an?|an?) (?:minutes?|hours?|(?:working )?days?|weeks?|months?)\b|\b(?:right|ready|leaving|coming|on (?:its|the) way|live|here|back|it) now\b|«(?:day|time)|\b(?:is|are|has been|have been) (?:ready|attached|sent|live|back|online|up)\b/i;

interface Kind {
  readonly asked: RegExp;
  readonly given: RegExp;
  /** Nothing else answers it: a shared word does not say when. */
  readonly only?: true;
}

/** Kinds of answers that need no word of the question; the first that is asked for counts. */
const KINDS: readonly Kind[] = [
  {
    asked:
      /\bwhen (?!i\b|we\b|you\b|it\b|the\b|my\b)|\bby when\b|\bhow (?:long|soon)\b|\beta\b|\bwhat time\b|\bany (?:news|update)\b/i,
    given: TIME,
    only: true,
  },
  {
    asked:
      /\bhow much\b|\bwhat (?:does|would|will) (?:it|that|this) cost\b|\bwhat(?:'s| is) (?:the|your) (?:price|rate|fee)\b|\b(?:no|free of) charge\b|\bwhat .{0,20}\bpay\w* (?:you )?for\b/i,
    given: /[$€£]\s?\d|\d\s?(?:eur|euros?|usd|dollars?|pounds?|gbp|%)|\bfree\b|\bcovers?\b|«price/i,
    only: true,
  },
  // How it came about: something that was, said as a plain sentence.
  {
    asked:
      /\bwhy\b|\bhow (?:did|come|is it|could)\b|\bhow can (?:this|that|it|a)\b|\bhow (?:this|that)\b|\bwhat(?:'s| is| has)? happen\w*\b|\bexplain\b|\breason\b|\bbasis\b/i,
    given:
      /\bbecause\b|\bthe (?:reason|cause)\b|\bdue to\b|\bcaused\b|\bturned out\b|\bsince\b|\bso that\b|\bas (?:it|the|we|i|unusual)\b|«reason|\b(?:paragraph|clause|section|point|rule) \d|^(?!.*\b(?:sorry|apolog\w*)\b).*\b(?:was|were|wasn't|weren't|had|hadn't|didn't|went|came|took|got|fell|broke|missed|forgot|sent|used|(?:has|have)(?! to\b)|is (?:out|full|down|closed|fixed|set|still)|(?:is|are) the|not allowed|which (?:is|are|we))\b/i,
  },
  {
    asked: /\bwho\b/i,
    given:
      /\b[Ii] (?:did|was|am|checked|approved)\b|\bmyself\b|\b(?:my|our) (?:team|colleague)\b|\b[A-Z][a-z]+ (?:did|checked|approved|will|is|was|has)\b/,
  },
  // What is asked for is promised, done, or refused.
  {
    asked:
      /\b(?:can|could|would|will) (?:you|u|we|i|it|they|someone|somebody|anyone|the|this|that|\p{Lu}\p{Ll}+)\b|\bplease\b|\bi(?:'d| would)? (?:like|want|need|love)\b|\blet me know\b|\btell me\b|\bwhat (?:are you|will you|can you|do i do|should i)\b|\bmind\b/iu,
    given:
      /\b(?:i|we|you)(?:'ve| have) (?:now |just |already )?(?!to\b|no\b|a\b|the\b|been\b|not\b)\p{L}{3,}|\b(?:i|we)(?:'ll| will| can|'d be (?:happy|glad))\b(?! not\b| never\b| see\b)|\b(?:i|we)(?:'m| am|'re| are) (?:now )?\p{L}+ing\b|\byou(?:'ll| will) (?:have|get|find|hear)\b|\b(?:it|they|that|this)(?:'ll| will)\b|\bwill be\b|\b(?:i|we) (?:can't|cannot|won't|don't|do not|am not|are not)\b|\bnot possible\b|\bcan't be\b|\battached\b|\bhere (?:is|are|it is|you are)\b|^(?:yes|no|not yet|ok|okay|sure|of course|course|happy to|done|certainly|absolutely|gladly)\b|\bcourse (?:we|i|you) can\b|\byou(?:'re| are) (?:quite |absolutely |completely )?right\b/iu,
  },
  {
    asked:
      /\bwhat (?:exactly |else |on earth )?(?:do|did|does|should|can|could|are|is|was|were|has|have|will)\b/i,
    given: /\d|\b(?:i|we)(?:'d| would| suggest|'ll| will)\b|\byou (?:got|had|have|get|can|could|need)\b/i,
  },
  // A yes or a no.
  {
    asked:
      /(?:^|[:;,] )(?:(?:so|and|but|also|ok|hi|hey|hello|morning|sorry)\b,? )?(?:is|are|am|was|were|do|does|did|has|have|had|should|shall|will|can)\b/i,
    given:
      /^(?:(?:oh|well|ah|hi|ok),? )?(?:yes|no|yep|nope|yeah|not|of course|sure|absolutely|certainly|both|neither|(?:it|she|he) (?:is|was|isn't|wasn't|does|doesn't|did|didn't|will|won't|has|hasn't|can)|(?:it|she|he)(?:'s|'ll)|they (?:are|were|do|don't|did)|you (?:do|don't|are|aren't|should|shouldn't|did|didn't|have|haven't|can|can't)|i (?:am|was|did|didn't|do|don't|have|haven't)|we (?:are|were|did|didn't|do|don't|have|haven't)|there(?:'s| is| are| isn't| aren't)|(?:they|she|he|i|we) (?:\p{L}+ed|went|came|got|sent|did|said)|that(?:'s| is| was))\b|\b(?:i|we)(?:'ll| will)\b|\b(?:it|they)(?:'ll| will) be\b|\byou(?:'re| are) right\b|\b(?:did|do|does|is|are|was|were|has|have|will|can)\.$/iu,
  },
  {
    asked: /\bif you(?:'re| are| have| can| could| would)\b/i,
    given: /^(?:yes|no|of course|sure|not yet|i am|we are|i have|we have)\b/i,
  },
];

/** Stems of the words that carry meaning: four letters or more, small words aside, endings cut. */
function meaningful(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(
    words.filter((word) => !EMPTY_WORDS.has(word)).map((word) => word.replace(/(?:ing|ed|es|s|ly|e)$/, '')),
  );
}

const EMPTY_WORDS = new Set(
  'the and for you your can could would will please this that these those with from have has had not are was were what when where which who why how does did its our out about just let know get got need want there their them then than all any some into also back been but too very more much make sure like one two time help still here hope hello thanks thank sorry'.split(
    ' ',
  ),
);
