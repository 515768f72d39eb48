import type { Clause } from '../grammar/clause';
import { findVerb } from '../grammar/verbs';
import { stemOf } from './editing';

/** The sentence was heard as an order and starts with a word that can be one: enough to ask for it. */
export function looselyOrdered(text: string): string | undefined {
  const stem = stemOf(text);
  const [, lead = '', verb = '', rest = ''] =
    /^((?:in the meantime|meanwhile|until then|before then|next time|before anything else|from now on|for the next \w+|then|now|today),? )?(?:(?:please|kindly|just|and|so),? )*([a-z]+)((?: |, ).+)$/i.exec(
      stem,
    ) ?? [];
  if (
    verb === '' ||
    /(?:ing|ed|ly|[^s]s)$/i.test(verb) ||
    NOT_AN_ORDER.test(verb) ||
    (NO_REQUEST.has(verb.toLowerCase()) && !PLAIN_BE.test(`${verb}${rest}`))
  )
    return undefined;
  const forms = findVerb(verb)?.forms;
  if (forms?.includes('base') === false || NOUN_BEHIND.test(rest) || NOUNS_BEHIND.test(rest))
    return undefined;
  // "Final menu choices": a word that is no known verb is one only before what an order acts on.
  if (!forms && !ACTED_ON.test(rest)) return undefined;
  const act = `${verb.toLowerCase()}${rest}`;
  return lead === '' ? act : timed(act, stemOf(lead).toLowerCase());
}

/** The time behind the act itself, and not behind what hangs on it: "write to my office from now on, who will decide". */
const timed = (act: string, when: string): string => {
  const [, head = act, rest = ''] = /^([^,]+)(,.*)$/.exec(act) ?? [];
  return `${head} ${when}${rest}`;
};

/** "Be there", "Let the auditor call me": not "Be patient", not "Let's". */
const PLAIN_BE =
  /^(?:be (?:there|here|at|in|ready|back|home|outside|inside|early)|let (?:the|him|her|them|your|my|our|me know|us know))\b/i;

const ACTED_ON =
  /^ (?:the|a|an|your|my|our|this|that|these|those|it|them|him|her|me|us|all|any|each|every|both|some|up|out|off|away|back|down|over|for|to|with|at|in|on|by|into|under|two|three|four|five|six|ten|one|\d+|anything|everything|whatever|elsewhere|here|there|outside|inside|again)\b/i;

/** "Service is", "Cost was": what looked like a verb was a thing. */
const NOUN_BEHIND =
  /^ (?:is|are|was|were|will|would|can|could|has|have|had|does|did|goes|comes|gets|should|must|may|of|attached|enclosed|included|below|above|pending|due|sent)\b/i;
/** "Call notes now go into your task list": the verb comes behind two nouns. */
const NOUNS_BEHIND =
  /^ \p{L}+s (?:now |then |always |only |also )?(?:go|are|were|have|come|get|need|must|will)\b/iu;
const NOT_AN_ORDER =
  /^(?:it|he|she|they|we|you|i|the|a|an|this|that|these|those|there|here|my|your|our|his|her|their|no|not|nothing|nobody|none|what|who|which|when|where|why|how|if|unless|should|would|could|can|will|may|might|must|shall|is|are|was|were|do|does|did|has|had|one|two|three|four|five|every|each|any|all|both|some|most|many|more|less|in|on|at|by|for|from|to|with|without|under|over|after|before|until|since|as|of|or|but|because|while|only|even|never|always|again|also|too|further|another|other|clicks?|weeks?|time|money|people|thank|thanks|sorry|dear|hi|hello|yes|well|ok|okay|anything|everything|something|someone|somebody|anybody|anyone|everyone|everybody|please|kindly|just|maybe|perhaps|rest|touch|toilet|copy|ticket|fine|sign or|otherwise|else|instead|perhaps|anyway|either|neither)$/i;

/** "I'd like you to ...", "You are requested to ...": an order in other words. */
export function wantedOf(text: string): string | undefined {
  const [whole = '', act] = WANTED.exec(stemOf(text).replace(/\?+$/, '')) ?? [];
  if (!act || !findVerb(act.split(' ')[0] ?? '')?.forms.includes('base')) return undefined;
  return /^(?:in future|from now on)\b/i.test(whole) ? timed(act, 'from now on') : act;
}

const WANTED =
  /^(?:(?:and|but|so|also),? )?(?:(?:i|we)(?:['’]d| would)? (?:like|want|need|expect|ask|urge) (?:you|your team) to|(?:maybe |perhaps )?(?:it['’]s|it (?:is|might be|may be|would be)) (?:an idea|a good idea|useful|helpful|wise|best|better) (?:for (?:you|somebody|someone|one of you)(?: (?:at|on|in) your (?:end|side|office|team))? )?to|you are (?:(?:kindly )?(?:requested|asked|required|expected|advised) )?to|(?:i|we)(?:['’]d| would)? (?:suggest|advise) (?:that )?you|i must ask you to|(?:i|we)(?:['’]d| would) be (?:grateful|glad|happy|pleased) if you (?:could|would)|(?:in future,? |from now on,? )?you (?:are to|will|shall)(?= (?!have\b|be\b|find\b|see\b|hear\b|get\b|receive\b|need\b|know\b|notice\b|understand\b|lose\b|pay\b|regret\b))) (.+)$/i;

export function orderedOf(text: string, clauses: readonly Clause[]): string | undefined {
  const other = STOP_AND.exec(stemOf(text))?.[1];
  if (other !== undefined && findVerb(other.split(' ')[0] ?? '')?.forms.includes('base')) return other;
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

/** "You need to stop moaning and get up at 5:30": what is wanted comes behind what stings. */
const STOP_AND =
  /^(?:you (?:need|have|ought) to |please |just )*stop [^,;]+? and (?!not\b|don['’]t\b)(\p{Ll}+ .+)$/iu;

/** "need to", "have to" read as one with the modals. */
const ORDERS = new Set('must need have should has'.split(' '));
export const NO_REQUEST = new Set(
  'be stop calm think feel remember understand know consider worry let forget suppose assume hope note'.split(
    ' ',
  ),
);
