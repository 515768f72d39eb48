import { findVerb } from '../../grammar/verbs';
import { wordsIn } from '../editing';
import type { Candidate } from '../site';
import type { Fit } from '../splice';
import type { FleeCode } from '.';
import { isClosing } from './closing';
import { isResidue } from './residue';

type Recipe = Candidate & { readonly fit: Fit };

/** Recipes that leave nothing small behind, and those that are better than none. */
export function sortRecipes(
  recipes: readonly Recipe[],
  code: FleeCode,
  sentence: string,
): readonly [good: readonly Recipe[], rough: readonly Recipe[]] {
  if (isClosing(sentence)) return [[], []];
  const placed = recipes.map((recipe): readonly [Recipe, Place] => [recipe, placeOf(recipe, sentence)]);
  return [
    placed.filter(([recipe, place]) => mends(recipe, place, code)).map(([recipe]) => recipe),
    placed
      .filter(
        ([recipe, place]) =>
          !mends(recipe, place, code) &&
          isBearable(place) &&
          !(code === 'apologise' && isResidue(code, place.before + place.text + place.after)),
      )
      .map(([recipe]) => recipe),
  ];
}

/** Something is to come, is under way or is asked: "parents have a way of measuring" takes no day. */
const mayTakeDay = (before: string): boolean =>
  /\b(?:will|shall|can|could|should|may|might|please|going to|let|to|is|are|am|be|been|come|comes|follows?)\b|['’](?:ll|re|m|s|d)\b/i.test(
    before,
  ) || findVerb(/^\p{L}+/u.exec(before.toLowerCase())?.[0] ?? '')?.forms.includes('base') === true;

/** A recipe's text and what stands around it. */
type Place = Readonly<Record<'text' | 'before' | 'old' | 'after', string>>;

const placeOf = ({ text, start, end }: Recipe, sentence: string): Place => ({
  text,
  before: sentence.slice(0, start),
  old: sentence.slice(start, end),
  after: sentence.slice(end),
});

const isBearable = (place: Place): boolean =>
  !/^(?:the figure|my price) /i.test(place.text) &&
  !HANGS.test(place.text) &&
  !isCut(place) &&
  !GOES_ON.test(place.after) &&
  !SAYS_ALL.test(place.text);

function mends({ fit }: Recipe, place: Place, code: FleeCode): boolean {
  const { text, before, old, after } = place;
  if (fit !== 'good' || isCut(place) || GOES_ON.test(after)) return false;
  // A price in place of a gift takes back what was given: better than nothing, and no better.
  if (code === 'capitulate' && /«price|^let['’]s (?:look|agree)\b/i.test(text)) return false;
  // Nobody who waits for an answer wants to sit down over it.
  if (/^let['’]s look at it together/i.test(text)) return false;
  // What is to be done for them is on a day; an hour says nothing of which.
  if (text.startsWith('by «time»') && /\b(?:I|we)(?:['’]ll| will) /i.test(before)) return false;
  // Nobody's task has no day: first it is somebody's.
  if (code === 'vague' && /^(?:some(?:body|one)|they) (?:should|might|may|could)\b/i.test(before))
    return false;
  if (OF_NEWS.test(text) && !TELLS.test(before + text)) return false;
  // "We should all be a bit clearer on «day»": nothing that is done on a day.
  if (
    text.startsWith('on «day»') &&
    /\bbe (?:all )?(?:a (?:bit|little) )?(?:more )?\p{L}+(?:er)? $/iu.test(before)
  )
    return false;
  // What is in a diary is on a day, and by none.
  if (/\b(?:diary|calendar)\b/i.test(before)) return false;
  if (/^,? as \p{L}+ \p{L}+ do(?:es)?\b/iu.test(after)) return false;
  if (/\bbearing with\b/.test(text)) return false;
  if (/taken that in\b/i.test(text) || /\bif you could $/i.test(before) || SHY.test(before + text + after))
    return false;
  if (text.endsWith('»') && /^,? (?:so|and|but)\b/i.test(after)) return false;
  if (HANGS.test(text) && (wordsIn(before) < LEAST_BEFORE || !mayTakeDay(before))) return false;
  if (/^the figure\b/i.test(text) && !MONEY.test(old + after)) return false;
  if (SAYS_ALL.test(text) && (wordsIn(after) > 0 || !OPENS_CLAUSE.test(before))) return false;
  return !isResidue(code, before + text + after);
}

/**
 * "The figure I suggest is «price» at all", "we'll get to it in by «day»", "suspended until further notice" by a day: the old sentence goes on, or led on, to
 * what belonged to its own words.
 */
const isCut = ({ text, before, old, after }: Place): boolean =>
  (text.endsWith('»') && /^ (?!(?:for|on|by|with|and|to|in|so|but|if|of)\b)\p{L}/iu.test(after)) ||
  (/^(?:by|on) «/.test(text) && (/^(?:until|till)\b/i.test(old) || LEADS_ON.test(before))) ||
  (/^(?:by|on) «/.test(text) && /^ in the (?:week|month|year)\b/i.test(after)) ||
  (text.startsWith('within «') && !/\b(?:I|we)(?:['’]ll| will| can)\b/i.test(before));

const LEADS_ON =
  /\b(?:in|at|on|by|for|to|within|during|over|of|the|a|until|further|right away|straight away|immediately|at once|fairly|very|pretty|quite|reasonably|rather) $/i;

/** The question is still not asked. */
const SHY = /\bso if you could\b|\bif you (?:like|fancy|want)\?/i;

/** News come of what is told, not of what arrives. */
const OF_NEWS = /with or without news/;
const TELLS =
  /\b(?:tell|know|write|hear|touch|call|ring|updated?|answer|reply|back|inform|message|email|mail|contact)\b/i;

/** "hand over «item» what we've got": the old words led on to it. */
const GOES_ON = /^,? (?:nor|either|what|how|whether)\b/i;
const LEAST_BEFORE = 3;
/** "By «day», with or without news on my side, so will you." */
const HANGS = /^by «/i;
const MONEY =
  /\b(?:pa(?:y|id)|charge\w*|bill\w*|invoice\w*|fee|fees|money|cost|hours?|deposit|price)\b|[£€$]/i;

/** A thought of its own does not go on in the old sentence. */
const SAYS_ALL =
  /\b(?:you|I|we)(?:['’](?:ll|d)| will| would)\b|\bthat one was (?:my|our) mistake\b|\bmine to put right\b|\bis open\b|^(?:let['’]s|I (?:can|recommend|suggest|need)|we (?:can|recommend|suggest|need)|the figure|thank you|what would|if a point|«owner»|please)\b/i;
const OPENS_CLAUSE = /^\W*$|[,;:.!?–—-] *$|\b(?:and|but|so),? *$/i;
