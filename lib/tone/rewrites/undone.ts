import { tidied, wordsIn } from './editing';
import { MOCKS } from './calming';
import { type Candidate, type Site, wholeOf } from './site';
import { HURTS } from './tails';
import { isPlural } from './participle';
import { speak } from './voice';

/** "There are 212 photos and none of them are named" tells what is still to be done; it is told, and asked for: "There are 212 photos; could they be named by «day»?" */
export function undoneCandidates({ sentence, voice }: Site): readonly Candidate[] {
  const found = undoneIn(sentence.text);
  if (found === undefined) return [];
  const { told, act, it } = found;
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(tidied(text), voice));
  const head = told === '' ? '' : `${told}; `;
  return [
    made('short', `${head}could ${it} be ${act} by «day»?`),
    made('warm', `${head}it would help {me} if ${it} could be ${act} by «day».`),
    made(
      'firm',
      `${head}once ${it} ${isPlural(it) ? 'are' : 'is'} ${act}, {I} can go ahead with «item: the work».`,
    ),
  ];
}

interface Undone {
  /** "There are 212 photos", or nothing. */
  readonly told: string;
  /** "they", "the form". */
  readonly it: string;
  /** "named and resized". */
  readonly act: string;
}

function undoneIn(text: string): Undone | undefined {
  if (HURTS.test(text)) return undefined;
  const [, told = '', acts = ''] = NONE_OF.exec(text) ?? [];
  if (told !== '' && wordsIn(told) <= LONGEST && !MOCKS.test(told))
    return { told, it: 'they', act: acts.replace(/ (?:or|nor) /i, ' and ') };
  const [, it = '', act = ''] = NOT_YET.exec(text) ?? [];
  return it === '' ? undefined : { told: '', it: it.replace(/^\p{Lu}/u, (head) => head.toLowerCase()), act };
}

const LONGEST = 20;

const DONE = String.raw`\p{L}+(?:ed|en|wn|id|nt|de|ne)`;

/** "There are 212 photos and none of them are named or resized, ..." */
const NONE_OF = new RegExp(
  String.raw`^((?:(?!\b(?:none|neither)\b)[^,;:.?!"“”])+?),? (?:and|but|of which|with) (?:none|neither|not one)(?: of (?:them|these|those|which))? (?:(?:is|are|has been|have been|was|were|being) )?(?:yet )?(${DONE}(?: (?:or|and|nor) ${DONE})?)(?=[,;.]|$)`,
  'iu',
);

/** "The form hasn't been signed": still to come; "wasn't" is over. */
const NOT_YET =
  /^((?:the|your|this) [\p{L} -]{3,40}?) (?:still |so far )?(?:hasn['’]t|haven['’]t|has not|have not|isn['’]t|is not|aren['’]t|are not)(?: yet)?(?: been)? (signed|paid|returned|uploaded|confirmed|approved|filled in|completed|answered|labelled|named|renewed|settled|submitted)(?: yet)?[.!]?$/iu;
