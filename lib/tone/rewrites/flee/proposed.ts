import { stemOf, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { HURTS } from '../tails';
import { speak } from '../voice';
import { spelled } from './spelled';
import { feels, onlyFlees } from './straight/flees';

/**
 * The proposal or the view inside a doubt: "it's a dumb thought, but part of me wondered if five emails might sort of be enough" is "I suggest five emails". What bows around
 * it goes; where anything else is said beside it, it is left to others.
 */
export function proposed({ sentence, voice }: Site): readonly Candidate[] {
  const stem = spelled(stemOf(sentence.text)).replace(/\?+$/, '').replace(SOFT, '').replace(/ {2,}/g, ' ');
  const hit =
    THINGS.map((form) => form.exec(stem)).find((one) => one !== null) ??
    VIEW.exec(stem) ??
    OPINION.exec(stem) ??
    GUESS.exec(stem);
  if (!hit) return [];
  const { thing = '', view = '', guess = '' } = hit.groups ?? {};
  const around = [stem.slice(0, hit.index), stem.slice(hit.index + hit[0].length)].flatMap((part) =>
    part.split(/[,;]| but\b/),
  );
  if (!around.every(bows) || HURTS.test(hit[0])) return [];
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  if (thing !== '')
    return [
      made('short', `{I} suggest ${thing}; does that suit you?`),
      made('warm', `{I} recommend ${thing}, because «reason: why it serves them».`),
      made('firm', `{I} suggest ${thing}.`),
    ];
  if (guess !== '')
    return [
      made('short', `${guess}; {I} will check this and tell you by «day».`),
      made('warm', `${guess}, so {I} will check this and confirm it by «day».`),
    ];
  const said = view.replace(
    MAY_BE,
    (_, subject: string) => `${subject} ${SEVERAL.test(subject) ? 'are' : 'is'}`,
  );
  return [
    made('short', `{I} think ${said}.`),
    made('warm', `{I} think ${said}, and {I} would like to hear your view.`),
    made('firm', `In {my} view, ${said}.`),
  ];
}

/** Only about the writer, or of no weight. */
const bows = (part: string): boolean =>
  wordsIn(part) < LEAST ||
  onlyFlees(part) ||
  feels(part) ||
  (BOWS.test(part) && !/\d/.test(part.replace(/100 ?%/, '')));

const LEAST = 4;

const BOWS =
  /\b(?:i|i['’]\p{L}+|me|my|part of me|dumb|silly|daft|stupid|small|little|ignore|nothing|hardly|feel free|no pressure|if you)\b/iu;

/** What makes a thought small. */
const SOFT =
  /,? (?:and |but )?(?:it['’]s|this is) (?:only|just|probably) (?:an? )?[^,;]{0,20}(?:thought|idea|feeling|guess|hunch),|,? (?:in so far as [^,]{3,50},|(?:i (?:suppose|guess))(?=[,.;]|$)|(?:sort of|kind of|kinda|perhaps|maybe|possibly|probably|conceivably|vaguely|potentially|slightly|a (?:tiny |little |wee )?bit(?! of)|a tad|sometimes|just)(?= )),?/giu;

const THOUGHT = '\\b(?:wonder(?:ed|ing)?|thought|think|thinking|feel|felt)(?: (?:if|whether|that))* ';
const THING =
  '(?<thing>(?!(?:i|you|we|he|she|they|it|this|that|these|there|if|whether|of|about|do|does|did|is|are|was|can|could|would|shall|should|have|has)\\b)[\\p{L}\\d£$€][^,;?]{2,60}?)';

const THINGS = [
  // "I wondered if five emails might be enough", "I've thought a bigger fridge could be an idea".
  new RegExp(
    `(?:${THOUGHT}|^(?:and |but |so )?)${THING} (?:might|may|could|would)(?: also| well)* (?:be (?:enough|plenty|sufficient|an? (?:\\p{L}+ )?(?:idea|option|thought)|worth (?:it|a (?:try|go|thought)))|do(?: the trick)?|help|work|suit)\\b`,
    'iu',
  ),
  // "You know best, but the afternoon one might be nicer".
  new RegExp(
    `(?:^|\\b(?:but|though|that) )${THING} (?:might|may|could|would) (?:be )?(?:better|nicer|easier|safer|simpler|best|wiser)$`,
    'iu',
  ),
  // "I did wonder about garden roses": what has no article is new.
  /\bwonder(?:ed|ing)? about (?<thing>(?!(?:how|what|whether|if|when|why|who|the|your|that|this|these|my|our|it|you|asking)\b)\p{L}[^,;?]{2,50}?)(?=,|;|$| (?:but|though|instead)\b)/iu,
  // "I'd lean a smidge toward A".
  /\b(?:lean(?:ing)?|tend(?:ing)?) (?:a (?:smidge|bit|little|touch) |slightly |more )?towards? (?<thing>[\p{L}\d][^,;?]{0,40}?)(?=,|;|$| (?:but|though)\b)/iu,
  // "I've a soft spot for the blue one".
  /\b(?:soft spot|weakness|(?:slight )?preference) for (?<thing>(?!(?:it|that|this|them|you)\b)[\p{L}\d][^,;?]{1,50}?)(?=,|;|$| (?:but|though)\b)/iu,
  // "It might be worth a call to the planner".
  /(?<!\b(?:not|n['’]t|hardly|barely|scarcely|really|without|never) )\b(?:be|is|was|be also) worth (?<thing>(?:(?:an?|another|one) (?!(?:try|go|thought|look|shot|mention)\b(?! (?:at|through|with))|bit\b)|(?!(?:mention|bring|say|hav|discuss|ask|not|point|argu|talk)\p{L}*ing\b)\p{L}+ing )[^,;?]{2,60}?)(?=,|;|$| (?:but|though)\b)/iu,
];

/** "I had the feeling that the other nine might be a question of taste". */
const VIEW =
  /\b(?:(?:feeling|sense|impression|hunch)|wonder(?:ed|ing)?,?(?: if| whether)|(?:it )?(?:seem(?:s|ed)|felt|feels)(?: to me)?|thought(?:, if [^,]{3,40},)?)(?: that| like| as if)? (?<view>(?:the|your|our|that|this|these|those|one|some|both) [^,;?]{2,60}? (?:might|may|could|would) be (?!been\b)[^,;?]{3,60}?)(?=,|;|$| but\b)/iu;

/** "It is only my small opinion, but page 5 was not so bad". */
const OPINION =
  /\bmy (?:(?:own|small|humble|personal|modest) )*(?:opinion|view)(?: is)?,?(?: but| that)? (?<view>(?!(?:i|you|it|that)\b)[^,;?]{2,40}? (?:is|are|was|were) [^,;?]{3,60}?)(?=,|;|$| but\b)/iu;

/** "It might be the profile, but I'm not sure": to be checked. */
const GUESS =
  /^(?:(?:and|but|so|well),? )*(?:(?:I|we) (?:think|suspect|guess|believe|suppose|reckon) (?:that )?)?(?<guess>(?:it|this) (?:(?:might|may|could) be|(?:seems|appears) to be|looks like) (?!(?:an? )?(?:nothing|me|my|I|that|idea|worth|something or|wise|good|better|best|nice|easier|safer|helpful|useful|fair|time|today|tomorrow|nicer|kinder|simpler|clearer)\b)(?![^,;?]*\bor (?:it|that|this)\b)[^,;?]{5,60}?)(?=,|;|$| but\b| though\b)/iu;

const MAY_BE = /^(.{3,60}?) (?:might|may|could) be\b/i;
const SEVERAL =
  /(?:[^s\W]s|\b(?:two|three|four|five|six|seven|eight|nine|ten|people|both|they|these|those))$/iu;
