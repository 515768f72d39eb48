import { toPlain } from '../normalise';
import type { Behaviour } from '../reading';
import type { Moment } from './starters';

/**
 * Hard moments the message being answered speaks of, the surest first; empty when there is no message or none fits. How
 * the client behaves counts as much as two signs in the words; of equals the one that costs more to miss comes first.
 */
export function fittingMoments(
  incoming: string | null,
  behaviours: readonly Behaviour[] = [],
): readonly Moment[] {
  const plain = toPlain(incoming ?? '');
  const shown = new Set(behaviours.map((behaviour) => SHOWN_BY[behaviour]));
  return SIGNS.map(([moment, sign]) => ({
    moment,
    weight: signsIn(plain, sign) + (shown.has(moment) ? 2 : 0),
  }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ moment }) => moment);
}

/** Different words only: one that a client comes back to is one sign. */
const signsIn = (plain: string, sign: RegExp): number =>
  new Set(plain.match(new RegExp(sign.source, 'gi'))?.map((words) => words.toLowerCase())).size;

const SHOWN_BY: Readonly<Partial<Record<Behaviour, Moment>>> = {
  anger: 'angry-mail',
  yelling: 'angry-mail',
  threat: 'threat',
  payment: 'late-payment',
};

const SIGNS: readonly (readonly [Moment, RegExp])[] = [
  [
    'threat',
    /\b(?:chargeback|charge back|lawyer|solicitor|attorney|legal action|court|bad review|one star|1 star|(?:leave|post|write) (?:a|an honest|a bad) review|elsewhere|someone else|another (?:agency|freelancer|supplier|provider)|refund or)\b/i,
  ],
  [
    'ending',
    /\b(?:terminat\w*|end(?:ing)? (?:the|our|this) (?:contract|agreement|arrangement)|cancel(?:ling)? (?:the|our) (?:contract|retainer|agreement)|part ways|last month with you|no longer need)\b/i,
  ],
  [
    'hours-cut',
    /\b(?:fewer|cut(?:ting)?(?: back| down)?(?: on)?|reduc\w+|less|halve|scale (?:back|down)) (?:(?:the|your|our|my) )?(?:hours|retainer|days)\b/i,
  ],
  [
    'price',
    /\b(?:too expensive|too much money|(?:it|this|that|someone) cheaper|cheaper (?:offer|option|price|quote|rate)|discount|your (?:rate|price|fee)s?|budget is|can't afford|cannot afford|pricey|better price)\b/i,
  ],
  [
    'late-payment',
    /\b(?:(?:to|will|can|can't|cannot|could|i'll|we'll) pay (?:you|it|the invoice|this|that)\b|cash ?flow|next month's? payment|invoice (?:is|was|will)|payment (?:is|was|will|run))\b/i,
  ],
  ['colleague-blamed', /\b(?:your (?:assistant|colleague|team|junior|girl|guy|VA|intern))\b/i],
  [
    'our-mistake',
    /\b(?:wrong|mistake|error|typo|broken|doesn't work|not working|incorrect|missing from|out of date|double.booked)\b/i,
  ],
  [
    'angry-mail',
    /\b(?:unacceptable|disappoint\w*|furious|angry|fed up|disgrace\w*|shocking|appalling|ridiculous|terrible|worst)\b|!{2,}/i,
  ],
  [
    'off-hours',
    /\b(?:saturday|sunday|weekend|tonight|this evening|right now|midnight|late,? (?:i know|but))\b/i,
  ],
  [
    'scope-creep',
    /\b(?:(?:could|can) you (?:also|just)|while you(?:'re| are) (?:at it|in there)|since you(?:'re| are) working on|(?:within|part of|covered by) the (?:package|retainer|price)|one more (?:thing|small|little)|quick (?:favour|favor|extra)|small (?:extra|change|addition)s?|as well\?|on top)\b/i,
  ],
  [
    'micro-managing',
    /\b(?:cc me|copy me in|every step|before you (?:send|do|post) (?:anything|it)|check with me|exactly what you (?:did|do)|screenshots? of)\b/i,
  ],
  ['did-you-see', /\bdid you (?:see|watch|read|catch|hear)\b|\bhave you seen\b/i],
  [
    'late-files',
    /\b(?:i'll send|will send|haven't (?:had|got|found) (?:the )?(?:time|chance)|not (?:yet )?(?:ready|got)|by when do you need|still (?:looking for|working on))\b/i,
  ],
];
