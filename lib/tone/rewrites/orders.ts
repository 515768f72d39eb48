import type { Clause } from '../grammar/clause';
import { type Candidate, type Site, wholeOf } from './site';
import { asQuestion, stemOf, tidied } from './editing';
import { forbiddenCandidates } from './forbidden';
import { parted, softened } from './order-words';
import { requestCandidates } from './requests';
import { findVerb } from '../grammar/verbs';
import { neededCandidates } from './needs';
import { speak } from './voice';

export { HAS_TIME } from './requests';

/** "Send me the file." and "You need to send me the file." become a request with the writer's own words, a day and a reason. */
export function orderCandidates(site: Site, clauses: readonly Clause[]): readonly Candidate[] {
  if (site.finding.code === 'threat' && DARED.test(site.sentence.text)) return [];
  if (DARES.test(site.sentence.text)) return [];
  const needed = neededCandidates(site);
  if (needed.length > 0) return needed;
  const later = laterOf(site);
  if (later.length > 0) return later;
  const held = forbiddenCandidates(site);
  if (held.length > 0) return held;
  const { text } = site.sentence;
  const found =
    wantedOf(text) ??
    (site.finding.code === 'command' || OR_ELSE.test(text) ? looselyOrdered(text) : undefined) ??
    orderedOf(text, clauses);
  const [, told = '', asked] = SO_PLEASE.exec(text) ?? [];
  const wanted = (asked ?? found)?.replace(LEFT_ALONE, '');
  if (wanted === undefined || SHARP.test(wanted)) return [];
  const { act, after } = parted(softened(wanted));
  if (act === '' || DANGLES.test(act)) return [];
  const before = asked === undefined ? toldBefore(site, clauses) : `${told}. `;
  return requestCandidates(act, site, { before, after });
}

