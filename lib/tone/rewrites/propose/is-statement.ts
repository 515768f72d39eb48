import type { NegativeCode } from '../../codes';
import { scanClauses } from '../../grammar/scan';
import { isCalm, isPlain } from '../calm-fact';
import { MOCKS } from '../calming';
import { stemOf, wordsIn } from '../editing';
import { SLAMS } from '../framed';
import { isSour } from '../sour';
import { HURTS } from '../tails';
import type { Place } from './way';

/** How a thing is, what was looked into or done, what can be: said by nobody at nobody. */
export function isStatement(text: string, { worst, draft, sentence, context }: Place): boolean {
  const { code, chance = 1 } = worst;
  if (
    wordsIn(text) < FEWEST ||
    wordsIn(text) > MOST_WORDS ||
    (AT_SOMEONE.test(text.replace(GIVES_THEM, '$1')) &&
      !(STATES_THEIRS.has(code) && TELLS_THEM.test(text))) ||
    NAMES.test(text) ||
    MOCKS.test(text) ||
    HURTS.test(text)
  )
    return false;
  if (GOOD.test(text) || ((chance < UNSURE || !ACCUSES.has(code)) && WILL.test(text))) return true;
  if (code === 'wall')
    return !/^(?:nothing|nor|none|not)\b/i.test(text) && !ORDERS.test(text) && !SLAMS.test(text);
  if (code === 'accuse' && !isPlain(text) && !WORKS.test(text)) return false;
  if (code !== 'deflect' && code !== 'vague' && deniesUnasked(text, context.incoming)) return false;
  if ((ACCUSES.has(code) && isSour(`${text}.`, text, code)) || DEPENDS.test(text)) return false;
  const clauses = scanClauses(text.replace(/[’‘]/g, "'"));
  const [first] = clauses;
  if (!first || first.conditional || clauses.some(({ imperative, question }) => imperative || question))
    return false;
  if (!first.verb && !IS.test(text) && !/\d/.test(text)) return false;
  if (code === 'attack' && chance > UNSURE && !OWN_WORK.test(text) && !isCalm(text, draft)) return false;
  if (code === 'attack' && !isCalm(text, draft) && !NOW.test(text) && !/\d/.test(text)) return false;
  if (code === 'threat')
    return (
      stemOf(sentence.text).endsWith(text.slice(-8)) &&
      isPlain(text) &&
      !/\b(?:or|else|otherwise|unless)\b/i.test(text) &&
      !/\b(?:i|we|me|us|my|our)\b/i.test(text)
    );
  if ((ACTS.test(text) || THEIRS_DID.test(text)) && code !== 'deflect') return false;
  if (PRONOUN.test(text)) return code !== 'attack' && IT_STANDS.test(text);
  if (first.who === 'i' || first.who === 'we')
    return WORKS.test(text) || USUAL.test(text) || (isCalm(text, draft) && !SAID.test(text));
  if (isCalm(text, draft)) return true;
  return !PEOPLE.test(text) && (code === 'deflect' || !GROUPS.test(text));
}

/** "I'll send you a link" is said to them, not at them. */
const GIVES_THEM = /\b(send|give|bring|call|ring|email|get|show|update|let) you\b/gi;

