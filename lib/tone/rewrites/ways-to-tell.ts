import type { NegativeCode } from '../codes';
import type { Tone } from '../reading';
import { LACKS, lackFrames } from './frames';
import { factsOf } from './facts';
import type { Site } from './site';
import { wasSo, isOver } from './told';

type Ways = Readonly<Record<Tone, readonly string[]>>;

/**
 * Ways to tell what a sentence of blame, excuse or defence tells: bare; where that still reads as a point, as the answer the client asked for or as something to look
 * up; warm, after a kind word that is true. `stem`: without its stop. Undefined for other codes.
 */
export function waysToTell(stem: string, site: Site): Ways | undefined {
  const { code } = site.finding;
  if (!BLAMES.has(code)) return undefined;
  if (code === 'accuse' && LACKS.test(stem)) return lackFrames;
  const reference = 'For reference: {fact}.';
  const plain = isAnswer(site) ? [ANSWER, reference] : [reference];
  const stands = isOver(stem) || wasSo(stem) ? [] : ['Here is where things stand: {fact}.'];
  const fix =
    code === 'deflect' && FAULT.test(stem) ? ['{Fact}; {I} will have «item: the fix» done by «day».'] : [];
  return {
    short: ['{Fact}.', ...plain],
    warm: kindWays(site),
    firm: [...fix, ...stands, reference, ...(factsOf(stem).length > 0 ? [ANSWERED] : [])],
  };
}

const BLAMES: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['accuse', 'defend', 'deflect']);

const ANSWER = 'To answer your question: {fact}.';
const ANSWERED = '{Fact}; if you have it differently, just tell {me}.';

/** Only of what went wrong is a fix expected. */
const FAULT =
  /\b(?:wrong|errors?|mistakes?|late|missing|broken?|fail\w*|lost|down|damaged|mixed|out of|crash\w*|forgot\w*|expired|old|dead|flat|short|slow)\b/i;

/** The client asked, and this stands where an answer stands. */
const isAnswer = (site: Site): boolean => asks(site) && isEarly(site);

const asks = ({ view, reading }: Site): boolean =>
  (reading.incoming?.asks.length ?? 0) > 0 || /\?|\bexplain\b/i.test(view.incoming);

const isEarly = ({ sentence, view }: Site): boolean =>
  view.sentences.filter(({ role }) => role === 'body').findIndex(({ index }) => index === sentence.index) <
  EARLY;

const EARLY = 2;

function kindWays(site: Site): readonly string[] {
  const { sentence, view } = site;
  const others = view.sentences.filter(({ index }) => index !== sentence.index);
  const thanks = others.some(({ plain }) => /\b(?:thanks|thank you|appreciate)\b/i.test(plain))
    ? []
    : [thanksFor(site)];
  return isEarly(site) ? [...thanks, UNDERSTOOD] : [UNDERSTOOD, ...thanks];
}

const UNDERSTOOD = '{I} understand that this matters to you; {fact}.';

/** A question is asked, a complaint is told. */
const thanksFor = (site: Site): string =>
  site.view.incoming === ''
    ? 'Thank you for writing; {fact}.'
    : asks(site)
      ? 'Thank you for asking; {fact}.'
      : 'Thank you for telling {me}; {fact}.';
