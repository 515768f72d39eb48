import { stemOf, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { HURTS } from '../tails';
import { speak } from '../voice';
import type { FleeCode } from '.';
import { isResidue } from './residue';
import { feels } from './straight/flees';

/** "Just tell me what you want up there and I'll put it up" asks for it by a day, and keeps what comes of it. */
export function keptTold({ sentence, voice }: Site, code: FleeCode): readonly Candidate[] {
  const stem = stemOf(sentence.text)
    .replace(/\?+$/, '')
    .replace(/^(?:honestly|really|seriously|look),? /i, '');
  if (wordsIn(stem) > MOST || feels(stem) || HURTS.test(stem) || isResidue(code, stem)) return [];
  const { matter, deed, case: put } = (TOLD.exec(stem) ?? IN_CASE.exec(stem))?.groups ?? {};
  if (deed === undefined || GIVES_IN.test(`${put ?? ''} ${deed}`)) return [];
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  if (put !== undefined)
    return [
      made('short', `${put}, tell {me} by «day» and {I} will ${deed}.`),
      made('warm', `${put}, just tell {me} by «day», and {I} will ${deed} by «day: new day».`),
    ];
  return [
    made('short', `Could you tell {me} by «day» ${matter}? {I} will ${deed}.`),
    made('warm', `If you tell {me} by «day» ${matter}, {I} will ${deed} by «day: new day».`),
    made('firm', `Please tell {me} by «day» ${matter}, so that {I} can ${deed}.`),
  ];
}

const MOST = 26;
const TELL = '(?:(?:just|please|so|honestly|simply|do),? )*(?:tell me|let me know|say|tell us|let us know)';
const THEN = "(?:,? and|,) (?:then )?(?:I|we)(?:[’']ll| will| can)(?: (?:just|gladly|happily|simply))?";
const TOLD = new RegExp(
  `^(?:(?:and|but|or|so|ok|okay),? )?${TELL} (?<matter>(?:what|which|when|where|how|whether|if)\\b[^,;]{4,70}?)${THEN} (?<deed>[^,;]{3,60})$`,
  'iu',
);
const IN_CASE = new RegExp(`^(?<case>if [^,;]{6,70}?),? ${TELL}${THEN} (?<deed>[^,;]{3,60})$`, 'iu');
/** All of it is the client's, or for nothing. */
const GIVES_IN =
  /\b(?:anything|everything|whatever|nothing|free|pay|refund\w*|leave|go|stop|step|someone|delete it all|not|never|be)\b|n['’]t\b/i;
