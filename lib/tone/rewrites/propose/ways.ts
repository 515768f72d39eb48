import type { NegativeCode } from '../../codes';
import type { CoachContext } from '../../context';
import type { Finding, ProposalStep, Reading } from '../../reading';
import { findReminders } from '../../reminders';
import { type Sentence, splitSentences } from '../../sentences';
import { overlaps } from '../../span';
import { dropFits, dropSpan, givesSomething } from '../drop';
import { factsOf } from '../facts';
import { isFlee } from '../flee';
import { isClosing } from '../flee/closing';
import { saysNothing } from '../flee/straight';
import { findSite, type Made } from '../site';
import { suggestWithMakers } from '../suggest';
import { bareOf, framingOf, shareOf } from './bare';
import { COST, costOfBlanks, costOfDroppingAll, costOfKeeping, tellsOfWork } from './cost';
import { speak, voiceOf } from '../voice';
import { offersOf, type Offer, SORRY } from './together';

/** One way to deal with a sentence that costs the writer. Without a step it stays as it is. */
export interface Way {
  readonly sentence: Sentence;
  readonly step: ProposalStep | undefined;
  readonly cost: number;
  /** What is heard in the sentence first of all. */
  readonly code: NegativeCode;
  /** What the sentence does then, and did not do before, that one mail does once. */
  readonly offers: readonly Offer[];
}

/** Every way to deal with one sentence in which something was heard: as it is, left out, and each of its rewrites. */
export function waysFor(
  sentence: Sentence,
  draft: string,
  reading: Reading,
  context: CoachContext,
): readonly Way[] {
  const findings = reading.findings
    .filter((finding) => finding.sentence === sentence.index)
    .toSorted((a, b) => costOfKeeping([b], sentence.plain) - costOfKeeping([a], sentence.plain));
  const [worst] = findings;
  if (!worst) return [];
  const place = { sentence, findings, worst, draft, reading, context };
  const kept = wayOf(place, undefined, costOfKeeping(findings, sentence.plain));
  if (isClosing(sentence.text))
    return [kept, ...mendings(worst, place).map((way) => ({ ...way, cost: COST.turned }))];
  // Whom the mail greets and who signs it are not for us to say.
  if (sentence.role !== 'body') return [kept];
  return [
    kept,
    ...findings.flatMap((finding) => mendings(finding, place)),
    ...plainApology(place),
    ...droppings(place),
  ];
}

/** A sentence and what is known of it. */
interface Place {
  readonly sentence: Sentence;
  readonly findings: readonly Finding[];
  readonly worst: Finding;
  readonly draft: string;
  readonly reading: Reading;
  readonly context: CoachContext;
}

function wayOf({ sentence, worst }: Place, step: ProposalStep | undefined, cost: number): Way {
  const before = new Set(offersOf(sentence.text));
  const offers = step ? offersOf(step.text).filter((offer) => !before.has(offer)) : [...before];
  return { sentence, step, cost, code: worst.code, offers };
}

function mendings(finding: Finding, place: Place): readonly Way[] {
  const { sentence, findings, draft, reading, context } = place;
  const made = suggestWithMakers(finding, draft, reading, context).filter(({ maker }) => maker !== 'drop');
  // A ready sentence that only carries a fact along is one to choose from, not one to put into a whole mail.
  const tells = isFlee(finding.code) && factsOf(sentence.text, draft).some(({ kind }) => kind !== 'not');
  const ways = made
    .filter(
      ({ maker, rewrite: { text } }) =>
        !(isReady(maker) && (tells || (HOLDS.test(sentence.text) && !HOLDS.test(text)))) &&
        !HANGS.test(text) &&
        !(CASE.test(sentence.plain) && JOINS.test(text)),
    )
    .map((one) => {
      const left = findings.filter((other) => !overlaps(one.rewrite, other));
      const jab = findings.some(({ code }) => code === 'attack') && finding.code !== 'attack' ? JAB_KEPT : 0;
      const cost = costOf(one, finding, place) + costOfKeeping(left, sentence.plain) + jab;
      return wayOf(place, stepOf(one, finding), cost);
    });
  const bare = bareOf(sentence, finding, made, draft, reading, context).map(({ text, left }) =>
    wayOf(
      place,
      { ...whole(sentence), text, finding: finding.key },
      COST.bare + costOfKeeping(left, sentence.plain),
    ),
  );
  return [...ways, ...bare];
}

