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

/** "Everyone in the group", "a hold for the shop": said beside what is spoken of; "news on the shop", "happy with the shop" are about it. */
export const isAside = (phrase: NounPhrase, plain: string): boolean => {
  const said = before(phrase, plain);
  return STANDS_BY.test(said) && !SPEAKS_OF.test(said);
};

const STANDS_BY =
  /\b(?:in|at|from|by|after|before|during|until|since|into|onto|off|under|over|near|behind|through|without|than|like|as|with|to|for|on|of|around|within|inside|between|per|via) $/i;
const SPEAKS_OF =
  /\b(?:updates?|news|progress|feedback|thoughts?|ideas?|opinion|view|questions?|comments?|notes?|points?|word|happen(?:s|ed|ing)?|wrong|matter|deal|done|problems?|issues?|troubles?|help|happy|unhappy|pleased|disappointed|surprised|concerned|confused|upset|annoyed|satisfied|agree|disagree|working|work|look|looked|looking|reply|answer|response|sorry|ready|wait(?:ed|ing)?|hold|stand|are we|asked|ask|asking|pa(?:y|id|ying)|price|cost|quote|status|errors?|mistakes?|typos?|changes?|date|deadline|copy|version|rest|part|one|two|three|four|five|six|seven|eight|nine|ten|half|some|most|none|both|all|\d+) (?:on|with|to|about|of|for|at|in) $|\babout $|\b(?:disappointed|surprised|confused|upset) by $|\b(?:get|got|getting|log|logged|access|locked) (?:back )?(?:in|into|out of|on ?to|to) $/i;

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
