import { capitalised } from '../fill';
import { type Candidate, type Site, wholeOf } from '../site';

/**
 * "Sorry to bother you, I just wanted to check whether maybe you had a chance to look at it?" becomes "Could you tell me by «day» whether you had a chance to
 * look at it?": the question is what the sentence is for, so it is all that stays.
 */
export function keptQuestion({ sentence }: Site): readonly Candidate[] {
  const asked = ASKED.exec(sentence.text)?.groups?.['clause'];
  if (asked === undefined) return [];
  const clause = asked.replace(SMALL, '').replace(/\s+/g, ' ').trim();
  if (clause.split(' ').length < LEAST_WORDS || HANGS.test(clause)) return [];
  const request = REQUEST.exec(clause)?.groups?.['deed'];
  const by = HAS_TIME.test(clause) ? '' : ' by «day»';
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, capitalised(text));
  if (request !== undefined) {
    return [
      made('short', `could you ${request}${by}?`),
      made('warm', `could you ${request}${by}, so that «reason: what it makes possible»?`),
      made('firm', `please ${request}${by}, so that «reason: what it makes possible».`),
    ];
  }
  return [
    made('short', `could you tell me${by} whether ${clause}?`),
    made('warm', `could you tell me${by} whether ${clause}, so that «reason: what it makes possible»?`),
    made('firm', `please tell me${by} whether ${clause}, so that «reason: what it makes possible».`),
  ];
}

const LEAST_WORDS = 3;

/** What is asked behind the words that make it small, to the end of the sentence. */
const ASKED =
  /\b(?:check(?:ing)?|wonder(?:ed|ing)?|ask(?:ing)?|see(?:ing)?|know(?:ing)?|find(?:ing)? out|hear(?:ing)?)(?: in| up| back)?(?: with you)?(?: again)?,? (?:maybe |perhaps |just |possibly )?(?:whether|if) (?:maybe |perhaps |possibly |by any chance )?(?<clause>(?:you|we|the|there|your|my|our|everything)\b[^?;:!]{6,160}?)(?:,? (?:if (?:that['’]s|it['’]s|that is|it is) (?:ok|okay|all right|alright|possible|not too much(?: trouble)?|no trouble)|when(?:ever)? you (?:get|have|find) (?:a |the )?(?:chance|moment|minute|time|second)|at some point|or (?:something|anything|not|whatever))(?: for you)?)*[?.]*$/i;
const SMALL = /,? ?\b(?:maybe|perhaps|possibly|by any chance|just|at all|sort of|kind of)\b,?/gi;
/** "whether you could send the logo": a request, and not a question of fact. */
const REQUEST =
  /^you(?: could|'d be able to|’d be able to| would be able to| might be able to| can| were able to)(?: please)? (?<deed>.+)$/i;
/** A turn of its own inside the clause: where the question ends cannot be told. */
const HANGS = /\b(?:sorry|bother\w*|mind|but|because|although|though|since|and I|and we)\b/i;
const HAS_TIME =
  /\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|week|month|noon|morning|afternoon|evening|yet)\b/i;
