import { scanClauses } from '../../../grammar/scan';
import { tokensOf } from '../../../grammar/tokens';
import { findVerb } from '../../../grammar/verbs';

/** A clause of a sentence, with what led to it: ", but ", " and ", "; ". */
export interface Piece {
  readonly link: string;
  readonly text: string;
}

/** Cuts a sentence without its stop where another clause with its own subject begins. What has no verb of its own stays with its neighbour. */
export function piecesOf(stem: string): readonly Piece[] {
  const seams = [...stem.matchAll(SEAM)];
  const cuts = [0, ...seams.map(({ index, 0: link }) => index + link.length)];
  const raw = cuts.map((start, at): Piece => {
    const { index: end = stem.length } = seams[at] ?? {};
    return { link: seams[at - 1]?.[0] ?? '', text: stem.slice(start, end) };
  });
  const pieces: Piece[] = [];
  for (const piece of raw) {
    const last = pieces.at(-1);
    const stands = last && hasVerb(last.text) && (hasVerb(piece.text) || STANDS.test(piece.text));
    if (last && !stands)
      pieces[pieces.length - 1] = { link: last.link, text: last.text + piece.link + piece.text };
    else pieces.push(piece);
  }
  return pieces;
}

/** The pieces as one sentence again; the first needs no link, and a comma that joined what is gone no longer joins. */
export const joined = (kept: readonly Piece[], all: readonly Piece[]): string =>
  kept
    .map((piece, at) => {
      if (at === 0) return piece.text;
      const isNeighbour = all[all.indexOf(piece) - 1] === kept[at - 1];
      return `${isNeighbour || piece.link !== ', ' ? piece.link : '; '}${piece.text}`;
    })
    .join('');

/** Gives a reason, and can stand alone without its joining word. */
export const REASON = /^(?:because|since|as) (?=\p{L})/iu;

/** Leans on the clause before it, and goes where that goes. */
export const leansBack = ({ text }: Piece): boolean =>
  /^(?:because|though|although|which|who|since|while|as|if|when|until|unless|whether|or)\b/i.test(text);

const SUBJECT =
  '(?:(?:then|also|maybe|perhaps|probably|possibly|please|now|honestly|hopefully|of course|either way|really|actually),? )*(?:I|we|it|he|she|they|this|that|these|those|there(?=[’\u0027]| (?:is|are|was|were|may|might|will|has|have|can|could|should)\\b)|the|my|our|your|you|nobody|everyone|somebody|someone)(?![\\p{L}-])';
const LEANING = '(?:because|though|although|which|since|while|or (?=(?:I|we|you|maybe|perhaps)\\b))';
const LONE =
  "(?:so sorry|sorry|my apologies|apologies|forgive me|no worries|no rush|no problem|no pressure|fingers crossed|touch wood|never mind|bear with|just (?:say|tell|let)|not that|feel free|hope|don['’]t|do not|please)\\b";
const ASKS =
  '(?:would|could|can|shall|should|may|is|are|do|does|did|have|has|will) (?:I|we|you|it|there|the|this|that)\\b';
const BECAUSE =
  "(?:because|(?:as|since) (?=(?:I|we|it|he|she|they|there)(?:['’]|(?: still| only| now)? (?:am|is|are|was|were|have|has|had|can|could|will|need|only)\\b)))";
const SEAM = new RegExp(
  ` (?=so I (?:might|may|could) be\\b)|(?:,|;| -| –| —)? (?:and|but|so(?! (?:that|the)\\b)|yet) (?=${SUBJECT}|${LONE}|${ASKS})|, (?=${SUBJECT}|${LEANING}|${LONE}|${ASKS})|; | [-–—] | (?=${BECAUSE}|(?:though|although) (?:I|we|it|they|that)\\b)`,
  'giu',
);

/** Says by itself what only makes small: "no worries at all". */
const STANDS = new RegExp(`^(?:${LONE})`, 'i');

/** Something finite in it. */
export function hasVerb(text: string): boolean {
  if (HELPS.test(text)) return true;
  const [clause] = scanClauses(text);
  if (clause?.verb !== undefined && clause.who !== 'nobody-said' && !clause.imperative) return true;
  const [first, ...rest] = tokensOf(text).filter(({ isWord }) => isWord);
  if (first === undefined) return false;
  return rest.some(({ word }) => {
    const forms = findVerb(word)?.forms;
    return (
      forms?.some((form) => form === 'past' || form === 'third') === true ||
      (PRONOUN.test(first.word) && forms?.includes('base') === true)
    );
  });
}

const HELPS =
  /\b(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|should|shall|must|cannot)\b|['’](?:m|re|s|ve|ll|d)\b|n['’]t\b/i;
const PRONOUN = /^(?:i|we|you|they|these|those)$/i;
