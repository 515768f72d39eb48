import type { NegativeCode } from '../../codes';
import { dropFits, dropSpan } from '../drop';
import { splitSentences } from '../../sentences';
import { isFlee } from '../flee';
import { saysNothing } from '../flee/straight';
import { findSite } from '../site';
import { asksWhen } from '../next-signs';
import { costOfDroppingAll } from './cost';
import { isNeeded, factsOnlyIn, isHistory, mayGo } from './losses';
import { type Place, type Way, wayOf } from './way';

/** Leaving the sentence out, where nothing goes with it that the client needs. */
export function droppings(place: Place, tells: boolean): readonly Way[] {
  const { sentence, findings, worst, draft, reading, context } = place;
  const site = sentence.role === 'body' ? findSite(worst, draft, reading, context) : undefined;
  if (!site || !mayGo(sentence.text, worst, context.incoming)) return [];
  if (isNeeded(sentence.plain, worst.code) || isKind(sentence.plain, worst.code)) return [];
  // A move that is heard in a jab or a menace is none that would be missed.
  const leads = reading.moves.some((move) => move.sentence === sentence.index);
  const fits = dropFits({ ...site, reading: { ...reading, moves: [] } });
  const given = factsOnlyIn(sentence, draft, context.incoming);
  const isIdleQuestion =
    given === 0 &&
    (worst.code === 'hedge' || POINTS.has(worst.code)) &&
    sentence.plain.endsWith('?') &&
    !REQUESTS.test(sentence.plain);
  if (fits === 'no' && !(isIdleQuestion && bodyOf(draft) > FEW)) return [];
  const facts = tells || !isPoint(sentence.plain, worst.code) ? given : given * TO_POINT;
  const cost =
    costOfDroppingAll(findings, sentence.plain, facts) +
    (tells ? IS_TOLD : 0) +
    (given > 0 && asksForFigure(context.incoming ?? '') ? IS_NEEDED : 0) +
    (OWNS.test(sentence.plain) || (worst.code === 'hedge' && REQUESTS.test(sentence.plain)) ? IS_NEEDED : 0) +
    (leads ? (HOSTILE.has(worst.code) ? LEADS_BY_CHANCE : LEADS) : 0);
  const span = dropSpan(draft, sentence);
  const step = { ...span, expected: draft.slice(span.start, span.end), text: '', finding: worst.key };
  const isIdle = fits === 'best' || (isFlee(worst.code) && saysNothing(sentence.text));
  return [wayOf(place, step, isIdle ? Math.min(cost, SURE) : cost)];
}

const bodyOf = (draft: string): number => splitSentences(draft).filter(({ role }) => role === 'body').length;
/** In a mail of so few sentences each carries it. */
const FEW = 2;

/** What it says can be said: then it is missed more. */
const IS_TOLD = 1;
/** Facts that only make a point: what they are facts of cannot be said without it. */
const TO_POINT = 0.25;
/** What was done, or said of the client, proves something. */
const isPoint = (plain: string, code: NegativeCode): boolean =>
  POINTS.has(code) && (/\byou(?:r|rs)?\b/i.test(plain) || isHistory(plain));
/** Who owns a slip, or asks for something, however shyly, is to be heard. */
const OWNS =
  /\b(?:i|we) (?:also )?(?:should have|should've|missed|forgot|overlooked|got it wrong)\b|\b(?:my|our) (?:mistake|slip|error|oversight)\b/i;
/** Thanks, a sorry in a sentence heard as a jab, and what will not be charged. */
const isKind = (plain: string, code: NegativeCode): boolean =>
  POINTS.has(code) && /^(?:many |and )?thank|\bsorry (?:for|about|that)\b/i.test(plain);
/** When, or how many, was asked: a figure is the answer, however shyly it is given. */
const asksForFigure = (message: string): boolean =>
  asksWhen(message) ||
  /\bhow (?:many|much|big|far|old)\b|\bwhat(?:'s| is) (?:the|your) (?:\p{L}+ )?(?:price|rate|rule|fee|date|number|policy|limit)\b/iu.test(
    message,
  );
const REQUESTS =
  /\b(?:wonder\w*|hop(?:e|ed|ing)|ask(?:ing)?) (?:if|whether|that)?.{0,20}\byou (?:might|could|would|can)\b|\b(?:could|would|can) you\b/i;
const IS_NEEDED = 2;
const POINTS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['attack', 'accuse', 'defend', 'deflect']);
const HOSTILE: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['attack', 'threat']);
const LEADS_BY_CHANCE = 0.2;
const LEADS = 0.8;
const SURE = 0.2;
