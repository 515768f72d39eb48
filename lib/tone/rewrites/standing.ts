import { findComplaint } from './complaints';
import type { Site } from './site';

const bodyOf = ({ view }: Site) => view.sentences.filter(({ role }) => role === 'body');

/** Nothing was said before it but a greeting. */
export const isFirst = (site: Site): boolean => bodyOf(site)[0]?.index === site.sentence.index;

/** Stands where an answer stands: before it little has been said. */
export const isEarly = (site: Site): boolean =>
  bodyOf(site).findIndex(({ index }) => index === site.sentence.index) < EARLY;

const EARLY = 2;

/** Nothing in the mail says how it goes on, and this stands in its second half. */
export const isOpen = (site: Site): boolean => {
  const body = bodyOf(site);
  const at = body.findIndex(({ index }) => index === site.sentence.index);
  return (
    (at + 1) * 2 > body.length &&
    !site.reading.moves.some(({ code }) => GOES_ON.test(code)) &&
    !body.some(({ plain }) => AHEAD.test(plain))
  );
};

const GOES_ON = /^(?:own|plan|date|recommend|invite)$/;
const AHEAD =
  /\b(?:please|will|shall|from now on|next|let me know|attached|could you|can you|tell me|send me)\b|'ll\b|\?/i;

/** The client wants to know something, and does not only want it done. */
export const wantsToKnow = ({ view }: Site): boolean =>
  ASKS.test(view.incoming) || (WONDERS.test(view.incoming) && !SCOFFS.test(view.incoming));

const ASKS =
  /\b(?:why|how (?:come|did|is|was|could|can|has|much|many)|what(?:'s| is) (?:going on|happening|wrong)|what (?:happened|is|was|are|did|does|went)|where (?:is|are|was|were)|who (?:said|measured|deleted|did|has|was)|explain|explanation)\b/i;
const WONDERS =
  /(?:^|[.!?,] )(?:and |but |so )?(?:am|are|is|was|were|did|do|does|has|have|which)(?:n't)? [^.?!]+\?/i;
const SCOFFS = /\b(?:joke|blind|kidding|serious(?:ly)?|stupid|mad|crazy|do (?:i|we) (?:really )?have to)\b/i;

/** The client doubts something without complaining, and nothing in the mail has taken that up yet. */
export const isDoubted = (site: Site): boolean =>
  DOUBTS.test(site.view.incoming) &&
  !PRAISES.test(site.view.incoming) &&
  !bodyOf(site).some(({ plain }) => TAKES_UP.test(plain) || /\bunderstand\b/i.test(plain));

const DOUBTS =
  /\b(?:a bit|too \p{L}+|rather|steep|expensive|pessimistic|ambitious|excessive|complicated|slow|not sure|worried|concern\w*|doubt\w*|can't help thinking|should(?:n't| not) be|contradicts?|don't (?:think|see|understand|feel))\b/iu;

/** The client writes of something that went wrong for them, and nothing in the mail has taken that up yet. */
export const isLetDown = (site: Site): boolean =>
  ((site.reading.incoming?.heat ?? 0) > 1 ||
    LET_DOWN.test(site.view.incoming) ||
    findComplaint(site.view.incoming, site.voice) !== undefined) &&
  !PRAISES.test(site.view.incoming) &&
  !site.reading.moves.some(
    ({ sentence, code }) => sentence !== site.finding.sentence && /^(?:acknowledge|own)$/.test(code),
  ) &&
  !bodyOf(site).some(({ plain }) => TAKES_UP.test(plain));

const LET_DOWN =
  /\b(?:wrong|late|still (?:no|not|missing|waiting|broken)|missing|broken?|again|never|disappoint\w*|upset|unacceptable|mistakes?|errors?|failed|forgot|is down|refund|stolen|faded|outages?|(?:over|under)cooked|ruin\w*|mess|confus\w*|crash\w*|(?:came|come|fell|fallen) (?:off|out)|far too|typos?|misspel\w*|disput\w*|livid|waste|fined|rejections?|leak\w*|stuck|smell\w*|dirty|sticky|stiff|cracked|scratch\w*|dent|gaps|expected|awful|terrible|overcharged|charged|money back|cancelled|refused|rejected|lost|not (?:happy|good|what|working|acceptable))\b|\b(?:was|were|has|have|had|did) (?:not|no)\b|\b(?:is|was|were)n't\b|\bno \p{L}+ (?:has|have|had|came|went|arrived)\b|\bnothing (?:came|has|works|happened)\b|n't (?:work\w*|match|what|got|had|received|been|right|good|come|there|look|sound|fit)\b/iu;

const PRAISES = /\b(?:love (?:it|this|the)|lovely|great|thank(?:s| you)|happy with|good news)\b/i;
const TAKES_UP = /\bsorry\b|\bapolog|\bregret|\bthank/i;
