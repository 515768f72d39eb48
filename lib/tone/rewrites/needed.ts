import { factsOf } from './facts';
import { tellsMatter } from './faithful';
import { asksClient } from './leave-out/asks-client';
import { isOpening, takesUp, answersSmall } from './leave-out/carries';
import { isLeanedOn } from './leave-out/leaned-on';
import { isOwedApology } from './leave-out/owed-apology';
import type { Site } from './site';

/**
 * Whether a draft would miss this sentence: the next one leans on it, it opens the mail or speaks of the client's own matter, it tells what the client asked to have explained, asks for something, or it holds the
 * mail's only apology or only day. Readers minded six of ten sentences left out, nearly always for one of these.
 */
export const isNeeded = (site: Site): boolean =>
  asksClient(site) ||
  isOpening(site) ||
  isLeanedOn(site) ||
  // A jab throws the client's words back at them.
  (site.finding.code !== 'attack' &&
    (takesUp(site) || answersSmall(site) || explains(site) || isOwedApology(site) || isOnlyDay(site)));

/** The client asked why, or how it came about, and this is (part of) the answer. */
const explains = ({ sentence, view, finding }: Site): boolean =>
  EXPLAINS.has(finding.code) && ASKS_WHY.test(view.incoming) && tellsMatter(sentence.text);

const EXPLAINS: ReadonlySet<string> = new Set(['accuse', 'defend', 'deflect']);
export const ASKS_WHY =
  /\b(?:why|how come|explain|how (?:did|could|can|is it|has)|what (?:happened|went wrong|is going on|'s going on)|reason)\b/i;

function isOnlyDay({ sentence, view }: Site): boolean {
  const hasDay = (text: string): boolean => factsOf(text, view.text).some(({ kind }) => DAYS.has(kind));
  return (
    hasDay(sentence.text) &&
    !view.sentences.some(
      ({ index, role, text }) => index !== sentence.index && role === 'body' && hasDay(text),
    )
  );
}

const DAYS: ReadonlySet<string> = new Set(['weekday', 'date', 'time']);
