import { COMPLAINS } from './frames/complains';
import { edit, edited, stemOf, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { HAS_TIME } from '../orders';
import { trims } from '../trims';
import { speak } from '../voice';

/** What was given away stays offered, at a price and from a day. */
export function keptOffer({ sentence, view, voice }: Site): readonly Candidate[] {
  const trimmed = edited(sentence.text, [...GIVEN_AWAY, ...(trims.capitulate ?? [])]);
  const text = trimmed ?? sentence.text;
  const priced = /«price/.test(text);
  if (
    wordsIn(text) < 4 ||
    wordsIn(text) > 24 ||
    !(OFFERS.test(text) || (priced && INVITED.test(text))) ||
    GIVES_IN.test(text) ||
    /\?["')]*$/.test(text)
  )
    return [];
  if (!priced && (trimmed === undefined || /,/.test(text)) && (wordsIn(text) > 12 || /,/.test(text)))
    return [];
  const offer = stemOf(text);
  // What has its day is a promise.
  if (!priced && (HAS_TIME.test(offer) || /\bif\b/i.test(offer))) return [];
  const made = (tone: Candidate['tone'], words: string) =>
    wholeOf(sentence, 'grammar', tone, speak(words, voice));
  if (priced && COMPLAINS.test(view.incoming)) {
    const mended = stemOf(offer.replace(/ for «price»/g, ''));
    if (AT_TIME.test(mended))
      return [made('short', `${mended} on «day».`), made('warm', `${mended} on «day»; does that suit you?`)];
    return [
      made('short', `${mended} by «day».`),
      made('warm', `${mended} by «day»; does that suit you?`),
      made('firm', `${mended} by «day», «time».`),
    ];
  }
  if (priced) {
    return [
      made('short', `${offer}.`),
      made('warm', `${offer}, by «day».`),
      made('firm', `${offer}, and {I} can start on «day».`),
    ];
  }
  if (AT_TIME.test(offer)) {
    return [
      made('short', `${offer} on «day».`),
      made('warm', `${offer} on «day»; does that suit you?`),
      made('firm', `${offer} on «day», and it takes about «hours».`),
    ];
  }
  if (BEYOND.test(offer))
    return [
      made('short', `${offer}; it takes about «hours» and comes to «price: rate».`),
      made('warm', `${offer} by «day», for «price: rate»; does that suit you?`),
      made('firm', `${offer} for «price: rate», and {I} can start on «day».`),
    ];
  // What is not plainly more than was agreed may well be part of the work: no price is brought in.
  return [
    made('short', `${offer} by «day».`),
    made('warm', `${offer} by «day»; does that suit you?`),
    made('firm', `${offer}, and {I} can start on «day».`),
  ];
}

/** "I'll come at five": an hour has its day. */
const AT_TIME = /\bat (?:\d|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past)/i;

/** More than was agreed. */
const BEYOND = /\b(?:on top|extra|additional|in addition|as well|another)\b/i;

const GIVEN_AWAY = [
  edit(
    /,? (?:it's|that's) (?:fine|ok|okay|no problem|no bother)(?: honestly| really)?, (?=I|we|don't)/,
    ', ',
  ),
  edit(/,? (?:it's|that's) (?:fine|ok|okay|no problem|no bother)(?: honestly| really)?(?=[,.;]|$)/),
  edit(/,? (?:I|we) don't (?:really )?sleep[^,.;]*/),
  edit(/,? (?:just )?as you (?:fancy|like|please|wish|prefer)(?=[,;.]|$)/),
  edit(/,? if (?:that's|that is) what (?:you|they|she|he)(?:'d)? (?:want|prefer|like)s?(?=[,.;]|$)/),
  edit(/,? (?:anyway|of course|obviously|naturally)(?=[,.;]|$)/),
  edit(
    /,? and you (?:needn't|need not|don't (?:need|have) to|won't have to) (?:pay|worry)[^,.;]*/,
    ' for «price»',
  ),
  edit(
    /^(?:absolutely|of course|sure|no problem(?: at all)?|not a problem|yes|no worries)[,!.]* (?:and )?(?=(?:I|we)(?:'ll| will| can)\b)/,
  ),
  edit(
    /,? (?:and |so |but )?(?:please )?(?:don't|do not|(?:there's |there is )?no need to)(?: you)?(?: even)? (?:think|worry|fret|talk) about (?:paying|payment|the (?:money|bill|cost|invoice|fee)|money)[^.;]*/,
    ' for «price»',
  ),
  edit(/,? (?:all )?(?:at|out of) (?:my|our) (?:own )?(?:cost|expense|pocket)\b/, ' for «price»'),
  edit(
    /,? ?\b(?:for free|for nothing|free of (?:charge|cost)|(?:for|at) the same (?:fee|price|money)|without (?:any )?(?:extra )?(?:charge|cost|money|pay)|at no (?:extra )?(?:cost|charge)|gratis|on the house|on me|on us)\b/,
    ' for «price»',
  ),
  edit(
    /,? (?:as many times as (?:it takes|you (?:like|want))|as often as (?:it takes|(?:you|she|he|they) (?:like|want)s?)|any time(?:, day or night)?|day or night|at any hour|and I'd not think of charging[^,.;]*|it is the least [^,.;]*|it's the least [^,.;]*|just to be on the safe side[^,.;]*)/,
  ),
];

/** "Or send them to me and I'll do it": what is asked first belongs to the offer. */
const INVITED =
  /^(?:or |and |so |just |please )*(?:send|give|drop|bring|post|forward|leave) [^,;.]{2,40} and (?:I|we)(?:['’]ll| will| can)\b/i;
const OFFERS =
  /^(?:(?:and|so|but|of course|yes|anyway|ok|okay|all right|fine|otherwise|then),? )*(?:I|we)(?:['’]ll| will| can| could)\b(?! (?:already |only |just |quite )*(?:tell|see|understand|imagine|hear)\b)/i;
const GIVES_IN =
  /\b(?:waiv\w*|refund\w*|pay|deduct|cancel|the invoice|whatever|anything|any(?:thing)? you|you (?:like|want|prefer|decide|choose)|sorry|fault|nothing|nobody|forget|forgive|hate|stay up|tonight|overnight|night|sleep|lunch|weekend|sunday|saturday|shut the shop|pride|eat the cost|cross out|never|not|won['’]t|whoever|wherever|hat|knees|beg|complain|least)\b/i;
