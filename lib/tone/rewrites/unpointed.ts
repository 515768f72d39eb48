import type { Clause } from '../grammar/clause';
import { isDuration } from './durations';
import { findObject } from '../grammar/object';
import { scanClauses } from '../grammar/scan';
import { findVerb } from '../grammar/verbs';
import { toPlain } from '../normalise';
import { slice } from '../span';
import { type Edit, edit } from './editing';
import { be, participleOf } from './participle';

/**
 * The text without the client as the one who did it: "you approved the blue" as "the blue was approved", "you told me that it opens at 9" as "I understood
 * that it opens at 9". Facts stay.
 */
export function unpointed(text: string): string {
  const reworded = relatives(hanging(REWORDED.reduce((now, [find, put]) => now.replace(find, put), text)));
  const clauses = scanClauses(toPlain(reworded));
  // From the back, so that the offsets of the clauses in front stay true.
  return clauses.toReversed().reduce((now, clause) => passive(now, clause), reworded);
}

function passive(text: string, clause: Clause): string {
  const { verb, subject } = clause;
  // "Had you approved it": a case, not what was done.
  if (/\bhad $/i.test(text.slice(0, subject?.start ?? 0))) return text;
  if (!verb || !subject || (clause.who !== 'you' && clause.who !== 'your-side')) return text;
  if (
    clause.negated ||
    clause.unmet ||
    clause.modal ||
    clause.passive ||
    clause.question ||
    clause.conditional ||
    // "Your profile brought in 61 calls": a thing did no wrong.
    isTheirThing(slice(text, subject))
  )
    return text;
  const forms = findVerb(slice(text, verb.span))?.forms;
  if (
    !forms?.includes('past') ||
    (forms.includes('base') && verb.lemma !== 'put') ||
    !(PASSIVE.has(verb.class) || MOVES.test(verb.lemma)) ||
    UNFIT.has(verb.lemma)
  )
    return text;
  const [next] = clause.rest;
  const particle = /^(?:in|off|up|out|over|back|through)$/.test(next?.word ?? '') ? next : undefined;
  const rest = clause.rest.slice(particle ? 1 : 0);
  const pronoun =
    /^(?:it|this|that|them|these|those)$/.test(rest[0]?.word ?? '') &&
    (/^(?:it|them)$/.test(rest[0]?.word ?? '') || !/^\p{L}/u.test(rest[1]?.word ?? '.'))
      ? rest[0]
      : undefined;
  const object = pronoun ? undefined : findObject(rest);
  const given = /^(?:me|us)$/.test(rest[0]?.word ?? '');
  const span = pronoun ?? object?.span;
  // "71%": a word that ends in the middle of something.
  if (!span || given || /^[%\p{L}\p{N}]/u.test(text.slice(span.end))) return text;
  const words = slice(text, span);
  if (doesMore(text.slice(span.end, clause.end)) || /^ of\b/.test(text.slice(span.end))) return text;
  // "You changed your watch": what someone does with their own is not done to it.
  if (SAYS_ON.test(words)) return text;
  if (isDuration(words) || /^the same\b/i.test(words) || (verb.class === 'change' && /^your\b/i.test(words)))
    return text;
  const thing = words.toLowerCase() === 'them' ? 'they' : words;
  const perfect = /\b(?:have|['’]ve|has)$/i.test(text.slice(subject.start, verb.span.start).trim());
  const had = /\b(?:had|['’]d)$/i.test(text.slice(subject.start, verb.span.start).trim());
  const done = `${thing} ${be(thing, perfect, had)} ${participleOf(verb.lemma, slice(text, verb.span))}${particle ? ` ${particle.word}` : ''}`;
  return text.slice(0, subject.start) + done + text.slice(span.end);
}

/** "the sheet saying so": it goes on with what it says. */
export const SAYS_ON = / (?:saying|showing|stating)$/i;

/** "your Google profile": nobody. */
export const isTheirThing = (words: string): boolean => /^your /i.test(words) && IS_THING.test(words);

const IS_THING =
  /\b(?:profile|site|website|page|account|app|system|shop|form|ads?|campaign|video|reel|posts?|newsletter|list|order|invoice|phone|laptop|server|oven|car|boiler)$/i;

/** ", forwarded it and looked her up": the same doer goes on, and would be lost. */
export const doesMore = (behind: string): boolean =>
  [...behind.matchAll(/(?:,|\band|\bor|\bbut)(?: then| also| never)? (\p{L}+)/giu)].some(
    ([, word = '']) =>
      /^(?:did|didn|had|never|could|couldn|would|wouldn)$/i.test(word) ||
      findVerb(word)?.forms.includes('past'),
  );

/** "until you moved the booking on Monday" as "until the booking was moved on Monday". */
const hanging = (text: string): string =>
  text.replace(HANGING, (whole, link: string, word: string, particle: string | undefined, thing: string) => {
    const verb = findVerb(word);
    if (!verb?.forms.includes('past') || (verb.forms.includes('base') && verb.lemma !== 'put')) return whole;
    if (!(PASSIVE.has(verb.class) || MOVES.test(verb.lemma)) || UNFIT.has(verb.lemma)) return whole;
    return `${link} ${thing} ${be(thing, false, false)} ${participleOf(verb.lemma, word)}${particle ?? ''}`;
  });

const HANGING =
  /\b(until|till|when|after|before|since|once) you(?: yourself)?(?:['’]d| had)? (\p{L}+)( off| up| out| back| in)? ((?:the|your|our|my|that|this) [\p{L}-]+(?: (?!on\b|in\b|at\b|to\b|from\b|by\b|for\b|last\b|and\b|off\b|with\b|without\b|yesterday\b|twice\b|again\b)[\p{L}-]+)?|it|that)(?= (?:on|in|at|to|from|by|for|last|and|off|yesterday|twice|again)\b|[.,;]|$)/giu;

/** "the systems that your office took out" as "the systems that were taken out". */
const relatives = (text: string): string =>
  text.replace(RELATIVE, (whole, one: string | undefined, noun: string | undefined, word: string) => {
    const head = one ?? noun ?? '';
    const verb = findVerb(word);
    if (
      !verb?.forms.includes('past') ||
      verb.forms.includes('base') ||
      !(PASSIVE.has(verb.class) || verb.lemma === 'take') ||
      UNFIT.has(verb.lemma)
    )
      return whole;
    return `${head} that ${be(head, false, false)} ${participleOf(verb.lemma, word)}`;
  });

const RELATIVE =
  /\b(?:(ones?)|((?!(?:saw|see|know|think|noticed?|found|hear|heard|day|days|time|week|month|moment|minute|way|reason|place|one|all|of|in|on|for|with|to|from|by|at)\b)[\p{L}\d-]+)(?: that| which|(?= you yourself))) (?:you(?: yourself)?(?:['’]d|['’]ve| had| have)?|your(?: own)? (?!.*\byour\b)[\w-]+(?: (?:team|office|department|side|people|staff))?)(?: (?:then|also|already))? (\p{L}+(?:ed|t|k|se|ve|d|ght|ll))(?= (?!not\b|with\b|to\b|about\b|at\b|for\b|me\b|us\b|it\b|them\b|the\b|a\b|an\b|your\b|our\b|my\b|that\b|this\b|him\b|her\b)|[.,;]|$)/giu;

/** What is moved, whoever moves it. */
const MOVES = /^(?:take|bring|push|pull)$/;

/** Nobody's wish reads well without its owner. */
const UNFIT = new Set('do prefer want need expect refuse reject insist demand decline'.split(' '));

const PASSIVE = new Set(
  'approve change deliver decide transfer break promise read pay wait work charge'.split(' '),
);

/** What the client said becomes what the writer heard; what the client was told, what was said. */
const REWORDED: readonly Edit[] = [
  edit(
    /\b(because|since|as) (?:you|your \w+) (?:only )?(?:sent|gave|delivered|supplied|submitted|provided|handed in)(?: (?:me|us))? ((?:the|your|those|these|that|this|all) [\w -]{2,30}?) (?=(?:too |so |very )?late\b|(?:only )?(?:on|after|in)\b)/g,
    '$1 $2 came ',
  ),
  edit(
    /(?<!\b(?:when|if|because|as|since|that|which|what|where|before|after|until|once|while|bit|one|thing|part) )\byou (?:had |have |'d |'ve )?(?:told|informed|assured) (me|us)(?: that)? (?=(?!(?:about|of|to|on|by|in|at|so|where|how|what|why|when|who|which|yes|no|otherwise|not|once|twice|last|yesterday|before|after|over|off|a|yourself|yourselves|again|then)\b)\p{L})/gu,
    'my understanding was that ',
  ),
  edit(
    /(?<!\b(?:when|if|because|as|since|that|which|what|where|before|after|until|once|while) )\byou (?:had |have |'d |'ve )?(?:also )?(?:said|wrote|stated|mentioned|agreed|confirmed)(?: to (?:me|us))?(?: that)? (?=(?:the|it|this|that|there|we|i|you|they|he|she|no)\b(?! (?:to|in|on|at|by|for|with|before|again|twice|once|yourself)\b|[.,;]|$))/g,
    'my understanding was that ',
  ),
  edit(
    /^(?:i|we)(?:'ve| have| had|'d)? (?:already |also |only |clearly )*(?:told|informed|advised|notified|warned|reminded) you(?: (?:already|before|then|at the time|in \w+|on \w+day))? that /,
  ),
  edit(
    /^(?:i|we)(?:'ve| have| had|'d)? (?:already |also |clearly )*(?:said|explained|mentioned|pointed out|written|wrote)(?: to you)? that /,
  ),
  edit(
    /\byou were (?:told|informed|notified|advised|warned) (?=(?:\w+ )?(?:weeks?|days?|months?|hours?)\b|on\b|in\b|at\b|about\b)/g,
    'notice was given ',
  ),
  edit(
    /\b(ordered|approved|requested|chosen|confirmed|signed|changed|updated|set up|deleted|removed|booked|cancelled|accepted|supplied|provided|submitted|sent) by (?:you|your (?:own )?(?:team|office|side|department|staff|people|colleagues?))(?=[.,;]|$| (?:on|in|at|for)\b)/g,
    '$1',
  ),
  edit(
    /(?<=\b(?:was|were|been|be|is|are|being) (?:[\p{L}-]+ )?\p{L}+(?: (?:down|up|off|on|out|in|over|away))?) by (?:you|one of your \p{L}+|your (?:own )?(?:team|office|side|department|staff|people|colleagues?))(?=[.,;]|$| (?:on|in|at|for|from|to|before|after|with|last)\b)/gu,
  ),
  edit(/\bthat that (?=\p{L})/gu, 'that '),
  edit(/\bon your (?:end|side)(?: only)?(?=[.,;]|$)/g),
  edit(
    /^it was (?:you|your [\w ]{2,30}?) (?:who|that) (?:asked for|requested|wanted) (?![^,.;]* (?:kept|done|made|cut|put|left|set|in|out|up|\w+ed)\b)/,
    'The request was for ',
  ),
  edit(
    /(?<!\b(?:what|which|that|as|when|if|because|since|one|thing|where|before|after|until|once|while|than) )\byou (?:had |'d )?(?:(?:then|later|also) )?(?:asked|requested)(?: me| us)? for /g,
    'the request was for ',
  ),
  edit(
    /(?<!\b(?:what|which|that|as|when|if|because|since|one|thing|where|before|after|until|once|while|than) )\byou (?:had |'d )?(?:(?:then|later|also) )?asked (?:me|us) to /g,
    'the request was to ',
  ),
];
