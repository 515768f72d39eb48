import type { Clause } from '../grammar/clause';
import type { Candidate, Site } from './site';
import { wholeOf } from './site';
import { asQuestion, edited, stemOf, tidied } from './editing';
import { findVerb } from '../grammar/verbs';
import { trims } from './trims';
import { speak } from './voice';

const HAS_TIME =
  /«(?:day|time)|\b(?:by|before|until|on|at) (?:\w+ )?(?:\w*day|noon|midnight|tomorrow|tonight|\d|the end)|\b(?:today|tonight|tomorrow|from now on|in future|next time|first|until|when|once|while)\b/i;

/** "Send me the file." and "You need to send me the file." become a request with the writer's own words, a day and a reason. */
export function orderCandidates(site: Site, clauses: readonly Clause[]): readonly Candidate[] {
  const later = laterOf(site);
  if (later.length > 0) return later;
  const act = (wantedOf(site.sentence.text) ?? orderedOf(site.sentence.text, clauses))?.replace(HASTE, '');
  if (act === undefined) return [];
  const calm = edited(`${act}.`, trims.command ?? []);
  const words = lower(stemOf(stemOf(calm ?? act).replace(/,? (?:because|as|since) (?:you|your)\b.*$/i, '')));
  if (words === '' || /[?"“”]|\b(?:you|your)\b.*\b(?:fault|mess|problem)\b/i.test(words)) return [];
  const timed = HAS_TIME.test(words) ? words : `${words} by «day»`;
  const told = toldBefore(site, clauses);
  return requests(reasoned(timed) ?? timed, site).map((made) => ({ ...made, text: told + made.text }));
}

/** "Decide quickly": a day says it better. */
const HASTE = / (?:quickly|faster?|right away|straight ?away)$/i;

/** "Next time tell me first": an order for the time to come keeps its head. */
function laterOf({ sentence }: Site): readonly Candidate[] {
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
  /^(?:(?:and|but|so|also),? )?(?:(?:i|we)(?:['’]d| would)? (?:like|want|need|expect|ask|urge) (?:you|your team) to|you are (?:kindly )?(?:requested|asked|required|expected|advised) to|(?:i|we)(?:['’]d| would)? (?:suggest|advise) (?:that )?you|i must ask you to) (.+)$/i;

function orderedOf(text: string, clauses: readonly Clause[]): string | undefined {
  const clause = clauses.find(
    ({ imperative, who, modal }) => imperative || (who === 'you' && ORDERS.has(modal ?? '')),
  );
  if (
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
  'be stop calm think feel remember understand know consider worry go let forget suppose assume hope'.split(
    ' ',
  ),
);

/** The clause with the orders that hang on it ("read it and correct it"). */
function endOf(clause: Clause, clauses: readonly Clause[], text: string): number {
  let end = clause.end;
  for (const next of clauses.slice(clauses.indexOf(clause) + 1)) {
    if (
      !next.imperative &&
      !/^(?:so that|so (?:we|i)|when|before|until|which|and (?:then )?(?:i|we)(?:['’]ll| will))\b/i.test(
        text.slice(next.start, next.end).replace(/^[,;\s]+/, ''),
      )
    )
      break;
    end = next.end;
  }
  return end;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
