import type { Clause } from '../grammar/clause';
import { scanClauses } from '../grammar/scan';
import { findVerb } from '../grammar/verbs';
import { nounPhrases } from './flee/noun-phrase';
import { NOUNS } from './flee/nouns';
import type { NegativeCode } from '../codes';
import { toPlain } from '../normalise';
import { AS_ASKED } from './said-of-them';
import { HURTS } from './tails';
import { about } from './templates/blame-topics';
import { isTheirThing } from './unpointed';

/**
 * A second pair of ears for rewrites that keep words of the writer: true when a clause of the text still points at the client, or still does what the
 * finding's code names, though no rule hears it. `kept` is the part that is the writer's own.
 */
export function isSour(text: string, kept: string, code: NegativeCode): boolean {
  if (HURTS.test(kept) || BITTER.test(text) || REMAINS[code]?.test(kept)) return true;
  if (BLAMES.has(code) && (BELITTLES.test(kept) || LEGAL.test(text))) return true;
  const owns = code === 'deflect' && OWNS.test(text);
  return PIECES(toPlain(text).replace(AS_ASKED, '')).some((piece) => {
    return scanClauses(piece).some((clause) => charges(clause, piece, code, owns));
  });
}

/** Said beside it, what someone else did is how it came about, and no longer whose it is. */
const OWNS =
  /\b(?:mine|ours) to (?:sort|put|look)\b|\bwhat (?:i|we)(?: am|['’]m| are|['’]re| will|['’]ll) (?:do\b|doing\b)|\b(?:look after|take care of|look into) it\b|\btake it from here\b|\bfind out what can be done\b|\bnext step on (?:my|our) side\b|\bleave the rest with (?:me|us)\b|\bhow (?:i|we) go on\b|\b(?:i|we)(?:['’]ll| will) (?!not\b)|\byou(?:['’]ll| will) have\b|\b(?:i|we)(?: am|['’]m| are|['’]re) (?:sorry|happy to explain)|\bnext step is\b|^here is how it came\b|\bthank you for (?:telling|your patience|asking)\b/i;

/** Sentences and halves of sentences, each with the mark that ends it. */
const PIECES = (plain: string): readonly string[] => plain.split(/(?<=[.?!;:]["')]*)\s+/);

/** Where it is fought, who settles fights is a threat. */
const LEGAL = /\b(?:court|lawyers?|solicitor|collection agency)\b/i;

/** The client's work called bad, as if it were a fact. */
const BELITTLES =
  /\byour (?:own )?(?:[\p{L}’'-]+ ){1,4}(?:was|were|is|are) (?:all |so |simply |completely |absolutely )*(?:full of|riddled with|littered with|useless|unclear|confusing|a mess|unusable|unreadable|incoherent|nonsense|all over the place)\b|\byour (?:[\p{L}’'-]+ ){1,4}(?:made|makes) (?:no|little) sense\b/iu;

const BLAMES: ReadonlySet<NegativeCode> = new Set<NegativeCode>([
  'accuse',
  'attack',
  'defend',
  'threat',
  'deflect',
]);

/** The client's side as the one who did not, should have, or spoiled it. Questions, cases put and polite offers are no charge. */
function charges(clause: Clause, piece: string, strictOn: NegativeCode, owns: boolean): boolean {
  const strict = BLAMES.has(strictOn);
  const { who, negated, unmet, modal, verb, often, question, conditional, imperative, passive } = clause;
  if (strictOn === 'deflect' && who === 'they') return !owns && passesOn(clause, piece);
  if (who !== 'you' && who !== 'your-side') return false;
  if (clause.subject && isTheirThing(piece.slice(clause.subject.start, clause.subject.end))) return false;
  if (question || conditional || imperative) return false;
  if (unmet || often !== undefined || ORDERS.has(modal ?? '')) return true;
  // "Your licence can't be renewed": how it stands with a thing.
  if (modal !== undefined) return negated && strict && !passive && !/^(?:may|might|would|will)$/.test(modal);
  if (negated) return true;
  if (SPOILS.has(verb?.class ?? '') || SPOILING.has(verb?.lemma ?? '')) return true;
  return (
    strict && !passive && verb !== undefined && (isPast(piece, verb.span) || SAME_IN_PAST.has(verb.lemma))
  );
}

/** "You put it up": read as what happened. */
const SAME_IN_PAST = new Set('put cut set read let cost'.split(' '));

/** "The venue never told me", "the supplier mixed it up": someone else as the one who failed. What became of a thing, or what someone does or has, is a fact. */
const passesOn = ({ negated, verb, question, passive, subject }: Clause, piece: string): boolean =>
  !question &&
  verb !== undefined &&
  (negated ||
    (!passive &&
      isPast(piece, verb.span) &&
      (subject === undefined || !isThing(piece.slice(subject.start, subject.end)))));

/** "The drawings", "the shelf", "the driver's phone": nobody. */
const isThing = (words: string): boolean =>
  nounPhrases(words).some(
    ({ head, start }) =>
      start === 0 &&
      (NOUNS.has(head.replace(/s$/, '')) || !(SOMEBODY.test(head) || about.someoneElse.test(words))),
  );

const SOMEBODY =
  /(?:er|or|ist|ian|ee|man|woman|men|women|people|staff|crew|team|boy|girl|lady|guest|lad|kid)s?$/i;

const isPast = (piece: string, { start, end }: { start: number; end: number }): boolean => {
  const forms = findVerb(piece.slice(start, end))?.forms;
  if (forms?.includes('base')) return false;
  return (
    forms?.includes('past') === true ||
    (forms?.includes('participle') === true &&
      /(?:\bhave|['’]ve|\bhad|['’]d)(?: \w+)? $/i.test(piece.slice(0, start)))
  );
};

const ORDERS = new Set('must should'.split(' '));
const SPOILS = new Set(['miss', 'break']);
const SPOILING = new Set(
  'delay stall block hinder keep insist refuse reject decline demand complain blame accuse shout argue cancel delete owe'.split(
    ' ',
  ),
);

/** Grudges in passing, whatever the code. */
const BITTER =
  /\b(?:tired of|what (?:i am|i'm|i’m) worth|third time|be the first time|be a (?:shame|pity)|again and again|time and (?:time )?again|every (?:single )?time|how many times|read (?:it|this|that|my \w+) (?:again|before)|as i said|for once|supposed to (?:guess|know)|mind reader|if you(?:['’]d| had) (?!like|prefer|rather|love)|that (?:we|i) even|don['’]t (?:rush|shout|yell|push|blame)|that['’]s why|which is why|(?:i|we) have other clients|if (?:i|we) (?:really )?(?:have|must|need)(?: to)?(?=[.,!]|$)|no promises|don['’]t care|before you (?:accuse|buy|ask|complain|blame|shout)|can['’]?(?:t|not) expect|no expert|like always|you did (?!not)|just stop here|let your \w+ do|contact me again|see how (?:that|it|this) (?:works|goes)|read (?:your|my) mind|to prove it|changing your mind|forever|not my|no sense|if you insist|it(?:'|’)s your money)\b/i;

/** What the words of a code leave behind when only some of them went. */
const REMAINS: Readonly<Partial<Record<NegativeCode, RegExp>>> = {
  hedge:
    /\b(?:i (?:guess|suppose)|maybe|perhaps|possibly|kind of|sort of|wondering|hopefully|no worries|if you really want|not sure|silly)\b/i,
  apologise:
    /\b(?:tired|harsh|no excuse)\b|\bi (?:really )?hope (?:this|that|it) (?:isn['’]t|is not|wasn['’]t)\b|\b(?:feel(?:ing)? (?:so |really |absolutely |very )?(?:terrible|awful|bad|sick)|ashamed|forgive|idiot|useless|hate myself|my own fault|least i can)\b/i,
  capitulate:
    /\b(?:the least i can|whatever|for nothing|for free|at night|don['’]t mind|anything you|won['’]t (?:count|charge|bill)|as many|no questions asked|waive|give (?:you )?(?:\w+ )?back|refund you|whole fee|makes you happy|useless|my fault)\b/i,
  threat:
    /\b(?:if you (?:don['’]t|do not|can['’]t|won['’]t|keep|continue)|unless you)\b|\b(?:or|otherwise|else)\b,? (?:i|we)(?:['’]ll| will| shall| have| must)\b|\b(?:i|we)(?:['’]ll| will| shall) (?:have to )?(?:stop|cancel|suspend|pause|report|sue|charge|walk|leave|hand|end|quit|drop)\b/i,
  wall: /\bno exceptions?\b|\bnot going to happen\b|\bcan['’]?(?:t|not) do (?:anything|much)\b|\b(?:don['’]t|do not) expect\b|\bthat['’]s (?:final|that)\b|\bnot negotiable\b|\bnothing (?:i|we|more)\b/i,
  vague:
    /\bhopefully\b|\bif (?:i|we) can\b|\bsome ?(?:how|time)\b|\brather not\b|\bcan['’]?(?:t|not) (?:say|tell|promise)\b|\bno idea\b|\bwhen(?:ever)? (?:i|we|he|she|they|it) (?:gets?|ha(?:s|ve)|finds?)\b|\bsome point\b|\bwhen (?:it|they|we|i|he|she)(?: is| are| am|['’](?:s|re|m))\b/i,
  withdraw:
    /^(?:then|so|fine|just) (?:go|find|ask|do)\b|\bor not\b|\bon your own\b|\bfind (?:another|a new|a different)\b|\bmaybe it['’]s (?:better|best)\b|\bsome(?:one|body) else\b|\belsewhere\b|\bwithout me\b|\bgood luck\b|\bsuit yourself\b/i,
  deflect:
    /(?:^|, )(?:please |just |so )*(?:ask|contact|call|talk to|speak to|check with|take it up)\b|\bplease (?:ask|contact|call|check with)\b|\b(?:was|is)(?: not|n['’]t) (?:me|us)\b|\b(?:from|by|in|on) your (?:end|side|team|source|own|office|people|colleagues?)\b|\bnot (?:me|us|mine|ours)\b|, not (?:the|our|my)\b|\bresponsible\b|\bhands (?:are|were) tied\b|\bnothing to do with\b/i,
};