/** A jab that is asked as a request is a jab still. */
const JAB_KEPT = 0.8;

/** Who is so very sorry may say so plainly; for a small thing not even that is needed. */
function plainApology(place: Place): readonly Way[] {
  const { sentence, worst, draft, context } = place;
  if (worst.code !== 'apologise' || sentence.role !== 'body' || SMALL.test(sentence.plain)) return [];
  if (givesSomething(sentence.text) || factsOnlyIn(sentence, draft, context.incoming) > 0) return [];
  const text = speak('{I} am sorry about this.', voiceOf(splitSentences(draft), sentence.text));
  if (findReminders(text, context.notes.landmines).length > 0) return [];
  return [wayOf(place, { ...whole(sentence), text, finding: worst.key }, COST.plainApology)];
}

const SMALL = /\bsorry to\b|\bbother\w*\b|\blong\b|\bfor (?:asking|chasing|writing|the (?:delay|wait))\b/i;

/** What was cut off in the middle, or has two days. */
const HANGS = /\b(?:at|of|from|the|an?|and|or|which) ?[.;?]|\b(?:by|on|at) (?:\p{L}+ ){1,2}by «/iu;

/** "Should it be late, and I would like ...": a case is not gone on with by "and". */
const CASE = /^(?:if|should|unless|when|once)\b/i;
const JOINS = /^(?:, (?:and|so)|if)\b/i;

const isReady = (maker: Made['maker']): boolean => maker === 'frame' || maker === 'template';

function costOf({ maker, rewrite }: Made, { code }: Finding, { sentence, draft }: Place): number {
  const { text, plain, index } = sentence;
  const body = splitSentences(draft).filter(({ role }) => role === 'body');
  const closes = !body.some((other) => other.index > index);
  const framing = framingOf(rewrite.text, rewrite.expected);
  const made =
    maker === 'frame' || maker === 'template'
      ? COST[maker] +
        (body.length <= FEW || givesSomething(text) || /\?/.test(plain) || tellsOfWork(plain)
          ? SAYS_MORE
          : 0) -
        (code === 'apologise' && SORRY.test(rewrite.text) ? SAYS_SAME : 0) +
        (rewrite.text.includes('?') && !closes ? COST.midTail : 0)
      : framing.tail || framing.lead
        ? costOfFraming(framing, isFlee(code), rewrite.text.includes('?'), closes)
        : fills(rewrite, text) && shareOf(rewrite.text, text) < LEAST_SHARE
          ? COST.said
          : COST.turned;
  return made + costOfBlanks(rewrite.text) + (goesOn(rewrite, sentence) ? GOES_ON : 0);
}

/** A clause put in place of a few words, with the old sentence going on behind it, seldom reads well. */
const goesOn = (rewrite: Made['rewrite'], { end, text }: Pick<Sentence, 'end' | 'text'>): boolean =>
  rewrite.kind === 'swap' &&
  /^(?:I|we|you|thank|could|would|let|what|there)\b/i.test(rewrite.text) &&
  /^ \p{L}+ \p{L}/u.test(text.slice(text.length - (end - rewrite.end)));

const GOES_ON = 0.9;

/** Less of the writer's words than this, and it is a ready sentence, whoever made it. */
const LEAST_SHARE = 0.2;

/** A day behind what was left open is what it lacked; a question in the middle of the mail waits for an answer there. */
function costOfFraming(
  { lead }: ReturnType<typeof framingOf>,
  isShy: boolean,
  asks: boolean,
  closes: boolean,
): number {
  const tail = isShy ? COST.turned : COST.tailed;
  return tail + (!closes && (asks || !isShy) ? COST.midTail : 0) + (lead ? COST.leadIn : 0);
}

/** All of the sentence but its stop. */
const fills = ({ expected }: Made['rewrite'], text: string): boolean => expected.length >= text.length - 2;

