import { sorryThat } from './sorry-that';
import { wordsIn } from './editing';
import { factsOf } from './facts';
import { isFaint, plainWays, proves } from './plain-ways';
import type { Site } from './site';
import { isEarly, isFirst, isLetDown, wantsToKnow } from './standing';
import { DONE, ENOUGH } from './ways-to-record';
import { NO_WAYS, type Ways } from './ways';

/**
 * Ways to tell what a defence tells, so that it explains and proves nothing. Bare first; then behind a word for what the client went through or asked, or with what they
 * can do with it behind; a mere label last. `stem`: without its stop.
 */
export function waysToExplain(stem: string, site: Site): Ways {
  if (TELLS_NOTHING.test(stem) && !isCounted(stem)) return NO_WAYS;
  // What proves a point is told as it stands, or not at all.
  if (proves(stem)) return { short: ['{Fact}.'], warm: [], firm: [] };
  // What can be done is offered, not reported.
  if (OFFERS.test(stem)) return { short: ['{Fact}.'], warm: ['{Fact}; would that help you?'], firm: [] };
  const { first, early, asks, letDown } = mailOf(site);
  const plain = plainWays(stem);
  const shown = isWritten(stem) ? [DETAILS] : [];
  return {
    short: ['{Fact}.', ...(first ? [EXPLAINED] : []), ...plain.short, REFERENCE],
    warm: [
      ...(early && !isFaint(site) ? sorryFor(stem, site) : []),
      ...(BY_THEM.test(stem) ? [CHECK] : []),
      ...shown,
      ...(asks && first ? [UNDERSTOOD] : []),
      ...plain.warm,
    ],
    firm: [
      ...(DONE.test(stem) ? [ENOUGH] : []),
      ...(letDown && !asks && first ? [THANKED] : []),
      ...shown,
      ...(first ? [HAPPENED] : []),
      ...plain.firm,
      REFERENCE,
    ],
  };
}

/** What the mail and the message it answers mean for a defence, whatever it tells. */
interface Mail {
  readonly first: boolean;
  readonly early: boolean;
  readonly asks: boolean;
  readonly letDown: boolean;
  readonly sorry: string | undefined;
}

/** Of the site looked at last: each is asked for a dozen ways. */
let latest: { readonly site: Site; readonly mail: Mail } | undefined;

function mailOf(site: Site): Mail {
  if (latest?.site !== site)
    latest = {
      site,
      mail: {
        first: isFirst(site),
        early: isEarly(site),
        asks: wantsToKnow(site),
        letDown: isLetDown(site),
        sorry: sorryThat(site),
      },
    };
  return latest.mail;
}

/** Sorry first for what the client wrote of, then how it came about. */
function sorryFor(stem: string, site: Site): readonly string[] {
  const { sorry } = mailOf(site);
  if (sorry === undefined) return [];
  return [wordsIn(stem) <= LONG ? `${sorry}; {fact}.` : `${sorry}. {Fact}.`];
}

/** More words than these are a sentence of their own. */
const LONG = 24;

const EXPLAINED = '{I} am happy to explain: {fact}.';
const UNDERSTOOD = '{I} understand why you ask; {fact}.';
const THANKED = 'Thank you for telling {me}. {Fact}.';
const REFERENCE = 'For reference: {fact}.';
const HAPPENED = 'Here is what happened: {fact}.';
const CHECK = '{Fact}; could you check that on your side?';
const DETAILS = '{Fact}; shall {I} send you a copy?';

/** What was said before, a wink put as an order, and "it was chosen": nothing an answer could tell. */
const TELLS_NOTHING =
  /^(?:i|we)(?:['’]d| had|['’]ve| have)?(?: also| even| already)? (?:said|told|warned|mentioned|advised|pointed)\b|^do \p{L}+|^(?:it|this|that|they) (?:was|were|had been) \p{L}+$/iu;

const isCounted = (stem: string): boolean =>
  factsOf(stem).some(({ kind }) => kind !== 'name' && kind !== 'not');

const OFFERS = /^(?!.*\b(?:you|only|cannot|can['’]t)\b)[^,;]*\bcan (?!not\b)\p{L}+/iu;

/** What somebody of theirs did they can look up. */
const BY_THEM =
  /\b(?:by|with|under|from) (?:a user with |one of )?your (?:own )?(?:name|account|admin\w*|office|team|it|staff|people|department|colleagues?|side|end|login|server|\w+ team)\b|\bon your (?:side|end)\b/i;

/** What was written down can be shown. */
const isWritten = (stem: string): boolean =>
  WRITTEN.test(stem) && !/\battach|\bcopy\b|\b(?:page|account|under)\b|\bcan (?:see|find|read)\b/i.test(stem);

const WRITTEN =
  /\b(?:quote|offer|contract|brief|(?<!\d )minutes|records?|logs?|proof|terms|order form|agreement|specification|estimate|e?mails?|guide|statements?|reports?|notes|invitation|schedule|policy) (?:\p{L}+ )?(?:says?|said|shows?|states?|lists?|names?|has|had|went|was|were|is|are|includes?|covers?)\b|\b(?:in|on) (?:the|our|my|your) (?:\p{L}+ )?(?:quote|offer|contract|brief|minutes|records?|log|proof|terms|form|agreement|specification|estimate|e?mails?|guide|report|notes|schedule|order|policy)\b/iu;
