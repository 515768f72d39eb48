import { scanClauses } from '../grammar/scan';
import { sorryThat } from './sorry-that';
import { LACKS } from './frames';
import { isPlural } from './participle';
import { isFaint, plainWays } from './plain-ways';
import { pointsAtSomeone } from './pointing';
import { AS_ASKED, saysTheyDid } from './said-of-them';
import type { Site } from './site';
import { isEarly, isFirst, isLetDown, wantsToKnow } from './standing';
import { about } from './templates/blame-topics';
import { isOver } from './told';
import type { Ways } from './ways';

/**
 * Ways to tell what a charge tells: bare; as something their side can confirm, where it is about their side; then with a way to do better next time. What is missing is
 * asked for. A label in front comes last: readers heard the charge behind it. `stem`: without its stop.
 */
export function waysToRecord(stem: string, site: Site): Ways {
  // What the writer did they know themselves.
  const over = isOver(stem);
  const theirs =
    isAboutThem(site) &&
    (over || /\byou(?:r|rs)?\b/i.test(stem)) &&
    (!/^(?:I|we)\b/i.test(stem) || /\bfrom you/i.test(stem));
  if (
    LACKS.test(stem) ||
    ASKED_FOR.test(stem) ||
    WAITS.test(stem) ||
    (theirs && AWAITED.test(stem) && !cameSince(site))
  )
    return waysToAskFor(stem);
  if (pointsAtSomeone(stem)) return { short: ['{Fact}.'], warm: [], firm: [] };
  const untold = about.untold.test(wholeOf(site)) && !about.untold.test(stem);
  const next = over && theirs && WENT_WRONG.test(stem) && !looksAhead(site);
  const heard = heardBefore(stem, site);
  // How it is on their side they may see otherwise; of the writer's own nothing is in doubt.
  if (theirs)
    return {
      short: ['{Fact}.', ...(untold ? [UNTOLD] : []), CHECKED, ASKED, REFERENCE],
      warm: [...heard, ...(untold ? [PLANNED] : []), ...(next ? [TOGETHER] : []), CHECKED, ASKED],
      firm: [...(next ? [NEXT] : []), ASKED, REFERENCE],
    };
  const plain = plainWays(stem);
  return {
    short: [
      '{Fact}.',
      ...(untold ? [UNTOLD] : []),
      ...(DONE.test(stem) ? [ENOUGH] : []),
      ...heard,
      ...plain.short,
      REFERENCE,
    ],
    warm: [...heard, ...(untold ? [PLANNED] : []), ...plain.warm],
    firm: [...(isEarly(site) ? [HAPPENED] : []), ...plain.firm, REFERENCE],
  };
}

/** Where an answer begins, what the client wrote is taken up before the fact. */
function heardBefore(stem: string, site: Site): readonly string[] {
  if (!isEarly(site) || /\b(?:sorry|understand)\b/i.test(stem)) return [];
  const sorry = isFaint(site) ? undefined : sorryThat(site);
  if (sorry !== undefined) return [`${sorry}. {Fact}.`];
  if (isFirst(site) && isLetDown(site) && !wantsToKnow(site)) return ['Thank you for telling {me}. {Fact}.'];
  return wantsToKnow(site) ? ['{I} understand why you ask; {fact}.'] : [];
}

const ASKED = '{Fact}; is that right?';
const CHECKED = '{Fact}; please tell {me} if {I} have that wrong.';
const TOGETHER = '{Fact}; could we find a better way for next time?';
const NEXT = '{Fact}; for next time {I} suggest «item: what would help».';
/** What is left where nothing else holds it: of theirs to be confirmed or done otherwise, else to be gone through. */
export function waysToConfirm(stem: string, site: Site): Ways {
  if (!isAboutThem(site)) return { short: [], warm: [TALKED], firm: [TALKED] };
  const next = isOver(stem) && WENT_WRONG.test(stem) ? [TOGETHER] : [];
  return { short: [ASKED, CHECKED], warm: [...next, TALKED], firm: [ASKED, TALKED] };
}

/** Behind leaving it out, where that may be. */
export const TALKED = '{Fact}; could we go through that together on «day»?';
export const ENOUGH = '{Fact}; is there anything else you need?';
const UNTOLD = '{Fact}; next time, could you let {me} know beforehand?';
const PLANNED = '{Fact}; if {I} hear of it beforehand next time, {I} can plan for it.';
const HAPPENED = 'Here is what happened: {fact}.';
const REFERENCE = 'For reference: {fact}.';

/** The sentence as it stands in the mail, where only a part of it is told. */
const wholeOf = ({ sentence, view }: Site): string =>
  (view.sentences[sentence.index]?.plain ?? sentence.plain).replace(AS_ASKED, '');