/** What a ready sentence takes the place of is lost. */
const SAYS_MORE = 0.8;
/** In a mail this short every sentence carries it. */
const FEW = 2;
/** But a plain apology in place of a great one is what was meant. */
const SAYS_SAME = 1.4;

function droppings(place: Place): readonly Way[] {
  const { sentence, findings, worst, draft, reading, context } = place;
  const site = sentence.role === 'body' ? findSite(worst, draft, reading, context) : undefined;
  if (!site || !mayGo(sentence.text, worst)) return [];
  if (ANSWERS.test(sentence.plain) && (context.incoming ?? '').includes('?')) return [];
  // A move that is heard in a jab or a menace is none that would be missed.
  const leads = reading.moves.some((move) => move.sentence === sentence.index);
  const fits = dropFits({ ...site, reading: { ...reading, moves: [] } });
  if (fits === 'no') return [];
  const facts = factsOnlyIn(sentence, draft, context.incoming);
  const cost =
    costOfDroppingAll(findings, sentence.plain, facts) +
    (leads ? (HOSTILE.has(worst.code) ? LEADS_BY_CHANCE : LEADS) : 0) +
    (EXPLAINS.has(worst.code) && ASKS_WHY.test(context.incoming ?? '') ? IS_ASKED : 0);
  const span = dropSpan(draft, sentence);
  const step = { ...span, expected: draft.slice(span.start, span.end), text: '', finding: worst.key };
  const isIdle = fits === 'best' || (isFlee(worst.code) && saysNothing(sentence.text));
  return [wayOf(place, step, isIdle ? Math.min(cost, SURE) : cost)];
}

/** The yes or no that was asked for. */
const ANSWERS = /^(?:oh |well |ok |and )?,?\s?(?:yes|no|of course|sure|absolutely|certainly)\b/i;
const HOSTILE: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['attack', 'threat']);
/** Who asks how it came about is told, though it be someone's doing. */
const EXPLAINS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['accuse', 'deflect', 'defend']);
const ASKS_WHY = /\b(?:why|how (?:come|did|could|can)|what happened|explain|don['’]t match|how\?)/i;
const IS_ASKED = 1.2;
const LEADS_BY_CHANCE = 0.2;
const LEADS = 0.8;
const SURE = 0.2;

/** Facts of a sentence that neither the rest of the draft gives nor the client knows; a name is told soon enough. */
function factsOnlyIn({ text, start, end }: Sentence, draft: string, incoming: string | null): number {
  const others = `${draft.slice(0, start)}${draft.slice(end)}\n${incoming ?? ''}`;
  const known = new Set(factsOf(others, draft).map(({ value }) => value));
  return factsOf(text, draft).filter(
    ({ kind, value }) => kind !== 'name' && kind !== 'not' && !known.has(value),
  ).length;
}

/** "Hi Kofi, I guess ...", "I've removed it": what greets the reader stays, and what is done. */
const STAYS =
  /^(?:hi|hello|hey|dear|good \p{L}+)\b,? \p{Lu}|^(?:i|we)(?:['’]ve| have) (?:now |already |just )?(?!been|had|felt|never|no\b|not\b|thought|spent|lain|said|read|got\b)\p{L}+/iu;

/** What the writer can do for the client is not to be lost, whatever it was heard as. */
const OFFERS =
  /^(?:(?:and|but|so|then|otherwise),? )?(?:i|we) (?:can|could) (?!not\b|only\b|say\b|see\b|tell\b|imagine\b|understand\b)/i;

/** What comes along with the mail, and what is withheld, is to be known. */
const HOLDS = /\b(?:attached|enclosed|attachment|withheld|invoice)\b/i;

const mayGo = (text: string, { code }: Finding): boolean =>
  !STAYS.test(text) &&
  !HOLDS.test(text) &&
  !(code === 'capitulate' ? givesSomething(text) : OFFERS.test(text));

const whole = ({ start, end, text }: Sentence) => ({ start, end, expected: text });

const stepOf = ({ rewrite }: Made, finding: Finding): ProposalStep => ({
  start: rewrite.start,
  end: rewrite.end,
  expected: rewrite.expected,
  text: rewrite.text,
  finding: finding.key,
});