/** "Do feel free to ask your insurance": leave given with an edge, and nothing the writer wants. */
const DARES =
  /^(?:(?:and|but|so|well|oh|then|please|by all means),? )*(?:do (?!not\b|n['’]t\b|you\b|we\b|they\b|the\b|your\b)\p{L}+|feel free|by all means|don['’]t hesitate|do not hesitate|be my guest|go ahead|suit yourself|enjoy|have fun|good luck)\b/iu;

/** "Charge it back and the year goes to collections": a dare, and no order. */
const DARED = /\band (?:then )?(?:the|your|my|our|i|we|you|it|he|she|they|that)\b/i;

/** "Sign it by Wednesday, otherwise ...": before the blow stands what is wanted. */
const OR_ELSE = /\b(?:otherwise|or (?:else|i|we|it|the|you|your))\b/i;

/** "The two contradict each other, so please decide": what is told of nobody stays before it. */
const SO_PLEASE = /^((?!.*\b(?:you|your|please|if)\b.*,? so please\b)[^;.]+?),? (?:and )?so please (.+)$/i;

/** "..., and then leave it alone": no part of what is wanted. */
const LEFT_ALONE = /,? and (?:then )?leave (?:it|them|me|us) alone\W*$/i;

/** A half sentence. */
const DANGLES = /(?:\b(?:and|or|but|to|with|of|the|a)|[,;])$/i;

/** Words that stay an order, or a jab, however kindly they are asked for. */
const SHARP =
  /\b(?:by all means|crying|leave (?:it|me|us|them|this|that) alone|look(?:ing)? at me|go (?:ahead|away|and|find)|shut (?:up|it)|mouth|calm down|think before|grow up|get over|get used|live with|put up with|keep out|stay out|back off|hands off|meditat\w*|nobody|no one|put it that way|cool|degree|store with it|fob|decency|polite\w*|manners|language|tone of voice|raising|or (?:don['’]t|not))\b/i;

/** The sentence was heard as an order and starts with a word that can be one: enough to ask for it. */
function looselyOrdered(text: string): string | undefined {
  const stem = stemOf(text);
  const [, lead = '', verb = '', rest = ''] =
    /^((?:in the meantime|meanwhile|until then|before then|next time|before anything else|from now on|for the next \w+|then|now|today),? )?(?:(?:please|kindly|just|and|so),? )*([a-z]+)((?: |, ).+)$/i.exec(
      stem,
    ) ?? [];
  if (
    verb === '' ||
    /(?:ing|ed|ly|[^s]s)$/i.test(verb) ||
    NOT_AN_ORDER.test(verb) ||
    NO_REQUEST.has(verb.toLowerCase())
  )
    return undefined;
  const forms = findVerb(verb)?.forms;
  if (forms?.includes('base') === false || NOUN_BEHIND.test(rest)) return undefined;
  // "Final menu choices": a word that is no known verb is one only before what an order acts on.
  if (!forms && !ACTED_ON.test(rest)) return undefined;
  const act = `${verb.toLowerCase()}${rest}`;
  return lead === '' ? act : `${act}${lead === '' ? '' : ` ${stemOf(lead).toLowerCase()}`}`;
}

const ACTED_ON =
  /^ (?:the|a|an|your|my|our|this|that|these|those|it|them|him|her|me|us|all|any|each|every|both|some|up|out|off|away|back|down|over|for|to|with|at|in|on|by|into|under|two|three|four|five|six|ten|\d+|elsewhere|here|there|outside|inside|again)\b/i;

/** "Service is", "Cost was": what looked like a verb was a thing. */
const NOUN_BEHIND =
  /^ (?:is|are|was|were|will|would|can|could|has|have|had|does|did|goes|comes|gets|should|must|may|of|attached|enclosed|included|below|above|pending|due|sent)\b/i;
const NOT_AN_ORDER =
  /^(?:it|he|she|they|we|you|i|the|a|an|this|that|these|those|there|here|my|your|our|his|her|their|no|not|nothing|nobody|none|what|who|which|when|where|why|how|if|unless|should|would|could|can|will|may|might|must|shall|is|are|was|were|do|does|did|has|had|one|two|three|four|five|every|each|any|all|both|some|most|many|more|less|in|on|at|by|for|from|to|with|without|under|over|after|before|until|since|as|of|or|but|because|while|only|even|never|always|again|also|too|further|another|other|clicks?|weeks?|time|money|people|thank|thanks|sorry|dear|hi|hello|yes|well|ok|okay|anything|everything|something|someone|somebody|anybody|anyone|everyone|everybody|please|kindly|just|let|maybe|perhaps|rest|touch|toilet|copy|ticket|fine|sign or)$/i;

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

/** "I'd like you to ...", "You are requested to ...": an order in other words. */
function wantedOf(text: string): string | undefined {
  const [, act] = WANTED.exec(stemOf(text)) ?? [];
  return act && findVerb(act.split(' ')[0] ?? '')?.forms.includes('base') ? act : undefined;
}

const WANTED =
  /^(?:(?:and|but|so|also),? )?(?:(?:i|we)(?:['’]d| would)? (?:like|want|need|expect|ask|urge) (?:you|your team) to|you are (?:(?:kindly )?(?:requested|asked|required|expected|advised) )?to|(?:i|we)(?:['’]d| would)? (?:suggest|advise) (?:that )?you|i must ask you to) (.+)$/i;

function orderedOf(text: string, clauses: readonly Clause[]): string | undefined {
  const clause = clauses.find(
    ({ imperative, who, modal }) => imperative || (who === 'you' && ORDERS.has(modal ?? '')),
  );
  if (
    // "You must have sent it twice", "you should have asked": a guess, a reproach, and no order.
    clause?.unmet === true ||
    (clause?.modal === 'must' && /\bmust(?:n['’]t| not)?(?: also| just)? have\b/i.test(text)) ||
    !clause?.verb ||
    clause.negated ||
    clause.question ||
    clause.conditional ||
    NO_REQUEST.has(clause.verb.lemma)
  )
    return undefined;
  return stemOf(text.slice(clause.verb.span.start));
}

/** "need to", "have to" read as one with the modals. */
const ORDERS = new Set('must need have should has'.split(' '));
const NO_REQUEST = new Set(
  'be stop calm think feel remember understand know consider worry let forget suppose assume hope'.split(' '),
);
