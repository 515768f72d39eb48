import type { Clause } from '../grammar/clause';
import type { Candidate, Site } from './site';
import { wholeOf } from './site';
import { asQuestion, edited, stemOf, tidied, wordsIn } from './editing';
import { findVerb } from '../grammar/verbs';
import { trims } from './trims';
import { neededCandidates } from './needs';
import { speak } from './voice';

export const HAS_TIME =
  /«(?:day|time)|\b(?:by|before|until|on|at) (?:\w+ )?(?:\w*day|noon|midnight|tomorrow|tonight|\d|the end)|\b(?:today|tonight|tomorrow|from now on|in future|next time|first|until|when|once|while|no later than|this (?:week|month|minute|time)|in the meantime|the due date|every (?:day|week|month)|as you go|before)\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/i;

/** "Send me the file." and "You need to send me the file." become a request with the writer's own words, a day and a reason. */
export function orderCandidates(site: Site, clauses: readonly Clause[]): readonly Candidate[] {
  if (site.finding.code === 'threat' && DARED.test(site.sentence.text)) return [];
  if (DARES.test(site.sentence.text)) return [];
  const needed = neededCandidates(site);
  if (needed.length > 0) return needed;
  const later = laterOf(site);
  if (later.length > 0) return later;
  const held = forbiddenOf(site.sentence.text);
  if (held) return abstaining(held, site);
  const act = (
    wantedOf(site.sentence.text) ??
    orderedOf(site.sentence.text, clauses) ??
    (site.finding.code === 'command' ? looselyOrdered(site.sentence.text) : undefined)
  )?.replace(HASTE, '');
  if (act === undefined || SHARP.test(act)) return [];
  const calm = edited(`${act.replace(/ and (?:then )?see for yourself$/i, '')}.`, trims.command ?? []);
  const words = lower(stemOf(stemOf(calm ?? act).replace(/,? (?:because|as|since) (?:you|your)\b.*$/i, '')));
  if (words === '' || /[?"“”]|\b(?:you|your)\b.*\b(?:fault|mess|problem)\b/i.test(words)) return [];
  const timed =
    HAS_TIME.test(words) || wordsIn(words) > LONG_ACT || LASTING.test(words) ? words : `${words} by «day»`;
  const told = toldBefore(site, clauses);
  return requests(reasoned(timed) ?? timed, site).map((made) => ({ ...made, text: told + made.text }));
}

/** "Do feel free to ask your insurance": leave given with an edge, and nothing the writer wants. */
const DARES =
  /^(?:(?:and|but|so|well|oh|then|please|by all means),? )*(?:do (?!not\b|n['’]t\b|you\b|we\b|they\b|the\b|your\b)\p{L}+|feel free|by all means|don['’]t hesitate|do not hesitate|be my guest|go ahead|suit yourself|enjoy|have fun|good luck)\b/iu;

/** "Charge it back and the year goes to collections": a dare, and no order. */
const DARED = /\band (?:then )?(?:the|your|my|our|i|we|you|it|he|she|they|that)\b/i;

/** What goes on, and is not done by a day. */
const LASTING =
  /^(?:keep|leave|stay|hold|wait|continue|use|treat|follow|avoid|remain|stick|respect|trust|allow|let|bear|make sure|ensure|be|have (?:it|them|him|her)|stop)\b/i;

/** Behind a longer act a day would seem to belong to its last words only. */
const LONG_ACT = 11;

/** Words that stay an order, or a jab, however kindly they are asked for. */
const SHARP =
  /\b(?:leave (?:it|me|us|them|this|that) alone|look(?:ing)? at me|go (?:ahead|away|on|and|find)|shut|mouth|calm down|for yourself|think before|grow up|get over|get used|live with|put up with|keep out|stay out|back off|hands? (?:in|off)|meditat\w*|nobody|no one|put it that way|(?:amongst|among|between|for) yourselves|yourself|cool|degree|store with it|fob|decency|polite\w*|manners|language|tone of voice|raising|or (?:don['’]t|not))\b/i;

/** "Don't touch the profile": what is asked for is to let it be. */
function forbiddenOf(text: string): string | undefined {
  const stem = stemOf(text).replace(/^(?:(?:and|but|so),? )/i, '');
  const [, act = ''] =
    /^(?:please |kindly |just )?(?:do not|don['’]t|never) ([\p{L}'’ ,\d-]+)$/iu.exec(stem) ?? [];
  const stopped = /^(?:please |kindly )?stop (\p{L}+ing)( [\p{L}'’ ,\d-]+)$/iu.exec(stem);
  const verb = stopped && findVerb(stopped[1] ?? '')?.lemma;
  if (verb && !SHARP.test(stem)) return `not to ${verb}${stopped[2] ?? ''}`;
  const [, doing = ''] = /^(?:please |kindly )?refrain from ([\p{L}'’ ,\d-]+)$/iu.exec(stem) ?? [];
  const said = act === '' ? '' : `not to ${act}`;
  const words = said || (doing === '' ? '' : `to refrain from ${doing}`);
  return words === '' ||
    SHARP.test(words) ||
    /\b(?:do not|don['’]t|you['’]re|you are)\b/i.test(words) ||
    NO_REQUEST.has(act.split(' ')[0] ?? '')
    ? undefined
    : words.replace(/ (?:again|ever)$/, '');
}

function abstaining(act: string, { sentence, voice }: Site): readonly Candidate[] {
  // ", they're all billed": what it is for stands in a sentence of its own.
  const [, what = act, why = ''] =
    /^(.+?), ((?:they|it|that|this|he|she|we|i)(?:['’]| ).+)$/i.exec(act) ?? [];
  const behind = why === '' ? '' : ` ${tidied(why)}`;
  const reason = why === '' ? ', so that «reason: what it protects»' : '';
  return [
    wholeOf(
      sentence,
      'grammar',
      'short',
      `${asQuestion(speak(`Could {I} ask you ${what}${why === '' ? ' for now' : ''}`, voice))}${behind}`,
    ),
    wholeOf(
      sentence,
      'grammar',
      'warm',
      `${asQuestion(speak(`It would help us both ${what}${reason}; would that suit you`, voice))}${behind}`,
    ),
    wholeOf(
      sentence,
      'grammar',
      'firm',
      `${tidied(speak(`{I} would ask you ${what}${reason}`, voice))}${behind}`,
    ),
  ];
}

/** The sentence was heard as an order and starts with a word that can be one: enough to ask for it. */
function looselyOrdered(text: string): string | undefined {
  const stem = stemOf(text);
  const [, lead = '', verb = '', rest = ''] =
    /^((?:in the meantime|next time|before anything else|from now on|for the next \w+|then|now|today),? )?(?:(?:please|kindly|just|and|so),? )*([a-z]+)((?: |, ).+)$/i.exec(
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
  /^ (?:the|a|an|your|my|our|this|that|these|those|it|them|him|her|me|us|all|any|each|every|both|some|up|out|off|away|back|down|over|for|to|with)\b/i;

/** "Service is", "Cost was": what looked like a verb was a thing. */
const NOUN_BEHIND =
  /^ (?:is|are|was|were|will|would|can|could|has|have|had|does|did|goes|comes|gets|should|must|may|of)\b/i;
const NOT_AN_ORDER =
  /^(?:it|he|she|they|we|you|i|the|a|an|this|that|these|those|there|here|my|your|our|his|her|their|no|not|nothing|nobody|none|what|who|which|when|where|why|how|if|unless|should|would|could|can|will|may|might|must|shall|is|are|was|were|do|does|did|has|had|one|two|three|four|five|every|each|any|all|both|some|most|many|more|less|in|on|at|by|for|from|to|with|without|under|over|after|before|until|since|as|of|or|but|because|while|only|even|never|always|again|also|too|further|another|other|clicks?|weeks?|time|money|people|thank|thanks|sorry|dear|hi|hello|yes|well|ok|okay|anything|everything|something|someone|somebody|anybody|anyone|everyone|everybody|please|kindly|just|let)$/i;

/** "Decide quickly": a day says it better. */
const HASTE = / (?:quickly|faster?|right away|straight ?away)$/i;

/** "Next time tell me first": an order for the time to come keeps its head. */
function laterOf({ sentence, voice }: Site): readonly Candidate[] {
  const [, when = '', act = ''] = LATER.exec(stemOf(sentence.text)) ?? [];
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
  if (first.who !== 'i' && first.who !== 'we' && first.who !== 'it') return '';
  const told = sentence.text.slice(0, order.start).replace(/[,;:\s]+(?:(?:and|so|please)\s*)*$/i, '');
  return `${stemOf(told)}. `;
}

function requests(act: string, { sentence, voice }: Site): readonly Candidate[] {
  const short = wholeOf(sentence, 'grammar', 'short', asQuestion(`Could you ${act}`));
  if (/\bso that\b/.test(act)) {
    return [short, wholeOf(sentence, 'grammar', 'firm', tidied(`Please ${act}`))];
  }
  return [
    short,
    wholeOf(
      sentence,
      'grammar',
      'warm',
      asQuestion(`Could you ${act}, so that «reason: what it does for them»`),
    ),
    wholeOf(
      sentence,
      'grammar',
      'firm',
      tidied(speak(`Please ${act}, so that {I} can keep «item: the delivery» on course`, voice)),
    ),
  ];
}

/** "... and then I'll do the second draft" is what the request is for. */
const reasoned = (act: string): string | undefined => {
  const match = /^(.+?),? and (?:then )?(i|we)(?:['’]ll| will| can) (.+?)( by «day»)?$/i.exec(act);
  const [, order, who, gain, day = ''] = match ?? [];
  if (!order || !who || !gain || gain.includes(',')) return undefined;
  return `${order}${day}, so that ${who.toLowerCase() === 'i' ? 'I' : 'we'} can ${gain}`;
};

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
  return stemOf(text.slice(clause.verb.span.start, endOf(clause, clauses, text)));
}

/** "need to", "have to" read as one with the modals. */
const ORDERS = new Set('must need have should has'.split(' '));
const NO_REQUEST = new Set(
  'be stop calm think feel remember understand know consider worry let forget suppose assume hope'.split(' '),
);

/** The clause with the orders that hang on it ("read it and correct it"). */
function endOf(clause: Clause, clauses: readonly Clause[], text: string): number {
  let end = clause.end;
  for (const next of clauses.slice(clauses.indexOf(clause) + 1)) {
    if (
      !next.imperative &&
      !ordersOn(text.slice(next.start, next.end)) &&
      !/^(?:so that|so (?:we|i)|when|before|until|which|and (?:then )?(?:i|we)(?:['’]ll| will))\b/i.test(
        text.slice(next.start, next.end).replace(/^[,;\s]+/, ''),
      )
    )
      break;
    end = next.end;
  }
  return end;
}

/** "and tell them it's theirs": the second half of an order, whatever is told. */
const ordersOn = (clause: string): boolean => {
  const [, verb = ''] =
    /^[,\s]*and (?:then )?(\p{Ll}+) (?:them|it|him|her|me|us|the|your|this|that|these|those|all|a|an)\b/u.exec(
      clause,
    ) ?? [];
  return findVerb(verb)?.forms.includes('base') === true;
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