/** It tells what their side did, has or sent: that they know best. */
const isAboutThem = (site: Site): boolean =>
  /\b(?:under|from|in|on|with) your (?:own )?(?:login|account|name|phone|dictation|handwriting|end|side|folder|email|mail|message|drive|system)\b/i.test(
    wholeOf(site),
  ) ||
  saysTheyDid(wholeOf(site)) ||
  /\byou(?:['’]d|['’]ve| had| have)\b/i.test(wholeOf(site)) ||
  scanClauses(wholeOf(site)).some(
    ({ who, verb, modal, start, end }) =>
      (who === 'you' || who === 'your-side') &&
      modal === undefined &&
      (verb !== undefined || /\b(?:was|were|is|are)\b/i.test(wholeOf(site).slice(start, end))),
  ) ||
  /\bby (?:you|your (?:own )?\p{L}+)\b|\b(?:came|comes|sent|arrived|is|was|(?:get|got|had|received) (?!\p{L}+ (?:calls|mails|emails|messages)\b)[^,;]{2,30}) from (?:you\b|your \p{L}+)/iu.test(
    wholeOf(site),
  );

/** "I've put in a refund request", "The settlement has been approved": what is done for them. */
export const DONE =
  /^(?:the|both|all) [^;]{2,60}? (?:has|have) (?:now |already )?been \p{L}+ed\b|^(?:i|we)(?:['’]ve| have) (?:now |already |just |also )?(?!written\b|called\b|rung\b|tried\b|waited\b|explained\b|reminded\b|asked\b|seen\b|been\b|given\b|noticed\b|learned\b|counted\b|noted\b)(?:put|set|made|sent|\p{L}+(?:ed|en|wn|id|nt)|your|the)\b|^(?:it|that|they|both|all|everything)(?:['’](?:s|re)| is| are| has| have)?(?: now| already| been)* (?:put right|arrived|fixed|done|corrected|changed|sent|here)\b/iu;

/** What one would rather have otherwise next time. */
const WENT_WRONG =
  /\b(?:late|wrong|missing|lost|failed|broken?|mixed|changed|moved|deleted|removed|closed|expired|bounced|came|only|went down|not)\b|n['’]t\b/i;

/** The mail says itself how it goes on. */
const looksAhead = ({ sentence, view }: Site): boolean =>
  view.sentences.some(
    ({ index, role, plain }) => index !== sentence.index && role === 'body' && AHEAD.test(plain),
  );

const AHEAD = /\b(?:next time|next one|for the next|from now on|in future|from the next)\b/i;

/** "The name list was promised for the 2nd and then for the 9th", "Both were meant to come by Friday". */
const AWAITED =
  /^[^,;]{3,60}? (?:was|were|has been|have been|had been) (?:also |already |all |both )*(?:requested|promised|meant to (?:come|be|arrive|reach)|supposed to (?:come|be|arrive|reach)|due|asked for|to come|expected|chased)\b/i;

/** "We've been asking for the terms since week 3". */
const ASKED_FOR =
  /^(?:i|we)(?:['’]ve| have) (?:also |now )?been (?:asking|waiting|chasing)(?: you)? for ((?!an? (?:hour|week|day|month)|\d|two|three|four|five|six|weeks|days|months|ages)[^,;]+?)(?= since\b|$)/i;

/** "The runs of March are in the bank waiting for your PIN". */
const WAITS = /\bwaiting (?:for|on) (your [^,;]+)$/i;

/** What was waited for has come, or the work is done without it. */
const cameSince = ({ sentence, view }: Site): boolean =>
  view.sentences.some(
    ({ index, role, plain }) =>
      role === 'body' &&
      /\b(?:came|come in|arrived|received|reached (?:me|us)|went (?:in|out)|filed|too late|in the end)\b/i.test(
        index === sentence.index ? plain.replace(/\bcame and went\b/gi, '') : plain,
      ),
  );

/** "The signed minutes are missing; could you send them to me by «day»?" */
function waysToAskFor(stem: string): Ways {
  const wanted = ASKED_FOR.exec(stem)?.[1] ?? WAITS.exec(stem)?.[1] ?? subjectOf(stem);
  const it = isPlural(wanted) ? 'them' : 'it';
  return {
    short: [`{Fact}; could {I} have ${it} by «day»?`],
    warm: [`{Fact}; could you send ${it} to {me} by «day», so that everything stays on course for you?`],
    firm: [`{Fact}; with ${it} here by «day», «item: the delivery» keeps its date.`],
  };
}

const subjectOf = (stem: string): string =>
  stem.split(/,|(?: is| are| was| were| has| have| remains?| stays?)\b/)[0] ?? '';
