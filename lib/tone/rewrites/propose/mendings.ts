import type { Finding, ProposalStep } from '../../reading';
import { type Sentence, splitSentences } from '../../sentences';
import { overlaps } from '../../span';
import { factsOf } from '../facts';
import { isFlee } from '../flee';
import { TALKED_OVER } from '../ranked';
import type { Made } from '../site';
import { suggestWithMakers } from '../suggest';
import { SMALL } from './apology';
import { bareOf, framingOf, shareOf } from './bare';
import { isBroken, losesSomething } from './broken';
import { COST, costOfBlanks, costOfKeeping, tellsOfWork } from './cost';
import { offersSomething } from './losses';
import { costOfOddity } from './oddities';
import { SORRY } from './together';
import { type Place, type Way, wayOf } from './way';

/** Each rewrite of a finding as a way, and the writer's words with nothing put around them. */
export function mendings(finding: Finding, place: Place): readonly Way[] {
  const { sentence, findings, draft, reading, context } = place;
  // A point that is only to be talked over is one to choose from, and nothing to leave in a whole mail.
  const made = suggestWithMakers(finding, draft, reading, context).filter(
    ({ maker, rewrite }) => maker !== 'drop' && !TALKED_OVER.test(rewrite.text),
  );
  // A ready sentence that only carries a fact along is one to choose from, and the last to put into a whole mail.
  const tells = isFlee(finding.code) && factsOf(sentence.text, draft).some(({ kind }) => kind !== 'not');
  const ways = made
    .filter(
      ({ maker, rewrite }) =>
        !(isReady(maker) && losesSomething(sentence, rewrite.text, draft)) &&
        !isBroken(rewrite, finding.code, sentence, context.incoming),
    )
    .map((one) => {
      const left = findings.filter((other) => !overlaps(one.rewrite, other));
      const jab = findings.some(({ code }) => code === 'attack') && finding.code !== 'attack' ? JAB_KEPT : 0;
      const cost = costOf(one, finding, place) + costOfKeeping(left, sentence.plain) + jab;
      return wayOf(place, stepOf(one, finding), cost + (tells && isReady(one.maker) ? CARRIES_ONLY : 0));
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

const CARRIES_ONLY = 0.9;
/** A jab that is asked as a request is a jab still. */
const JAB_KEPT = 0.8;

const isReady = (maker: Made['maker']): boolean => maker === 'frame' || maker === 'template';

function costOf({ maker, rewrite }: Made, { code }: Finding, { sentence, draft }: Place): number {
  const { text, plain, index } = sentence;
  const body = splitSentences(draft).filter(({ role }) => role === 'body');
  const closes = !body.some((other) => other.index > index);
  const framing = framingOf(rewrite.text, rewrite.expected);
  const made =
    maker === 'frame' || maker === 'template'
      ? COST[maker] +
        (saysSame(code, rewrite.text, plain)
          ? -SAYS_SAME
          : body.length <= FEW || offersSomething(text) || /\?/.test(plain) || tellsOfWork(plain)
            ? SAYS_MORE
            : 0) +
        (rewrite.text.includes('?') && !closes ? COST.midTail : 0)
      : framing.tail || framing.lead
        ? costOfFraming(framing, isFlee(code), rewrite.text.includes('?'), closes)
        : fills(rewrite, text) && shareOf(rewrite.text, text) < LEAST_SHARE
          ? COST.said
          : COST.turned;
  return made + costOfBlanks(rewrite.text) + costOfOddity(rewrite, code, sentence);
}

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

/** A plain apology in place of a great one, a day in place of a shrug, is what was meant. */
const saysSame = (code: Finding['code'], text: string, before: string): boolean =>
  code === 'vague'
    ? /\bby «day/.test(text) && !text.includes('«item')
    : code === 'apologise' && SORRY.test(text) && !SMALL.test(before);

/** What a ready sentence takes the place of is lost. */
const SAYS_MORE = 0.8;
/** In a mail this short every sentence carries it. */
const FEW = 2;
const SAYS_SAME = 1.3;

const whole = ({ start, end, text }: Sentence) => ({ start, end, expected: text });

const stepOf = ({ rewrite }: Made, finding: Finding): ProposalStep => ({
  start: rewrite.start,
  end: rewrite.end,
  expected: rewrite.expected,
  text: rewrite.text,
  finding: finding.key,
});
