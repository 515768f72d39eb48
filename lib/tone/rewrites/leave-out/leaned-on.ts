import { tellsMatter } from '../faithful';
import type { Site } from '../site';

/** "They can be cut down": who "they" are stands in the sentence before. */
export function isLeanedOn({ finding, sentence, view }: Site): boolean {
  // Nothing leans on "As you wish."
  if (!tellsMatter(sentence.text)) return false;
  const next = view.sentences[sentence.index + 1];
  // What a jab says of a thing, the mail says of the same thing before and after; somebody is named once.
  const leans = finding.code === 'attack' ? LEANS_ON_SOMEBODY : LEANS;
  return next?.role === 'body' && next.block === sentence.block && leans.test(next.plain);
}

const LEANS_ON_SOMEBODY = /^(?:he|she|they|his|her|their)\b/i;

const LEANS =
  /^(?:(?:and|so|but|then|now|still|yet|also|plus),? )?(?:(?:if|when|once|until|as|because|since|before|after|to|for|with|in|from|of) )?(?:it|its|they|their|them|he|his|him|she|her|that|this|these|those|then|both|either|neither|one of|none of|all of|most of|some of|the same|which|there it)\b|^(?:but|so|then|or|otherwise|instead|even so|that said|either way|in that case|which|once more|if (?:not|so))\b|^do you\?/i;
