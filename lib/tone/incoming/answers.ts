import type { Sentence } from '../sentences';

/**
 * True when a sentence of the draft takes the ask up: it shares a word that carries meaning, or gives the kind of thing asked for (a time for "when",
 * a sum for "how much", a yes or no).
 */
export function isAnswered(ask: string, draft: readonly Sentence[]): boolean {
  const body = draft.filter(({ role }) => role === 'body');
  if (body.length === 0) return false;
  const kinds = KINDS.filter(({ asked }) => asked.test(ask));
  if (kinds.some(({ given }) => body.some(({ plain }) => given.test(plain)))) return true;
  if (kinds.length > 0) return false;
  const wanted = meaningful(ask);
  if (wanted.size === 0) return true;
  const needed = Math.min(wanted.size, wanted.size > 4 ? 2 : 1);
  const heard = meaningful(body.map(({ plain }) => plain).join(' '));
  return [...wanted].filter((stem) => heard.has(stem)).length >= needed;
}

const TIME =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tonight|tomorrow|noon|midnight|eod)\b|\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)\b|\b\d{1,2}[:.]\d{2}\b|\b(?:this|next|end of the) (?:week|month|afternoon|morning)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d|\b\d{1,2}(?:st|nd|rd|th)\b|\bin (?:\w+ ){1,3}(?:minutes?|hours?|days?|weeks?)\b|\bnow\b/i;

/** Kinds of answers that need no word of the question. */
const KINDS: readonly { readonly asked: RegExp; readonly given: RegExp }[] = [
  { asked: /\bwhen\b|\bhow (?:long|soon)\b|\beta\b|\bwhat time\b|\bany (?:news|update)\b/i, given: TIME },
  {
    asked: /\bhow much\b|\bwhat (?:does|would|will) (?:it|that|this) cost\b|\bprice\b/i,
    given: /[$€£]\s?\d|\d\s?(?:eur|euros?|usd|dollars?|pounds?|gbp|%)|\bfree\b|«price/i,
  },
  {
    asked: /\bwhy\b|\bhow did (?:this|that|it)\b|\bwhat happened\b|\bexplain\b/i,
    given:
      /\bbecause\b|\bthe (?:reason|cause)\b|\bdue to\b|\bhappened\b|\bcaused\b|\bturned out\b|\bas (?:it|the|we)\b|\bsince\b|\bmy mistake\b|\bi (?:missed|forgot|sent|took|used|had)\b/i,
  },
  {
    asked: /\bwho\b/i,
    given:
      /\bi (?:did|was|am|checked|approved)\b|\bmyself\b|\b(?:my|our) (?:team|colleague)\b|\b[A-Z][a-z]+ (?:did|checked|approved|will|is|was|has)\b/,
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
