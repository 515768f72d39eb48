import type { Tone } from '../reading';
import { sorryThat } from './sorry-that';
import { wordsIn } from './editing';
import { factsOf } from './facts';
import type { Site } from './site';
import { isDoubted, isEarly, isFirst, isLetDown, isOpen, wantsToKnow } from './standing';
import { isOver, wasSo } from './told';
import { DONE, ENOUGH } from './ways-to-record';

type Ways = Readonly<Record<Tone, readonly string[]>>;

/**
 * Ways to tell what a defence tells, so that it explains and proves nothing. Bare first; then behind a word for what the client went through or asked, or with what they
 * can do with it behind; a mere label last. `stem`: without its stop.
 */
export function waysToExplain(stem: string, site: Site): Ways {
  if (PROVES.test(stem) && !isCounted(stem)) return { short: [], warm: [], firm: [] };
  // What can be done is offered, not reported.
  if (OFFERS.test(stem)) return { short: ['{Fact}.'], warm: ['{Fact}; would that help you?'], firm: [] };
  const { first, early, asks, letDown, doubted, open, answered } = mailOf(site);
  const heard = !asks && letDown;
  const ends = open && !AHEAD.test(stem);
  return {
    short: ['{Fact}.', ...(first ? [EXPLAINED] : []), CLEAR, REFERENCE],
    warm: [
      ...(early ? sorryFor(stem, site) : []),
      ...(first && !asks && !heard && doubted ? [CONCERNED] : []),
      ...checks(stem),
      ...(letDown && (early || !GIVES.test(stem)) ? regretsFor(site) : []),
      ...(asks && early && !answered ? [ANSWERED] : []),
      ...(isWritten(stem) ? [DETAILS] : []),
      ...(ends ? [ASKED] : []),
      CLEAR,
      ...(asks && first ? [UNDERSTOOD] : []),
    ],
    firm: [
      ...(DONE.test(stem) ? [ENOUGH] : []),
      ...(heard && first ? [THANKED] : []),
      ...(ends ? [SUGGESTS] : []),
      ...(THEIRS.test(stem) ? [CHECKED] : []),
      ...(isWritten(stem) ? [DETAILS] : []),
      ...(first ? [HAPPENED] : []),
      CLEAR,
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
  readonly doubted: boolean;
  readonly open: boolean;
  readonly answered: boolean;
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
        doubted: isDoubted(site),
        open: isOpen(site),
        answered: isAnswered(site),
        sorry: sorryThat(site),
      },
    };
  return latest.mail;
}

/** It is asked once whether that is an answer. */
const isAnswered = ({ view }: Site): boolean =>
  view.sentences.some(({ plain }) => /\banswers? your question\b/i.test(plain));

/** Sorry first for what the client wrote of, then how it came about. */
function sorryFor(stem: string, site: Site): readonly string[] {
  const { sorry } = mailOf(site);
  if (sorry === undefined) return [];
  return [wordsIn(stem) <= LONG ? `${sorry}; {fact}.` : `${sorry}. {Fact}.`];
}

/** More words than these are a sentence of their own. */
const LONG = 24;

/** Where what they wrote of is in no clause that could be said again. */
function regretsFor(site: Site): readonly string[] {
  const what = HOPED.test(site.view.incoming) ? 'disappointment' : 'trouble';
  return [`{I} am sorry for the ${what}; {fact}.`];
}

/** What is offered, priced or done is not regretted. */
const GIVES =
  /\b(?:takes?|costs?|can|could|would|will|attached|enclosed|ready|offer|suggest|fixed|done|sent|written|changed|corrected)\b|['’](?:ll|d)\b/i;

const HOPED =
  /\b(?:disappoint\w*|expect\w*|hop(?:ed|ing)|promised|refund|money back|awful|terrible|looks?|sounds?|colou?rs?|taste[ds]?|not what|too \p{L}+|like it|nicer|better)\b/iu;

const EXPLAINED = '{I} am happy to explain: {fact}.';
const UNDERSTOOD = '{I} understand why you ask; {fact}.';
const THANKED = 'Thank you for telling {me}. {Fact}.';
const CONCERNED = '{I} understand your concern; {fact}.';
const ANSWERED = '{Fact}; does that answer your question?';
const ASKED = '{Fact}; how would you like to go on from here?';
const REFERENCE = 'For reference: {fact}.';
const CLEAR = '{Fact}; if anything about it is unclear, just ask {me}.';
const HAPPENED = 'Here is what happened: {fact}.';
const CHECKED = '{Fact}; please tell {me} if {I} have that wrong.';
const DETAILS = '{Fact}; shall {I} send you a copy?';
const SUGGESTS = '{Fact}; from here {I} suggest «item: the next step», by «day».';

/** What was said before, a wink put as an order, and "it was chosen": nothing an answer could tell. */
const PROVES =
  /^(?:i|we)(?:['’]d| had|['’]ve| have)?(?: also| even| already)? (?:said|told|warned|mentioned|advised|pointed)\b|^do \p{L}+|^(?:it|this|that|they) (?:was|were|had been) \p{L}+$/iu;

const OFFERS = /^(?!.*\b(?:you|only|cannot|can['’]t)\b)[^,;]*\bcan (?!not\b)\p{L}+/iu;

/** Told of what is still to come, which is a next step itself. */
const AHEAD = /\b(?:will|shall|can|next|soon|tomorrow)\b|['’]ll\b/i;

/** Of what is theirs they know better: what somebody of theirs did they can look up, what stands in figures they can compare. */
function checks(stem: string): readonly string[] {
  if (BY_THEM.test(stem)) return ['{Fact}; could you check that on your side?'];
  return THEIRS.test(stem) && isCounted(stem) && (/^your\b/i.test(stem) || isOver(stem) || wasSo(stem))
    ? ['{Fact}; does that match what you have?']
    : [];
}

const THEIRS = /\byour (?!behalf\b)/i;

const BY_THEM =
  /\b(?:by|with|under|from) (?:a user with |one of )?your (?:own )?(?:name|account|admin\w*|office|team|it|staff|people|department|colleagues?|side|end|login|server|\w+ team)\b|\bon your (?:side|end)\b/i;

const isCounted = (stem: string): boolean =>
  factsOf(stem).some(({ kind }) => kind !== 'name' && kind !== 'not');

/** What was written down can be shown. */
const isWritten = (stem: string): boolean =>
  WRITTEN.test(stem) && !/\battach|\bcopy\b|\b(?:page|account|under)\b|\bcan (?:see|find|read)\b/i.test(stem);

const WRITTEN =
  /\b(?:quote|offer|contract|brief|minutes|records?|logs?|proof|terms|order form|agreement|specification|estimate|e?mails?|guide|statements?|reports?|notes|invitation|schedule|policy) (?:\p{L}+ )?(?:says?|said|shows?|states?|lists?|names?|has|had|went|was|were|is|are|includes?|covers?)\b|\b(?:in|on) (?:the|our|my|your) (?:\p{L}+ )?(?:quote|offer|contract|brief|minutes|records?|log|proof|terms|form|agreement|specification|estimate|e?mails?|guide|report|notes|schedule|order|policy)\b/iu;
