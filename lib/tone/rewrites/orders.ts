import type { NegativeCode } from '../codes';
import type { Clause } from '../grammar/clause';
import { type Candidate, type Site, wholeOf } from './site';
import { asQuestion, stemOf, tidied, wordsIn } from './editing';
import { forbiddenCandidates } from './forbidden';
import { looselyOrdered, NO_REQUEST, orderedOf, wantedOf } from './order-heard';
import { parted, softened } from './order-words';
import { requestCandidates } from './requests';
import { findVerb } from '../grammar/verbs';
import { neededCandidates } from './needs';
import { speak } from './voice';

export { HAS_TIME } from './requests';

/** "Send me the file." and "You need to send me the file." become a request with the writer's own words, a day and a reason. */
export function orderCandidates(site: Site, clauses: readonly Clause[]): readonly Candidate[] {
  const needed = neededCandidates(site);
  if (needed.length > 0) return needed;
  if (site.finding.code === 'threat' && DARED.test(site.sentence.text)) return [];
  // '"End of March" was a target': words that are quoted order nothing.
  if (DARES.test(site.sentence.text) || /^(?:["“]|no (?!more\b))/i.test(site.sentence.text)) return [];
  const later = laterOf(site);
  if (later.length > 0) return later;
  const held = forbiddenCandidates(site);
  if (held.length > 0) return held;
  const { text } = site.sentence;
  // A jab that only sounds like an order wants nothing done.
  if (site.finding.code === 'attack' && !ordersPlainly(site, clauses)) return [];
  const conditional = conditionalOf(site);
  if (conditional.length > 0) return conditional;
  const found =
    (ASKED.has(site.finding.code) ? wantedOf(text) : undefined) ??
    (site.finding.code === 'command' || OR_ELSE.test(text) || /^please\b/i.test(text) || PLAIN_ACT.test(text)
      ? looselyOrdered(text)
      : undefined) ??
    orderedOf(text, clauses);
  const [, told = '', asked] = SO_PLEASE.exec(text) ?? splicedIn(site);
  const wanted = (asked ?? found)?.replace(LEFT_ALONE, '');
  // "..., like a man visiting a relative": no verb.
  if (wanted === undefined || SHARP.test(wanted) || /^like\b/i.test(wanted)) return [];
  const { act, after } = parted(softened(wanted));
  // "Please look before you write to me": what is left asks for nothing.
  if (/^(?:look|listen|read|think|wait)$/.test(act) && wordsIn(wanted) > FEWEST_LOST) return [];
  if (act === '' || DANGLES.test(act) || /[.:!] /.test(act)) return [];
  const before = asked === undefined ? toldBefore(site, clauses) : `${told}. `;
  return requestCandidates(act, site, { before, after });
}

/** "Scan them", "Before you take it, have another look at clause 9": said at the head, and nothing said behind it. */
const ordersPlainly = ({ sentence }: Site, clauses: readonly Clause[]): boolean => {
  const stem = stemOf(sentence.text);
  if (wantedOf(stem) !== undefined) return true;
  const act = clauses[0]?.imperative ? stem : (CASE.exec(stem)?.[2] ?? '');
  return PLAIN_ACT.test(act === '' ? stem : act) && wordsIn(stem) <= PLAIN && !TAUNTS.test(stem);
};

const PLAIN = 18;

const FEWEST_LOST = 3;

/** What is asked for in the course of the work. */
const PLAIN_ACT =
  /^(?:please |kindly )?(?:send|check|scan|click|open|close|press|choose|confirm|sign|pay|fill|return|bring|upload|reply|let (?:me|us) know|give (?:me|us)|have another look|deduct|add|remove|restart|attach|forward|share|sit down(?: \w+)? and|tell (?:him|her|them|your \w+) to)\b/i;

/** Leave given to do what one will, and help offered with a sneer. */
const TAUNTS =
  /\b(?:all you (?:like|want)|(?:if|as|what|when|where)(?:ever)? (?:you|he|she|they) (?:like|likes|want|wants|wish|wishes|please|prefer|must|fancy)|this time|someone else|another one|your (?:nose|kid|nephew|cousin|eyes|glasses|wife|husband)|as if|good luck)\b|[?"“”:…]/i;

/** "If it rings, call me": the case stays before what is asked for. */
function conditionalOf(site: Site): readonly Candidate[] {
  const [, put = '', ordered = ''] = CASE.exec(stemOf(site.sentence.text)) ?? [];
  const told = TOLD_TO.exec(stemOf(site.sentence.text));
  if (told && ASKED.has(site.finding.code)) {
    const [, act = '', rest = ''] = /^([^,;]+)(?:[,;] (.+))?$/.exec(told[2] ?? '') ?? [];
    if (findVerb(act.split(' ')[0] ?? '')?.forms.includes('base') && !SHARP.test(act))
      return requestCandidates(
        `${softened(act)} ${(told[1] ?? '').toLowerCase().replace(/\bi\b/g, 'I')}`,
        site,
        {
          after: rest === '' || SHARP.test(rest) ? '' : ` ${tidied(rest)}`,
          mayBeDated: false,
        },
      );
  }
  const found = ASKED.has(site.finding.code) ? looselyOrdered(ordered) : undefined;
  if (found === undefined || SHARP.test(found)) return [];
  const { act, after } = parted(softened(found).replace(' by «day»', ''));
  if (DANGLES.test(act)) return [];
  return requestCandidates(act, site, { after, mayBeDated: false })
    .filter((made) => !made.text.startsWith('For the next step'))
    .map((made) => ({
      ...made,
      text: `${put}, ${made.text.charAt(0).toLowerCase()}${made.text.slice(1)}`,
    }));
}

/** "If you change a day you've got to tell us". */
const TOLD_TO =
  /^((?:if|when|whenever|before|once) you \p{L}+ [^,]{2,50}?),? you(?:['’]ve got| have| need|['’]ll have|['’]ll need|['’]d have)? (?:to|must|should|ought to) (.+)$/iu;

const ASKED: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['command', 'attack']);

const CASE = /^((?:if|when|once|as soon as|before) [^,]{5,80}), (?:please |then )?(\p{Ll}+ .+)$/iu;

/** "Do feel free to ask your insurance": leave given with an edge, and nothing the writer wants. */
const DARES =
  /^(?:(?:and|but|so|well|oh|then|please|by all means),? )*(?:do (?!not\b|n['’]t\b|you\b|we\b|they\b|the\b|your\b)\p{L}+|feel free|by all means|don['’]t hesitate|do not hesitate|be my guest|go ahead|suit yourself|enjoy|have fun|good luck)\b/iu;

/** "Charge it back and the year goes to collections": a dare, and no order. */
const DARED = /\band (?:then )?(?:the|your|my|our|i|we|you|it|he|she|they|that)\b/i;

/** "Sign it by Wednesday, otherwise ...": before the blow stands what is wanted. */
const OR_ELSE = /\b(?:otherwise|or (?:else|i|we|it|the|you|your))\b/i;

/** "The two contradict each other, so please decide": what is told of nobody stays before it. */
const SO_PLEASE = /^((?!.*\b(?:you|your|please|if)\b.*,? so please\b)[^;.]+?),? (?:and )?so please (.+)$/i;

/** "We have Tuesday 7 am, show up": the offer stays before the order. */
function splicedIn({ finding, sentence }: Site): readonly (string | undefined)[] {
  const found = finding.code === 'command' ? SPLICED.exec(stemOf(sentence.text)) : null;
  return found && findVerb(found[2]?.split(' ')[0] ?? '')?.forms.includes('base') ? found : [];
}

const SPLICED =
  /^((?:we|i) have (?:got )?(?!(?:to|not|never|no|asked|told|been|said|written|tried|had)\b)[^,;?]{3,60}), (?:just |please )?((?:show|turn|come|drop|pick|take|choose|call|ring)(?: \p{Ll}+){1,5})$/iu;

/** "..., and then leave it alone": no part of what is wanted. */
const LEFT_ALONE = /,? and (?:then )?leave (?:it|them|me|us) alone\W*$/i;

/** A half sentence. */
const DANGLES = /(?:\b(?:and|or|but|to|with|of|the|a)|[,;])$/i;

/** Words that stay an order, or a jab, however kindly they are asked for. */
const SHARP =
  /\b(?:by all means|caps lock|your (?:finger|nose|eyes)|one more|properly|(?:write|talk|speak|ring|call|email) (?:to )?me again|leave \w+ \w+ alone|crying|whoever|you fancy|see what (?:they|he|she)\b|leave (?:it|me|us|them|this|that) alone|look(?:ing)? at me|go (?:ahead|away|and|find)|shut (?:up|it)|mouth|calm down|think before|grow up|get over|get used|live with|put up with|keep out|stay out|back off|hands off|meditat\w*|nobody|no one|put it that way|cool|degree|store with it|fob|decency|polite\w*|manners|language|tone of voice|raising|or (?:don['’]t|not)|leave (?:\w+ )?\w+ to (?:me|us)|compar\w+ notes|accordingly|say the word|half a sentence|expect an?)\b/i;

/** "Next time tell me first": an order for the time to come keeps its head. */
function laterOf({ sentence, voice }: Site): readonly Candidate[] {
  const [, when = '', said = ''] = LATER.exec(stemOf(sentence.text)) ?? [];
  const act = softened(said);
  const verb = findVerb(act.split(' ')[0] ?? '');
  if (!verb?.forms.includes('base') || NO_REQUEST.has(verb.lemma) || /[?"“”,;]/.test(act)) return [];
  return [
    wholeOf(sentence, 'grammar', 'short', asQuestion(`${when}, could you ${act}`)),
    wholeOf(
      sentence,
      'grammar',
      'warm',
      asQuestion(`${when}, could you ${act}, so that «reason: what it does for them»`),
    ),
    wholeOf(sentence, 'grammar', 'firm', tidied(`${when}, please ${act}`)),
    // Where the time to come is heard as a reproach, the request alone is not.
    wholeOf(sentence, 'grammar', 'short', asQuestion(`Could you ${act} from now on`)),
    wholeOf(
      sentence,
      'grammar',
      'warm',
      asQuestion(`Could you ${act} from now on, so that «reason: what it does for them»`),
    ),
    wholeOf(
      sentence,
      'grammar',
      'firm',
      tidied(speak(`It would help {me} plan if you could ${act} from now on`, voice)),
    ),
  ];
}

const LATER = /^(next time|in (?:the )?future|from now on|going forward),? (?:please )?(.+)$/i;

/** "I sent it on Monday, check your spam": what is told before the order stays before the request. */
function toldBefore({ sentence }: Site, clauses: readonly Clause[]): string {
  const [first] = clauses;
  const order = clauses.find(({ imperative }) => imperative);
  if (!first || !order || first === order || first.conditional) return '';
  if (findVerb(/^\p{L}+/u.exec(sentence.text)?.[0] ?? '')?.forms.includes('base')) return '';
  if (!TELLS.has(first.who)) return '';
  const told = sentence.text.slice(0, order.start).replace(/[,;:\s]+(?:(?:and|so|please)\s*)*$/i, '');
  return `${stemOf(told)}. `;
}

const TELLS: ReadonlySet<Clause['who']> = new Set<Clause['who']>(['i', 'we', 'it', 'they']);
