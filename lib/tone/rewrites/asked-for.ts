import { findObject } from '../grammar/object';
import { tokensOf } from '../grammar/tokens';
import { isDuration } from './durations';
import { type Candidate, type Site, wholeOf } from './site';
import { speak } from './voice';

/** "I asked three times for the sample decks" becomes what is still wanted: the sample decks, by a day. */
export function askedForCandidates({ sentence, view, voice }: Site): readonly Candidate[] {
  const thing = wanted(sentence.plain, sentence.text);
  // "... and we got a story instead": it may stand in the part that was cut off.
  if (thing === undefined || cameInstead(view.sentences[sentence.index]?.plain ?? '')) return [];
  return [
    wholeOf(sentence, 'grammar', 'short', speak(`Could you let {me} have ${thing} by «day»?`, voice)),
    wholeOf(
      sentence,
      'grammar',
      'warm',
      speak(`With ${thing} by «day», {I} can carry on for you; would that be possible?`, voice),
    ),
    wholeOf(
      sentence,
      'grammar',
      'firm',
      speak(`To keep «item: the delivery» on schedule, {I} need ${thing} by «day».`, voice),
    ),
  ];
}

function wanted(plain: string, text: string): string | undefined {
  const relative = RELATIVE.exec(plain)?.[1];
  if (relative !== undefined) return NOT_SENT.test(relative) ? undefined : relative;
  const asked = ASKED.exec(plain) ?? UNTIL.exec(plain);
  if (!asked || cameInstead(plain) || /[?]/.test(plain)) return undefined;
  const from = asked.index + asked[0].length;
  const object = findObject(tokensOf(plain.slice(from).replace(BEHIND, '')));
  if (!object) return undefined;
  const thing = text.slice(from + object.span.start, from + object.span.end);
  return isDuration(thing) || NOT_SENT.test(thing) ? undefined : thing;
}

/** "The texts that we're still waiting for". */
const RELATIVE =
  /\b((?:the|your|those|these|all the) (?:(?!(?:that|which|we|i|is|are|was|were|has|have|from|of|with|for|on|in|at|to)\b)[\p{L}-]+ ?){1,3}?)(?: (?:that|which))?,? (?:i|we)(?:'m|'re|'ve| am| are| have)(?: been)? (?:still )?(?:waiting for|waiting on|missing)\b/iu;

const ASKED =
  /\b(?:i|we)(?:'ve|'m|'re|'d| have| am| are| had| did)?(?: (?:been|already|also|now|still|even|only|just|again|clearly))* (?:ask(?:ed|ing)?|chas(?:ed|ing)|wait(?:ed|ing)?|begg(?:ed|ing)|remind(?:ed|ing)?)(?: you(?:r \w+)?)?(?: (?:again|now|already|repeatedly|twice|\w+ times|since \w+|in \w+|on \w+day))*,? for (?=\S)/i;

/** "I can't go on until you send the figures". */
const UNTIL =
  /\b(?:until|till|unless|as long as|before) (?:you(?:'ve| have)?|your \w+) (?:do not |don't |first )?(?:sen[dt]|g[ai]ve|given|provided?|supply|supplied|uploaded?|shared?|forward(?:ed)?) (?:(?:me|us) )?(?=\S)/i;

/** What else was said of it. */
const BEHIND =
  / (?:and|but|so|since|because|when|which|that|over|until|without)\b.*$| for (?:\w+ )?(?:days?|weeks?|months?|years?|ages|hours?)\b.*$/i;

/** It came after all, or another gave it. */
const CAME =
  /\b(?:and|but|then|until|till|before) (?:\w+ )?(?:i |we |you |they |he |she )?(?:got|received|were given|was given|gave|sent me|sent us|came|arrived|was told|said no)\b|\bif\b/i;

const cameInstead = (plain: string): boolean => CAME.test(plain) && !UNTIL.test(plain);

const NOT_SENT =
  /\b(?:time|patience|understanding|help|hours?|people|staff|attention|respect|money|honesty|advice|anything|something|nothing|trouble|moment|weather|bus|train|reason)\b|^(?:two|three|four|five|six|ten|\d)/i;
