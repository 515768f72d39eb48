import type { NegativeCode } from '../../codes';
import type { Sentence } from '../../sentences';
import { findBreach } from '../facts';
import type { Made } from '../site';
import { shareOf } from './bare';
import { ANSWERS, answersAsked, isNeeded, holdsSomething } from './losses';

type Rewritten = Made['rewrite'];

/** Whether a rewrite, good enough to choose from, leaves a sentence that cannot stand in a whole mail. */
export function isBroken(
  rewrite: Rewritten,
  code: NegativeCode,
  sentence: Sentence,
  incoming: string | null,
): boolean {
  const after = afterOf(rewrite, sentence);
  return (
    HANGS.test(rewrite.text) ||
    OPEN_END.test(after) ||
    isUnpromised(after) ||
    (answersAsked(sentence.text, incoming) && !ANSWERS.test(rewrite.text)) ||
    (isNeeded(sentence.plain, code) && shareOf(rewrite.text, sentence.text) < OWN_WORDS) ||
    (CASE.test(sentence.plain) && JOINS.test(rewrite.text))
  );
}

/** Less of them, and what was counselled is not there. */
const OWN_WORDS = 0.4;

/** A figure, a day or what comes along is not in the ready sentence. */
export const losesSomething = ({ text }: Sentence, after: string, draft: string): boolean =>
  (holdsSomething(text) && !holdsSomething(after)) ||
  findBreach(text, after, draft)?.lost.some(({ kind }) => kind !== 'not' && kind !== 'name') === true;

/** The sentence as it reads then. */
export const afterOf = ({ start, end, text }: Rewritten, sentence: Sentence): string =>
  sentence.text.slice(0, Math.max(0, start - sentence.start)) +
  text +
  sentence.text.slice(Math.max(0, end - sentence.start));

/** What was cut off in the middle, or has two days. */
const HANGS =
  /\bbetween (?:(?!\band\b)[^.;])*[.;]|\b(?:at|of|from|the|an?|and|or|which) ?[.;?]|\b(?:by|on|at) (?:\p{L}+ ){1,2}by «|\b(?:for|in|at|on) by «|\bor (?:an?|some) \p{L}+ by «/iu;

/** "And I'm.": what it was is gone. */
const OPEN_END = /\b(?:i['’]m|i am|we['’]re|we are|it['’]s|is|was|the|a|an|and|of|to)[.]$/i;

/** "I keep going to and fro by «day»", "I can't judge it by «day»": what is no promise has no day. */
const isUnpromised = (text: string): boolean => {
  const [, clause = ''] =
    /(?:^|[,;.] )([^,;.?]*) (?:by|on) «day[^»]*»(?:, «time»)?(?:; [^;]*[?]|, and you['’]?(?:ll| will) hear from (?:me|us) either way[.])?[.]?$/i.exec(
      text,
    ) ?? [];
  return (
    clause !== '' &&
    (!PROMISES.test(clause) ||
      /n['’]t\b|\b(?:cannot|always|never|probably|maybe|perhaps|nothing|nobody|(?:be|is) (?:alright|fine|okay|ok)|can (?:already )?(?:see|tell|hear|feel|imagine|understand))\b/i.test(
        clause,
      ))
  );
};
const PROMISES =
  /\b(?:will|shall|going to|hope|could|can|would|plan|expect|due|aim|try|want|need|should|is|are|suggest)\b|['’](?:ll|d)\b|^\p{Ll}/iu;

/** "Should it be late, and I would like ...": a case is not gone on with by "and". */
const CASE = /^(?:if|should|unless|when|once)\b/i;
const JOINS = /^(?:, (?:and|so)|if)\b/i;
