import { isAnswered } from '../../incoming/answers';
import type { Site } from '../site';
import { askedClause } from './question';
import { deedAsked } from './deed';
import { newsAsked, thingAsked } from './thing';

/** What the client waits for, in words that can stand in a promise. */
export interface Wanted {
  readonly kind: 'thing' | 'news' | 'question' | 'deed';
  /** "the statement" behind "you will have" or "news on", "why the repair cost 900" behind "tell you", "unpick the shirts" behind "I will". */
  readonly words: string;
}

/**
 * The first thing the client asks for that no other sentence of the draft answers; undefined when all is answered, or when it cannot be named for sure: better no
 * promise than one of something else.
 */
export function findWanted(site: Site): Wanted | undefined {
  const { finding, view, reading, voice } = site;
  const message = view.incoming;
  const heard = new Set([finding.sentence, ...reading.findings.map(({ sentence }) => sentence)]);
  const others = view.sentences.filter(({ index }) => !heard.has(index));
  const rest = view.sentences.filter(({ index, role }) => role === 'body' && index !== finding.sentence);
  const asks = (reading.incoming?.asks ?? []).map(({ start, end }) => message.slice(start, end));
  const needs = message
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((sentence) => NEEDS.test(sentence) && !asks.some((ask) => ask.includes(sentence)));
  const open = [...asks, ...needs].filter(
    (ask) => !isAnswered(ask, others) && !(YES_NO.test(ask) && rest.some(({ plain }) => SAYS_SO.test(plain))),
  );
  for (const ask of open) {
    const thing = thingAsked(ask, voice);
    if (thing !== undefined) return { kind: 'thing', words: thing };
    const news = newsAsked(ask, voice);
    if (news !== undefined) return { kind: 'news', words: news };
    const question = askedClause(ask, voice);
    if (question !== undefined) return { kind: 'question', words: question };
    const deed = deedAsked(ask, voice);
    if (deed !== undefined) return { kind: 'deed', words: deed };
  }
  return undefined;
}

const YES_NO = /(?:^|[.,:] )(?:is|are|was|were|do|does|did|has|have|can|could|may|will) [^.!]*\?/i;
/** Half a yes, or a leave that is given, has answered it. */
const SAYS_SO =
  /^(?:more or less|sort of|kind of|not really|mostly|i (?:would|['’]d)? ?(?:think|assume|believe|guess|say) so)\b|\byou may \p{L}+/iu;

/** Asked for without a question. */
const NEEDS =
  /^(?:i|we)(?: still| really| just| also)* (?:need|want|(?:have|['’]ve) (?:still )?not|haven['’]t|did(?: not|n['’]t)|(?:have|['’]ve)? ?(?:asked|been (?:waiting|asking|chasing)|waited)|are waiting|am waiting|(?:were|was) promised) |\bwould be with (?:me|us)\b|\b(?:is|are|was|were) (?:now |long |still )?(?:due|overdue)\b/i;
