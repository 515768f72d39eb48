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
  if (deed === asked || wordsIn(deed) < LEAST || wordsIn(deed) > MOST) return [];
  const lower = deed.charAt(0).toLowerCase() + deed.slice(1);
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  return [
    made('short', `Could you ${lower} by «day»?`),
    made('warm', `Could you ${lower} by «day», so that {I} can plan the next step?`),
    made('firm', `Please ${lower} by «day».`),
  ];
}

const LEAST = 2;
const MOST = 14;

const OPENINGS = [edit(/^(?:(?:and|so|but|or|then|anyway|well),? )*(?:(?:please|pls|just|kindly|do) )*/)];

const OPEN_ENDS = [
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
