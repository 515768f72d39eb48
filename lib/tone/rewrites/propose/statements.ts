import type { NegativeCode } from '../../codes';
import { isClean } from '../check';
import { uncapitalised } from '../editing';
import { beginningsOf, keepsFacts } from './beginnings';
import { isFlee } from '../flee';
import { COST } from './cost';
import { isStatement, NOW } from './is-statement';
import { type Place, type Way, wayOf } from './way';

/**
 * What a sentence of blame, excuse or refusal tells, and no more: how a thing is, what was found, what can be done. Bare where nobody minds it, else
 * behind a few words that say it is news and no reproach.
 */
export function statements(place: Place): readonly Way[] {
  const { sentence, worst, draft, reading, context } = place;
  if (!STATES.has(worst.code) || sentence.role !== 'body') return [];
  const texts = beginningsOf(sentence.text).filter(
    (text) =>
      (isFlee(worst.code) ? isFigure(text, sentence.text) : isStatement(text, place)) &&
      keepsFacts(text, place),
  );
  const { start, end, text: expected } = sentence;
  for (const text of texts.slice(0, MOST_TRIED)) {
    const ways = [
      { said: `${text}.`, cost: COST.bare },
      ...leadsFor(text, place).map(({ lead, cost }) => ({ said: `${lead} ${uncapitalised(text)}.`, cost })),
    ];
    const clean = ways.find(
      ({ said }) => said !== expected && isClean(draft, sentence, said, reading, context),
    );
    if (clean)
      return [wayOf(place, { start, end, expected, text: clean.said, finding: worst.key }, clean.cost)];
  }
  return [];
}

const STATES: ReadonlySet<NegativeCode> = new Set<NegativeCode>([
  'attack',
  'accuse',
  'defend',
  'deflect',
  'wall',
  'threat',
  'capitulate',
  'hedge',
]);

/** "Officially it's 48 hours", before it is taken back: the figure stays. */
const isFigure = (text: string, whole: string): boolean =>
  text.length < whole.length - 2 &&
  /\d/.test(text) &&
  /\b(?:is|are|it['’]s|comes? to|takes?|costs?)\b/i.test(text) &&
  !/\b(?:i|we|you|maybe|perhaps|probably|might|could|not|n['’]t)\b|[?"“”]/i.test(text);
const MOST_TRIED = 2;

interface Lead {
  readonly lead: string;
  readonly cost: number;
}

/** A few words that say what follows is news, and no reproach. */
function leadsFor(text: string, { context, worst }: Place): readonly Lead[] {
  if (/^(?:(?:next time|from now on|this time|today|tonight|tomorrow),? )?(?:i|we)\b/i.test(text))
    return worst.code === 'wall' ? [] : [{ lead: 'From my side:', cost: COST.stands }];
  if (worst.code === 'wall') return [{ lead: STANDS, cost: COST.limits }];
  if (NOW.test(text) || !PAST.test(text)) return [{ lead: STANDS, cost: COST.stands }];
  return [
    ...(ASKS_WHY.test(context.incoming ?? '')
      ? [{ lead: 'Here is how it came about:', cost: COST.cause }]
      : [{ lead: 'To confirm:', cost: COST.stands }]),
    { lead: STANDS, cost: COST.stands },
    { lead: 'Here is what happened:', cost: COST.stands },
  ];
}

const STANDS = 'Here is where it stands:';
const ASKS_WHY =
  /\b(?:why|how (?:come|did|could|can|is (?:this|that|it) possible)|what(?:['’]s| is| has)? (?:happen\w*|going on|wrong)|explain|don['’]t match|how\?)/i;
const PAST =
  /\b(?:was|were|had|did|because|\p{L}{3,}ed|got|came|went|fell|broke|took|sent|left|stuck|lost|cut)\b/iu;
