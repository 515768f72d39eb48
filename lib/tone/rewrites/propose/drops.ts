import type { NegativeCode } from '../../codes';
import { dropFits, dropSpan } from '../drop';
import { isFlee } from '../flee';
import { saysNothing } from '../flee/straight';
import { findSite } from '../site';
import { costOfDroppingAll } from './cost';
import { factsOnlyIn, mayGo } from './losses';
import { type Place, type Way, wayOf } from './way';

/** Leaving the sentence out, where nothing goes with it that the client needs. */
export function droppings(place: Place): readonly Way[] {
  const { sentence, findings, worst, draft, reading, context } = place;
  const site = sentence.role === 'body' ? findSite(worst, draft, reading, context) : undefined;
  if (!site || !mayGo(sentence.text, worst, context.incoming)) return [];
  // A move that is heard in a jab or a menace is none that would be missed.
  const leads = reading.moves.some((move) => move.sentence === sentence.index);
  const fits = dropFits({ ...site, reading: { ...reading, moves: [] } });
  if (fits === 'no') return [];
  const facts = factsOnlyIn(sentence, draft, context.incoming);
  const cost =
    costOfDroppingAll(findings, sentence.plain, facts) +
    (leads ? (HOSTILE.has(worst.code) ? LEADS_BY_CHANCE : LEADS) : 0) +
    (EXPLAINS.has(worst.code) && !NAMES_SOMEONE.test(sentence.plain) && ASKS_WHY.test(context.incoming ?? '')
      ? IS_ASKED
      : 0);
  const span = dropSpan(draft, sentence);
  const step = { ...span, expected: draft.slice(span.start, span.end), text: '', finding: worst.key };
  const isIdle = fits === 'best' || (isFlee(worst.code) && saysNothing(sentence.text));
  return [wayOf(place, step, isIdle ? Math.min(cost, SURE) : cost)];
}

const HOSTILE: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['attack', 'threat']);
/** Who asks how it came about is told, though it be someone's doing. */
const EXPLAINS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['accuse', 'deflect']);
const ASKS_WHY = /\b(?:why|how (?:come|did|could|can)|what happened|explain|don['’]t match|how\?)/i;
const IS_ASKED = 1.2;
/** But not whose fault it is. */
const NAMES_SOMEONE =
  /\b(?:she|he)(?:'s| is| was| has| did| had)\b|\bnot me\b|\bmy (?:colleague|assistant|sister|junior)\b/i;
const LEADS_BY_CHANCE = 0.2;
const LEADS = 0.8;
const SURE = 0.2;
