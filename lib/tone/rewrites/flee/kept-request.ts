import { findVerb } from '../../grammar/verbs';
import { edit, stemOf, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';

/** "Bring it back if you're ever near." becomes "Could you bring it back by «day»?": what is asked stays, its open end gets a day. */
export function keptRequest({ sentence, voice }: Site): readonly Candidate[] {
  const said = stemOf(sentence.text);
  const asked = OPENINGS.reduce((now, [find, put]) => now.replace(find, put), said);
  const deed = OPEN_ENDS.reduce((now, [find, put]) => now.replace(find, put), asked).trim();
  const [head = ''] = deed.split(' ');
  if (findVerb(head)?.forms.includes('base') !== true || NO_REQUEST.test(deed)) return [];
  // "Design is busy": no verb, though it may be one.
  if (/^\p{L}+ (?:is|are|was|were|has|have|had|will|can|may)\b/iu.test(deed)) return [];
  if (deed === asked || wordsIn(deed) < LEAST || wordsIn(deed) > MOST) return [];
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  const told = TOLD.exec(deed)?.groups;
  if (told)
    return [
      made('short', `Could you ${told['act']?.toLowerCase()} by «day» ${told['matter']}?`),
      made(
        'warm',
        `Could you ${told['act']?.toLowerCase()} by «day» ${told['matter']}, so that {I} can plan the next step?`,
      ),
      made('firm', `Please ${told['act']?.toLowerCase()} by «day» ${told['matter']}.`),
    ];
  const lower = deed.charAt(0).toLowerCase() + deed.slice(1);
  return [
    made('short', `Could you ${lower} by «day»?`),
    made('warm', `Could you ${lower} by «day», so that {I} can plan the next step?`),
    made('firm', `Please ${lower} by «day».`),
  ];
}

/** "Let me know what you want": the day belongs to the telling. */
const TOLD =
  /^(?<act>(?:let (?:me|us) know|tell (?:me|us))) (?<matter>(?:what|which|how|where|who|whether|if|about)\b.+)$/i;
const LEAST = 2;
const MOST = 14;

const OPENINGS = [edit(/^(?:(?:and|so|but|or|then|anyway|well),? )*(?:(?:please|pls|just|kindly|do) )*/)];

const OPEN_ENDS = [
  // What is to be told stays.
  edit(
    /,? (?:at some (?:point|stage)|some ?time|soon|when(?:ever)? you (?:can|get a (?:chance|moment|minute))) (?=(?:what|which|how|where|who|whether|if|about)\b)/,
    ' ',
  ),
  edit(
    /,? (?:when(?:ever)?|if (?:you(?:'re| are) (?:ever |next )?(?:near|passing|around|in (?:town|the area)|over)|you (?:get|have|find) (?:a |the |some )?(?:chance|moment|minute|time|second))|once you|as and when|next time you)\b.*$/,
  ),
  edit(
    /,? (?:at some (?:point|stage)|some ?time|some day|one day|soon|shortly|asap|in your own time|at your (?:convenience|leisure)|eventually|before (?:too )?long|no (?:rush|hurry)|later)(?:[, ].*)?$/,
  ),
];

/** A rule of life, a thing forbidden or a second thought in it. */
const NO_REQUEST =
  /\b(?:not|never|don['’]t|but|because|and we|and I|feel free|hesitate)\b|[,;:]|^let (?:us|me) (?!know|have)|^(?:see|wait|let['’]s|hope|bear|trust|believe|rest|take care|stay|try)\b/i;
