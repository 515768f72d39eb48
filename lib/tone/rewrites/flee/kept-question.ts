import { findVerb } from '../../grammar/verbs';
import { capitalised } from '../fill';
import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';

/**
 * "Sorry to bother you, I just wanted to check whether maybe you could send it?" becomes "Could you send it by «day»?": the question is what the sentence is
 * for, so it is all that stays. What may have happened already is asked as such: "Have you had a chance to look at it?"
 */
export function keptQuestion({ sentence, voice }: Site): readonly Candidate[] {
  const asked = ASKED.exec(sentence.text)?.groups?.['clause'];
  if (asked === undefined) return [];
  const clause = asked.replace(SMALL, '').replace(/\s+/g, ' ').trim();
  if (clause.split(' ').length < LEAST_WORDS || HANGS.test(clause)) return [];
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, capitalised(speak(text, voice)));
  const past = pastQuestion(clause);
  if (past !== undefined) {
    return [
      made('short', `${past}?`),
      made('warm', `${past}? It would help {me} plan the next step.`),
      made('firm', `${past}? An answer by «day» keeps «item: the delivery» on time.`),
    ];
  }
  const by = HAS_TIME.test(clause) ? '' : ' by «day»';
  const request = REQUEST.exec(clause)?.groups?.['deed'];
  if (request !== undefined) {
    return [
      made('short', `could you ${request}${by}?`),
      made('warm', `could you ${request}${by}, so that «reason: what it makes possible»?`),
      made('firm', `please ${request}${by}, so that «reason: what it makes possible».`),
    ];
  }
  return [
    made('short', `could you tell {me}${by} whether ${clause}?`),
    made('warm', `could you tell {me}${by} whether ${clause}, so that «reason: what it makes possible»?`),
    made('firm', `please tell {me}${by} whether ${clause}, so that «reason: what it makes possible».`),
  ];
}

/** "you'd had a chance to look" as "have you had a chance to look", "you got my note" as "did you get my note"; undefined for what is still to come. */
function pastQuestion(clause: string): string | undefined {
  const perfect = PERFECT.exec(clause)?.groups?.['rest'];
  if (perfect !== undefined && findVerb(perfect.split(' ')[0] ?? '')?.forms.some(isDone) === true)
    return `have you ${perfect}`;
  const chance = CHANCE.exec(clause)?.groups?.['rest'];
  if (chance !== undefined) return `have you had ${chance}`;
  const [, head = '', rest = ''] = /^you (\p{L}+)( .+)$/iu.exec(clause) ?? [];
  const verb = findVerb(head);
  return verb?.forms.includes('past') === true && !verb.forms.includes('base')
    ? `did you ${verb.lemma}${rest}`
    : undefined;
}

const isDone = (form: string): boolean => form === 'past' || form === 'participle';

const PERFECT =
  /^you(?:['’]d| had|['’]ve| have)(?: already| yet| ever)? (?<rest>(?!to\b|like\b|love\b|be\b|have\b|prefer\b)\p{L}+ .+)$/iu;
const CHANCE =
  /^you(?:['’]ve| have)?(?: got| had) (?<rest>(?:a chance|time|a moment|a minute|the time)\b.+)$/i;

const LEAST_WORDS = 3;

/** What is asked behind the words that make it small, to the end of the sentence. */
const ASKED =
  /\b(?:check(?:ing)?|wonder(?:ed|ing)?|ask(?:ing)?|see(?:ing)?|know(?:ing)?|find(?:ing)? out|hear(?:ing)?)(?: in| up| back)?(?: with you)?(?: again)?,? (?:maybe |perhaps |just |possibly )?(?:whether|if) (?:maybe |perhaps |possibly |by any chance )?(?<clause>(?:you|we|the|there|your|my|our|everything)\b[^?;:!]{6,160}?)(?:,? (?:if (?:that['’]s|it['’]s|that is|it is) (?:ok|okay|all right|alright|possible|not too much(?: trouble)?|no trouble)|when(?:ever)? you (?:get|have|find) (?:a |the )?(?:chance|moment|minute|time|second)|at some point|or (?:something|anything|not|whatever))(?: for you)?)*[?.]*$/i;
const SMALL = /,? ?\b(?:maybe|perhaps|possibly|by any chance|just|at all|sort of|kind of)\b,?/gi;
/** "whether you could send the logo": a request, and not a question of fact. */
const REQUEST =
  /^you(?: could|'d be able to|’d be able to| would be able to| might be able to| can| were able to)(?: please)? (?<deed>.+)$/i;
/** A turn of its own inside the clause: where the question ends cannot be told. */
const HANGS =
  /\b(?:sorry|bother\w*|mind|but|because|although|though|since|and I|and we)\b|, (?:you|i|we|he|she|they|it|and then)\b/i;
const HAS_TIME =
  /\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|week|month|noon|morning|afternoon|evening|yet)\b/i;
