import { scanClauses } from '../../grammar/scan';
import { factsOf } from '../facts';
import type { Site } from '../site';

/**
 * A charge or an excuse mostly holds the cause of what went wrong: three of four were missed when they were left out. What may go is what would have been ("The
 * wholesaler ought to have checked"), more of it behind a charge that is made already,
 * and what comes when all else is told.
 */
export function isIdleCharge(site: Site): boolean {
  const { sentence, view } = site;
  const told = factsOf(sentence.text, view.text).some(({ kind }) => kind !== 'name' && kind !== 'not');
  return WOULD_HAVE.test(sentence.plain) || scanClauses(sentence.plain).some(({ unmet }) => unmet)
    ? true
    : !told && !OFFERS.test(sentence.plain) && (isSecond(site) || isLate(site));
}

const WOULD_HAVE =
  /\b(?:would|could|should|ought to)(?: also| perhaps| well| always)? have\b|\bmight (?:also|well|perhaps) have\b|\b\w+'d (?:\w+ )?have \w+(?:ed|en|t|nt|ne|wn)\b/i;

/** "The plasterer can look at it": what can be had. */
const OFFERS = /\b(?!nobody|no one)\p{L}+ can (?!not\b|only\b|hardly\b)\p{L}+/iu;

const isSecond = ({ sentence, reading }: Site): boolean =>
  reading.findings.some(({ sentence: at, code }) => at === sentence.index - 1 && code === 'accuse');

const isLate = ({ sentence, view }: Site): boolean =>
  view.sentences.filter(({ role, index }) => role === 'body' && index < sentence.index).length >= LATE;

const LATE = 3;
