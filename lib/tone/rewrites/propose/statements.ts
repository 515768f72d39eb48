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
      (isFlee(worst.code) ? isFigure(text, sentence.text) || PLACE.test(text) : isStatement(text, place)) &&
      keepsFacts(text, place),
  );
  const { start, end, text: expected } = sentence;
  const wayWith = (said: string, cost: number): Way =>
    wayOf(place, { start, end, expected, text: said, finding: worst.key }, cost);
  const isFit = (said: string): boolean =>
    said !== expected && isClean(draft, sentence, said, reading, context);
  for (const text of texts.slice(0, MOST_TRIED)) {
    const bare = `${text}.`;
    if (isFit(bare)) return [wayWith(bare, COST.bare)];
    const led: Way[] = [];
    for (const { lead, cost } of leadsFor(text, place)) {
      const said = `${lead} ${uncapitalised(text)}.`;
      if (isFit(said)) led.push(wayWith(said, cost));
      if (led.length === MOST_LED) break;
    }
    if (led.length > 0) return led;
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
  'withdraw',
]);

/** "They're in the drawer": where a thing is. */
const PLACE =
  /^(?:it|they|(?:the|your|my|our) (?:[\p{L}-]+ ){0,2}[\p{L}-]+)(?:['’](?:re|s)| is| are) (?:in|on|at|under|with) (?:the|your|my|our)\b[^.?!,;]{2,40}$/iu;

/** "Officially it's 48 hours", before it is taken back: the figure stays. */
const isFigure = (text: string, whole: string): boolean =>
  text.length < whole.length - 2 &&
  /\d/.test(text) &&
  /\b(?:is|are|it['’]s|comes? to|takes?|costs?)\b/i.test(text) &&
  !/\b(?:i|we|you|maybe|perhaps|probably|might|could|not|n['’]t)\b|[?"“”]/i.test(text);
const MOST_TRIED = 2;
/** Two facts of one mail are not told with the same words in front. */
const MOST_LED = 2;

interface Lead {
  readonly lead: string;
  readonly cost: number;
}

/** A few words that say what follows is news, and no reproach. */
function leadsFor(text: string, { context, worst }: Place): readonly Lead[] {
  if (/^(?:(?:next time|from now on|this time|today|tonight|tomorrow),? )?(?:i|we)\b/i.test(text))
    return worst.code === 'wall' ? [] : [{ lead: 'From my side:', cost: COST.stands }];
  const as = (lead: string, cost: number): Lead => ({ lead, cost });
  if (worst.code === 'wall') return [as(STANDS, COST.limits)];
  const reference = as('For reference:', COST.stands + SECOND);
  if (NOW.test(text) || !PAST.test(text)) return [as(STANDS, COST.stands), reference];
  return ASKS_WHY.test(context.incoming ?? '')
    ? [as('Here is how it came about:', COST.cause), reference, as(STANDS, COST.stands)]
    : [as('To confirm:', COST.stands), as(STANDS, COST.stands), as('Here is what happened:', COST.stands)];
}

/** Two of such words in one mail are one too many, unless there are two facts. */
const SECOND = 0.4;
const STANDS = 'Here is where it stands:';
const ASKS_WHY =
  /\b(?:why|how (?:come|did|could|can|is (?:this|that|it) possible)|what(?:['’]s| is| has)? (?:happen\w*|going on|wrong)|explain|don['’]t match|how\?)/i;
const PAST =
  /\b(?:was|were|had|did|because|\p{L}{3,}ed|got|came|went|fell|broke|took|sent|left|stuck|lost|cut)\b/iu;
