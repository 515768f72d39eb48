import type { NegativeCode } from '../codes';
import { isCalm, isPlain } from './calm-fact';
import { about } from './templates/blame-topics';
import { reportsWork } from './work-report';

/** Whether a sentence of blame, excuse or defence, without the finger it points, is worth keeping in front of a move that leads. `stem`: without its stop. */
export function mayStay(code: NegativeCode, stem: string, draft: string): boolean {
  if (code === 'deflect')
    return isPlain(stem) && !DENIES.test(stem) && !GUESSES.test(stem) && !isExcuse(stem);
  // What is the client's is never mere news where they are blamed.
  if (code === 'accuse' && /\b(?:you|your|yours)\b/i.test(stem)) return false;
  return !POINTS.has(code) || isCalm(stem, draft);
}

/** Whether its beginning may stand with nothing behind it, its point cut off: only what reports work. */
export const mayStandAlone = (code: NegativeCode, stem: string, draft: string): boolean =>
  !(POINTS.has(code) || code === 'deflect') || (isCalm(stem, draft) && reportsWork(stem, draft));

/** What kept the writer from it is no help in front of what is done about it. */
export const isExcuse = (stem: string): boolean => about.busy.test(stem);

const POINTS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['accuse', 'defend']);

/** "The supplier must have mixed it up somehow". */
const GUESSES = /\b(?:must have|may have|might have|somehow|probably|presumably|perhaps|maybe)\b/i;

/** Whose doing it was not, and what others left undone. */
const DENIES = /\b(?:not|no|never|nobody|nothing|neither|nor|none)\b|n['’]t\b/i;
