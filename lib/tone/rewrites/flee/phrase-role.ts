import type { Span } from '../../span';
import type { NounPhrase } from './noun-phrase';

/** "I sat in the tack room": where something is, and not what is spoken of. */
export const isMerePlace = (phrase: NounPhrase, plain: string): boolean =>
  (PLACES.has(phrase.head) && STANDS_IN.test(before(phrase, plain))) ||
  (phrase.head === 'phone' && /^ (?:goes|went|rings|rang)\b/.test(plain.slice(phrase.end)));

/** "Is that a mistake?": what something is called, and not what is asked about. */
export const isMereComplement = (phrase: NounPhrase, plain: string): boolean =>
  /\b(?:(?:is|was|are|were|be|been|it's|that's|this is|as|such|like|than|half|done by|made by|written by)(?: (?:that|this|it))?(?: not| really| just)?) $/i.test(
    before(phrase, plain),
  );

/** What a sentence begins with. */
export const isSubject = (phrase: NounPhrase, plain: string): boolean =>
  /(?:^|[.?!,;:)] |\b(?:and|but|that|if|when|is|are|was|were|has|have|did|does|can|will) )$/i.test(
    before(phrase, plain),
  );

const before = ({ start }: Span, plain: string): string => plain.slice(0, start);

const STANDS_IN =
  /\b(?:in|at|on|onto|from|behind|under|over|into|off|by|near|through|past|to|inside|outside|around|round|up|down|out of|across) $/i;

const PLACES = new Set(
  'room rooms house flat car cars van bus boat train kitchen floor floors wall walls door doors window bathroom garden lobby garage box boxes bag container shop store office desk table chair phone screen street road roof bed sofa fence gate warehouse venue hotel flight seat station'.split(
    ' ',
  ),
);
