import type { NegativeCode } from '../codes';
import { coach } from '../coach';
import { tones } from '../reading';
import { overlaps } from '../span';
import { MOCKS } from './calming';
import { applied } from './check';
import { wordsIn } from './editing';
import { saysSomething } from './fact-stems';
import { findBreach } from './facts';
import { losesGift } from './gifts';
import { tellsOfWork } from './flee/tells-of-work';
import { isSour } from './sour';
import type { Made, Site } from './site';
import { HURTS } from './tails';

/**
 * The sentence without the clauses at its end that hurt: "Mine has two-step login and yours hasn't, because you told me it was a faff." As little is cut as the ear
 * lets pass; undefined where what stays would still hurt, or be no sentence.
 */
export function cutAway(site: Site): Made | undefined {
  const { finding, sentence, view, reading, context } = site;
  if (!CUT.has(finding.code) || /\?/.test(sentence.text)) return undefined;
  const whole = /[.!…"”')\]]*$/.exec(sentence.text)?.index ?? sentence.text.length;
  const starts = [...sentence.text.matchAll(JOINTS)].map(({ index }) => index).toReversed();
  for (const start of starts.slice(0, MOST)) {
    const stays = sentence.text.slice(0, start);
    // A mark of quotation goes with the words it closes.
    const stop = closes(sentence.text.slice(start, whole)) ? whole + 1 : whole;
    const goes = sentence.text.slice(start, stop);
    if (!staysWhole(stays, finding.code) || GIVES.test(goes)) continue;
    if (losesGift(sentence.text, stays, finding.code)) continue;
    const lost = findBreach(sentence.text, stays, view.text)?.lost ?? [];
    if (lost.some(({ kind }) => kind !== 'name' && kind !== 'not')) continue;
    // Of what pulls back only what tells of the work may stay.
    if (finding.code === 'withdraw' && !tellsOfWork(stays, site)) continue;
    // What the writer said or did about it answers nothing by itself.
    if (finding.code === 'accuse' && /^(?:i|we)\b/i.test(stays)) continue;
    const span = { start: sentence.start + start, end: sentence.start + stop };
    const after = coach(applied(view.text, span, ''), context);
    const left = { start: sentence.start, end: sentence.end - (span.end - span.start) };
    if (after.findings.some((other) => overlaps(other, left))) continue;
    if (reading.score !== null && (after.score === null || after.score < reading.score)) continue;
    return {
      maker: 'cut',
      rewrite: { ...span, tone: tones[0], kind: 'drop', text: '', expected: goes },
    };
  }
  return undefined;
}

const CUT: ReadonlySet<NegativeCode> = new Set<NegativeCode>([
  'accuse',
  'apologise',
  'attack',
  'capitulate',
  'defend',
  'deflect',
  'hedge',
  'threat',
  'wall',
  'withdraw',
]);

const staysWhole = (stays: string, code: NegativeCode): boolean =>
  wordsIn(stays) >= FEWEST &&
  saysSomething(stays) &&
  !HANGS.test(stays) &&
  !OPEN.test(stays) &&
  !HURTS.test(stays) &&
  !MOCKS.test(stays) &&
  !isSour(stays, stays, code);

/** Words that open a quotation and do not end it. */
const closes = (words: string): boolean => (words.match(/["“”]/g)?.length ?? 0) % 2 === 1;

/** Where a clause begins that the one before it can do without. */
const JOINTS =
  /(?:[,;:]| [–—-])+ (?=(?:and|but|so|which|who|though|although|while|whereas|unlike|as(?! (?:set out|stated|agreed|per|written|described)\b)|because|since|even|just|not|it['’]s|that['’]s|my|most|or)\b)| (?=(?:because|although|though|whereas|which) |(?:and|but) (?:it['’]s|it was|you|your|that|i|we|they|he|she|nobody|no one|there|this|not)\b)/gi;

/** A first half that waits for its second, or says nothing by itself. */
const HANGS =
  /^(?:if|unless|when|once|while|although|though|because|since|as|had|should|whatever|whoever|thanks|thank|sorry|yes|no|maybe|perhaps)\b|\b(?:either|neither|both|not only)\b/i;

const OPEN =
  /\b(?:after|before|of|with|to|from|by|at|under|about|through|the|an?|and|or|but|that|than|as|so|such)$/i;

/** What is promised, asked for or priced is not cut away. */
const GIVES = /\b(?:i|we)(?:['’]ll| will| can| could)\b|\b(?:please|could you|can you|would you|attached)\b/i;

const FEWEST = 4;
const MOST = 3;
