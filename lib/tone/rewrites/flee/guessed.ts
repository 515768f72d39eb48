import { stemOf, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';
import { nounPhrases } from './noun-phrase';
import { copied } from './topic';

/** "I'm guessing round the thousand mark, but take that with a pinch of salt": the figure stays, as what is expected, and is confirmed. */
export function guessed({ sentence, view, voice }: Site): readonly Candidate[] {
  const stem = stemOf(sentence.text);
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  if (MORE_TIME.test(stem)) return moreTime(sentence.plain, made);
  const figure = FIGURE.exec(stem)?.groups?.['figure'];
  if (figure === undefined || wordsIn(stem) > MOST) return [];
  const about = figure.trim().replace(/[.,]+$/, '');
  // What the writer would ask is a price, and named as one.
  if (/\bthinking\b/i.test(stem) && (/^[£€$]/.test(about) || PRICE.test(view.incoming)))
    return [
      made('short', `{I} would suggest ${about}; does that suit you?`),
      made('warm', `{My} price is ${about}.`),
    ];
  return [
    made('short', `{I} expect around ${about}, and {I} will confirm it by «day».`),
    made('warm', `{I} expect around ${about}; you will have the exact figure by «day».`),
    made('firm', `{I} expect around ${about}, and you will have the exact figure by «day», «time».`),
  ];
}

function moreTime(
  plain: string,
  made: (tone: Candidate['tone'], text: string) => Candidate,
): readonly Candidate[] {
  const [phrase] = nounPhrases(plain);
  const what = phrase === undefined ? '' : ` for ${copied(plain, phrase)}`;
  return [
    made('short', `{I} need until «day»${what}.`),
    made('warm', `{I} need a little longer${what}; you will have it by «day».`),
    made('firm', `{I} need until «day»${what}, and you will hear from {me} if it is ready sooner.`),
  ];
}

/** What it costs is what the client wants to know. */
const PRICE = /\b(?:charge|costs?|price|quote|rate|how much)\b/i;

/** How long is what the client has to know. */
const MORE_TIME =
  /\b(?:I|we)(?:['’]ll| will|['’]d| would| might| may| could)?(?: (?:probably|perhaps|maybe|just|also))* (?:need|take)(?: (?:perhaps|maybe|probably|possibly|just))* (?:(?:a (?:tiny |wee )?(?:little|bit)(?: bit)?|some|slightly|a few days) )?(?:more time|longer)\b/i;
const MOST = 24;
const NUMBER =
  '(?:the )?(?:[£€$]? ?\\d[\\d,.]*(?: ?(?:%|per ?cent|k))?|(?:a |one |two |three |four |five |six |seven |eight |nine |ten |twenty |thirty |forty |fifty )*(?:ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred|thousand))';
const FIGURE = new RegExp(
  `\\b(?:(?:I['’]?(?:d| would|m|['’]m| am)? )?(?:guess|guessing|reckon|imagine|say|estimate|thinking)|maybe|perhaps|probably|possibly)(?: (?:it['’]?s?|that|of|somewhere|something|at|like|maybe|about|around|round|roughly|in the region of|be|will be|to be|would be))* (?<figure>${NUMBER}(?: (?:mark|pounds?|euros?|dollars?|hours?|days?|weeks?|months?|people|pages|words|percent))?)(?=,| or\\b| but\\b| though\\b|$)`,
  'iu',
);
