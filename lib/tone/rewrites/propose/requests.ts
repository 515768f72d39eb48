import { scanClauses } from '../../grammar/scan';
import type { NegativeCode } from '../../codes';
import { isClean } from '../check';
import { stemOf, uncapitalised } from '../editing';
import { findBreach } from '../facts';
import { COST } from './cost';
import { type Place, type Way, wayOf } from './way';

/** What is ordered in a jab, or hardly dared to be asked, as the request it is: "Scan them." as "Could you scan them?" */
export function requests(place: Place): readonly Way[] {
  const { sentence, worst, draft, reading, context } = place;
  if (sentence.role !== 'body') return [];
  const act =
    worst.code === 'hedge'
      ? SHY.exec(sentence.text)?.[1]
      : ORDERED.has(worst.code)
        ? ordered(sentence.plain, sentence.text)
        : undefined;
  if (act === undefined || act.split(' ').length > MOST_WORDS || UNKIND.test(act)) return [];
  const text = `Could you ${uncapitalised(act).replace(/^\p{Lu}(?=\p{Ll})/u, (head) => head.toLowerCase())}?`;
  if (findBreach(sentence.text, text, draft) || !isClean(draft, sentence, text, reading, context)) return [];
  const { start, end, text: expected } = sentence;
  return [wayOf(place, { start, end, expected, text, finding: worst.key }, COST.asked)];
}

const ORDERED: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['attack', 'accuse', 'defend']);
const MOST_WORDS = 18;

/** "I wondered if you might have a minute to look at the list, but only if ..." */
const SHY =
  /\b(?:wonder(?:ed|ing)?|ask(?:ing)?|hop(?:e|ed|ing)) (?:if|whether|that)?(?: maybe| perhaps| possibly)? ?you (?:might|could|would|can|may)(?: maybe| perhaps| possibly)?(?: (?:have (?:a|the) (?:minute|moment|second|time) to|be able to|be so kind as to|find the time to))? (\p{L}[^,;:.?!–—]*?)(?: (?:sometime|at some point|maybe|perhaps|possibly|please|if .*|whenever .*))?(?:[,;:.?!–—].*)?$/iu;

function ordered(plain: string, text: string): string | undefined {
  return isOrder(plain) ? stemOf(text).replace(/^(?:please|kindly|just|now|then|so|and),? /i, '') : undefined;
}

/** "Obtain two written estimates." */
export const isOrder = (plain: string): boolean =>
  !SHRUGS.test(plain) &&
  !UNKIND.test(plain) &&
  (scanClauses(plain)[0]?.imperative === true || LOOKS_LIKE_ONE.test(plain));

const LOOKS_LIKE_ONE =
  /^(?!(?:is|are|was|were|had|has|have|do|does|did|what|who|which|that|this|in|on|at|for|with|from|by|as|if|when|because|and|but|so|or|not|all|both|even|only|about|after|before|since|while|like|than|then|once|of|to|half|such|quite|over|under|between|during|without|until|i|he|she|we|they|you|it|there|here|where|why|how|would|could|should|will|can|may|might|must|nor|no|yet|still|also|despite|though|although|just|whose|see|now|today|tomorrow|saw|got|told|found|took|gave|made|sent|bought|thought|met|left|kept|lost|held|felt|ran|came|went|wrote|broke|spoke|knew|maybe|perhaps|again)\b)(?!\p{L}+(?:s|ed|ing|ly)\b)\p{Lu}?\p{Ll}+ (?:them|it|the|your|two|an?|me|these|those)(?!['’])\b(?!.*[?])/iu;
/** Mockery in the form of an order, and orders on manners. */
const SHRUGS =
  /^(?:please |just |so |then )?(?:go ahead|enjoy|congratulations|trust|believe|imagine|welcome|thank\w*|good|nice|let|never|don['’]t|do not|excuse|forgive|spare|save|keep|tell|show|feel|call it|consider|make up|picture|pity|bless|suit|mind|stop|calm|relax|remember|blame|grow|get over|try (?:reading|listening|looking|to))\b/i;
export const UNKIND =
  /\b(?:threaten|all you (?:like|want))\b|\bhave a (?:word|think)\b|\b(?:report|sue|quote|blame|fire|leave|trouble) (?:me|us)\b|\bwhere you\b|\bnever\b|\b(?:maybe|perhaps|complaints?|complain\w*|what you (?:want|like)|whatever|somebody|anybody|mind made up|not a child|grow up)\b|\b(?:look|think|learn|read) (?:at (?:your|me)|before|somebody)\b|\b(?:yourself|yourselves|instead of|for once|before you|next time|properly|carefully|again|at least)\b|["“”]/i;