/** "The room is licensed for 80 and you are at 78": how it stands with them, and nothing they did. */
const TELLS_THEM =
  /^(?!.*["“”?!])(?!.*\b(?:never|nobody|yourself|someone|somebody)\b)(?:(?!\byou\b).)*\byou(?: are|['’]re| have) (?:at |on )?\d(?:(?!\byou\b).)*$/i;
const STATES_THEIRS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['defend', 'deflect', 'wall']);

/** No limit, but what to do instead. */
const ORDERS =
  /\b(?:i|we) (?:won['’]t|will not|don['’]t|do not|refuse)\b|^(?:please|if|unless|ask|contact|call|write|use|try|see|no(?! (?:[\p{L}-]+ ){1,4}(?:is|are|has|have|can)\b))\b/iu;
/** "It isn't a mistake" answers who asked whether it is one. */
const deniesUnasked = (text: string, incoming: string | null): boolean => {
  const denied = /\b(?:is|was|are|were)(?: not|n['’]t) (?:an? |the )?(\p{L}+)/iu.exec(text)?.[1];
  return (
    DENIES.test(text) &&
    !(incoming?.includes('?') === true && denied !== undefined && incoming.includes(denied))
  );
};

const ACCUSES: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['accuse', 'attack']);
const FEWEST = 2;
const MOST_WORDS = 32;
/** What they will do is told, however it was heard. */
const WILL =
  /^(?:(?:next time|from now on|this time|today|tonight|tomorrow),? )?(?:i|we)(?:['’]ll| will) (?!not\b|never\b|say\b|see\b|let\b|leave\b|be (?:in touch|having)\b)/i;
/** Good news is no jab, whatever was heard. */
const GOOD =
  /^(?:the|your|our|my|both|all|everything)\b[^,;]*\b(?:looks?|is|are) (?:fine|good|right|correct|ready|done|complete|in order)$/i;
const UNSURE = 0.5;
/** "My formula counts a person twice": how the writer's own work is. */
const OWN_WORK = /^(?:my|our) [\p{L}-]+(?: [\p{L}-]+)? (?!was\b|were\b|had\b|has\b|have\b)\p{Ll}+s\b/iu;
const IS =
  /\b(?:is|are|was|were|has|have|had|can|can't|cannot|will|won't)\b|^(?:it|that|there|he|she|what|they|we|you)['’](?:s|re)\b|\p{L}['’]s (?:in|on|at|out|up|down|back|ready|done|attached|here|there|been|gone|live|now|not|\p{L}+(?:ing|ed|en))\b/iu;
const DEPENDS =
  /^(?:which|who|that|because|while|where|than|since|although|though|as|if|unless|when|once|until|till|not|no|nothing|none|nor|had|were|should|would|could|did|do|does|is|are|was|have|has)\b/i;
/** Whose doing it was. */
const NAMES = /\b(?:that|it|this) was \p{Lu}/u;
/** Said at the reader, quoted, or wondered. */
const AT_SOMEONE =
  /\b(?:you|yourself|yours|whoever|nobody|everybody|everyone|any(?:one|body) (?!else\b)|never|someone|somebody|people|mine|think|believe|better|worse|the (?:person|one|man|woman) (?:with|who)|\p{L}{3,}er than|i (?:find|think|suppose|must say)|nicely|(?:i|we) can see|noted|more than|bet|look at|of that was|certified|our process|procedures?|years? (?:i|we))\b|["“”?!]/iu;
/** Something is so now. */
export const NOW = /\b(?:is|are|has|have|can|will)\b|['’](?:s|re|ve|ll)\b/i;
/** What something is not is an answer to a charge. */
const DENIES =
  /\b(?:is|are|was|were)(?: not|n['’]t) (?!yet|here|there|ready|paid|in\b|on\b|at\b|possible|included|available)/i;
/** Someone did something: who it was matters more than what. */
const ACTS =
  /^(?!(?:i|we)\b)(?:(?!\b(?:is|are|was|were|be|been|has|have|by)\b)[\p{L}'’-]+ ){1,6}(?:had |then |also )*(?:chose|drove|took|made|sent|told|left|ate|eaten|moved|changed|hung|gave|put|brought|lost|forgot|missed|did(?! not\b)|cut|picked|decided|wanted|insisted|refused|asked|kept|said|thought|knew|let)\b(?! (?:on|in|at) (?:the )?\d)/iu;
const THEIRS_DID = /^(?:\w+ of )?your (?:[\p{L}-]+ ){1,3}(?:have |has )?(?:\p{L}+ )?\p{L}+ed\b/iu;
const PRONOUN = /^(?:it|they|he|she|this|that|these|those|there)\b/i;
const IT_STANDS =
  /^(?:it|they|there|both|all)(?:['’](?:s|re)| is| are| has| have| takes?| needs?| costs?| comes?| goes| works?| opens?| closes?| runs?| starts?| ends?) /i;
/** The writer's side looked, did, or will. */
const WORKS =
  /^(?:i|we)(?:['’]ve| have|['’]ll| will| can)? (?:now |just )?(?!already)(?:tried|measured|checked|looked|tested|read|counted|called|rung|added|moved|changed|sent|booked|ordered|asked the|found|fixed|went through|attached|written|made|done|prepared|updated|uploaded|filed|logged|started|added|put (?:it|them|that) (?:back|right|up|in)|add|send|look|check|change|move)\b(?!.*\b(?:already|told|said|twice|times|again|before)\b)/i;
/** What is usual: "We close at half four on Sundays." */
const USUAL =
  /^(?:i|we) (?:shut|close|open|start|finish|work|deliver|meet|post|answer|check|bill|invoice|charge)\b/i;
const SAID =
  /\b(?:did|said|say|told|tell|asked|warned|mentioned|murmur\w*|raised|wrote|advised|suggested)\b/i;
/** Named as the cause where somebody asks for one; elsewhere it is their fault. */
const GROUPS =
  /^(?:(?:the|your|our|a|an|their) )?(?:[\p{L}'’-]+ ){0,2}(?:staff|team|office|department|board|committee|council|company|firm|agency|supplier|vendor|bank|school|side)\b/iu;
const PEOPLE =
  /^(?:(?:the|your|my|our|his|her|their|a|an|one of \w+) )?(?:[\p{L}-]+ )?(?:he|she|husband|wife|son|daughter|mother|father|brother|sister|cousin|neighbours?|assistant|colleague|secretary|boss|manager|director|driver|builder|caretaker|doctor|teacher|boys?|girls?|lads?|guys?|kids?|children|accountant|surveyor|inspector|technician|maid|dj|client|customers?|guests?|members?)\b/iu;
