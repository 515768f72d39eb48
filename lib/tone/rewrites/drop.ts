import { BLAMES } from './blames';
import type { NegativeCode } from '../codes';
import { wordsIn } from './editing';
import { type Fact, factsOf } from './facts';
import { isFlee } from './flee';
import { answersAsk } from './flee/answers-ask';
import { keptGift } from './flee/kept-gift';
import { isNews } from './flee/kept-innocent';
import { proposed } from './flee/proposed';
import { saysNothing } from './flee/straight';
import { muses } from './flee/tells-of-work';
import { tellsOfWork } from './flee/tells-of-work';
import { unasked } from './flee/unasked';
import { unsaid } from './flee/unsaid';
import { isIdleCharge } from './leave-out/idle-charge';
import { wails } from './leave-out/wail';
import { onlyThreatens, yieldsUnasked } from './leave-out/yields';
import { isIdleWall } from './idle-wall';
import { findWarning } from './recipes';
import type { Site } from './site';
import type { Span } from '../span';

/** How far leaving a sentence out is right: `best` before any rewrite, `fits` in place of a ready sentence,
 * `spare` when nothing else is left to offer, `no` when it would take away what the client needs. */
export function dropFits(site: Site): 'best' | 'fits' | 'spare' | 'no' {
  const { finding, sentence, view, reading } = site;
  const others = view.sentences.filter(({ role, index }) => role === 'body' && index !== sentence.index);
  if (others.length === 0 || isListItem(view.text, sentence)) return 'no';
  if (findWarning(finding.rule)?.dropIsBest && saysLittleElse(finding, sentence)) return 'best';
  if (isIdleWall(site)) return 'best';
  // An idea, advice or a way out for them is an offer, however it was wrapped.
  if (
    OWN_OFFER.test(sentence.plain) ||
    (finding.code === 'hedge' && proposed(site).length > 0) ||
    (isFlee(finding.code) && isNews(site))
  )
    return 'spare';
  if (finding.code === 'capitulate' && (keptGift(site).length > 0 || REFUNDS.test(sentence.plain)))
    return 'spare';
  if (yieldsUnasked(site) || onlyThreatens(site)) return 'fits';
  if (BLAMES.has(finding.code) && SCOFFS.test(sentence.plain)) return 'fits';
  const leads = reading.moves.some(
    ({ sentence: at, code }) =>
      at === finding.sentence &&
      isMeant(code, finding, sentence.plain) &&
      // "How dreadful I feel, today of all days".
      !(code === 'date' && wails(site)),
  );
  if (leads || (/\?["')]*$/.test(sentence.plain) && finding.code !== 'attack')) return 'no';
  const facts = factsOf(sentence.text, view.text).filter(({ kind }) => kind !== 'name');
  const tells = facts.length > 0;
  if (answersAsk(site)) return 'spare';
  if (isFlee(finding.code) && !facts.some(isHard) && saysNothing(sentence.text))
    return finding.code === 'hedge' && (unsaid(site).length > 0 || unasked(site).length > 0)
      ? 'fits'
      : 'best';
  if (finding.code === 'capitulate')
    return tells ||
      OFFERS.test(sentence.plain) ||
      GRANTS.test(sentence.plain) ||
      tellsOfWork(sentence.text, site)
      ? 'spare'
      : 'fits';
  if (finding.code === 'hedge' && OFFERS.test(sentence.plain)) return 'spare';
  if (finding.code === 'withdraw' && REFERS.test(sentence.text)) return 'spare';
  if (BLAMES.has(finding.code)) return isIdleCharge(site) ? 'fits' : 'spare';
  if (!tells && saysNoTerms(finding.code, sentence.plain)) return 'fits';
  const mayGo = MAY_GO.has(finding.code) || (finding.code === 'vague' && muses(sentence.plain));
  return finding.code === 'attack' || (mayGo && !tells) ? 'fits' : 'spare';
}

/** "Does nobody over there know how to spell it?": a question that wants no answer. */
const SCOFFS =
  /^(?:does|do|did|is|has|can|could) (?:nobody|no one|any(?:body|one)|none of you)\b.*\?|\bhow hard (?:can|is)\b/i;

/** "He's found somebody else": nothing is asked for or laid down, though it was said to warn. */
const saysNoTerms = (code: NegativeCode, plain: string): boolean => code === 'threat' && !TERMS.test(plain);

const TERMS =
  /\b(?:if|unless|or|otherwise|until|till|once|will|shall|would|need\w*|want\w*|must|have to|has to|ha(?:s|ve) been|should|may|cannot|can|not|no|never|without|only|by|before|after|from|expect\w*|pa(?:y|ys|id)|payable|payments?|invoices?|fees?|charg\w*|bill\w*|costs?|due|deposit|lawyers?|solicitors?|courts?|legal\w*|rules?|contract|terms|next|going|risk|deadline|delay\w*|late)\b|['’](?:ll|d)\b|n['’]t\b/i;

/** A jab that sounds like a kindness, an invitation or a date ("I'd be interested to know who told you") offers none; a day that is over offers none either. */
const isMeant = (move: string, { code }: Pick<Site['finding'], 'code'>, plain: string): boolean =>
  !(isFlee(code) && BEGS.test(plain)) &&
  (!/^(?:acknowledge|invite|date)$/.test(move) ||
    // "I know, I'm the worst" takes up nothing of theirs.
    (code !== 'attack' &&
      !(isFlee(code) && move === 'acknowledge') &&
      !(BLAMES.has(code) && move === 'date' && !AHEAD.test(plain))));

/** "Please say you don't hate me". */
const BEGS = /\b(?:forgive|hate|give up on|be (?:too )?(?:cross|angry|mad) with) me\b/i;

const AHEAD = /\b(?:will|can|could|would|shall|may|am|is|are)\b|'(?:ll|m|re)\b|\?/i;

/** "I'm a bit tired today", "six nights without sleep": a near day or a count in words is none of the work's where nothing else is said. */
const isHard = ({ kind, words }: Fact): boolean =>
  /\d/.test(words) || (kind !== 'number' && kind !== 'not' && !/^(?:today|tonight|yesterday)$/i.test(words));

/** Somebody is told whom to turn to. */
const REFERS =
  /\b(?:call|ring|contact|ask|write to|speak to|go to|use|try|see|book with) (?:the|your|our|my|them|it)\b/i;

/** What gives too much away gives something: then it is turned, not left out. */
export const givesSomething = (text: string): boolean =>
  /\b(?:i|we)(?:['’]ll| will| can| could|['’]d| would| do| give| pay| make| take)\b(?! (?:not|never|understand)\b)/i.test(
    text,
  );

/** Money that goes back. */
const REFUNDS =
  /\b(?:refund\w*|(?:money|half|fee|deposit|all of it) back|(?:give|pay|send)(?:ing)? (?:you )?back)\b/i;

/** Something will be done or given; what one would give to turn back the clock is no offer. */
const OFFERS =
  /(?<!\bif )\b(?:i|we)(?:'ll| will| shall| can(?! (?:already|only|hardly)\b)| could(?! (?:have|be)\b))(?! (?:not|never|understand|see|tell|accept|only)\b)|\b(?:i|we) (?:give|pay|send|do you)\b|\bhappy to\b/i;

const OWN_OFFER =
  /\b(?:had|have|'ve|got) (?:\p{L}+ ){0,5}(?:idea|thought|suggestion)s? (?:about|for|on|with) (?:the|your|an?|our)\b|^(?:one|we) (?:would|should|might) (?:want|need) to\b|\bwonder\w* (?:if|whether) .* (?:might|could|may|would) (?:help|work|suit)\b|^you (?:may|can) .* by \p{L}+ing\b/iu;

/** Leave is given, or a thing: the client would not know of it. */
const GRANTS =
  /\b(?:free|waive\w*|no (?:invoice|bill|charge|fee|cost)|(?:won't|will not) (?:bill|charge|invoice)|welcome to|yours|go ahead|you (?:may|can|could)(?! (?:as well|imagine|see|tell|well)\b)|you (?:needn't|don't (?:have|need) to)|you're (?:free|welcome)|(?:please )?(?:have|take|keep) (?:one|two|it|them|the|mine|any|all|my|what))\b/i;

/** A rule that says "better left out" has heard a few words; the sentence may say more than those. */
const saysLittleElse = (finding: Span, { start, end, text }: Site['sentence']): boolean =>
  wordsIn(`${text.slice(0, finding.start - start)} ${text.slice(text.length - (end - finding.end))}`) <=
  MOST_BESIDES;

const MOST_BESIDES = 6;

/** Sentences of these codes often only hurt; the others ask for something, or say how things stand. */
const MAY_GO: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['attack', 'apologise', 'hedge', 'withdraw']);

/** Alone behind a list mark: without it the mark would stand there with nothing to say. */
function isListItem(draft: string, { start, end }: Span): boolean {
  const before = draft.slice(draft.lastIndexOf('\n', start - 1) + 1, start);
  const next = draft.indexOf('\n', end);
  const after = draft.slice(end, next === -1 ? draft.length : next);
  return before.trim() !== '' && /^\s*(?:[-*•·]|\(?\w{1,2}[.)])\s*$/.test(before) && after.trim() === '';
}

/** The sentence with one neighbouring space: the one after it, else the one before. */
export function dropSpan(draft: string, { start, end }: Span): Span {
  if (draft[end] === ' ') return { start, end: end + 1 };
  if (draft[start - 1] === ' ') return { start: start - 1, end };
  return { start, end };
}
