import type { Tone } from '../../reading';
import { MOCKS } from '../calming';
import { stemOf, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { HURTS } from '../tails';
import { speak } from '../voice';
import { muses } from './tells-of-work';

/**
 * What pulls back may be a limit, an offer or advice, and then it stays: "I'd rather not go to the investor day" with what is possible instead, "we can take that section
 * out" with whether it suits, "I'd ring HMRC directly" with help on it.
 */
export function keptLimit({ sentence, voice }: Site): readonly Candidate[] {
  const stem = stemOf(sentence.text.replace(OPENS, '').replace(BEHIND, '')).replace(/^\p{Ll}/u, (letter) =>
    letter.toUpperCase(),
  );
  if (wordsIn(stem) < LEAST || wordsIn(stem) > MOST || /[?!…"“”:;]|\.\.\.|[.] |,.*,/.test(stem)) return [];
  if (HURTS.test(stem) || MOCKS.test(stem) || muses(stem) || CLOSES.test(stem)) return [];
  const way = WAYS.find(({ when }) => when.test(stem));
  return (way?.texts ?? []).map(([tone, text]) =>
    wholeOf(sentence, 'grammar', tone, speak(`${stem}${text}`, voice)),
  );
}

const LEAST = 4;
const MOST = 22;

const OPENS = /^(?:(?:and|but|so|or|well|anyway|also|look|honestly|then),? )+/i;
/** "... if it's causing difficulty", "... I guess": what bows behind it. */
const BEHIND =
  /,? (?:if (?:it|that|this)(?:['’]s| is) (?:causing|a) [^,;.]*|i (?:guess|suppose|think)|really|to be honest|any ?more|i['’]m afraid)(?=[.!]*$)/i;

/** A farewell, a jab or no word more. */
const CLOSES =
  /\b(?:somebody|someone|another (?:agency|person|firm|one)|good luck|unavailable|argue|fight|trouble you|bother|discuss|go into|comment(?! on$)|say (?:more|anything|any more|nothing)|talk about|stay out|keep out|out of it|involved|group|resign|goodbye|leave you|any more of these|get pulled)\b/i;

const WAYS: readonly { readonly when: RegExp; readonly texts: readonly (readonly [Tone, string])[] }[] = [
  {
    when: /^(?:I|We)(?:['’]d| would)? (?:much )?(?:rather|prefer|prefer to) not\b|^(?:I|We)(?:['’]d| would) rather (?:you|that)\b|^(?:I|We) (?:won['’]t|will not|can['’]t|cannot|am not able to|are not able to)\b|^(?:I|We)(?:['’]m| am|['’]re| are) going to have to (?:stop|pause)\b|^\p{L}[\p{L} ]{3,40} (?:(?:can['’]t|cannot) be|(?:is|are) something (?:I|we) (?:don['’]t|do not))\b/u,
    texts: [
      ['short', '; what {I} can do is «item: what is possible».'],
      ['warm', '; would «item: what is possible» help you instead?'],
      ['firm', '; what {I} can offer instead is «item: what is possible», by «day».'],
    ],
  },
  {
    when: /^(?:I|We) can\b(?! (?:only|see why|understand|imagine)\b)/u,
    texts: [
      ['short', '; does that work for you?'],
      ['warm', '; would that help you?'],
      ['firm', ' by «day»; does that work for you?'],
    ],
  },
  {
    when: /^(?:I|We)(?:['’]d| would) (?:suggest|recommend|advise|ask|ring|call|try|contact)\b|^(?:There are|There is|You can (?:ask|find|reach|contact|ring|call|try))\b/u,
    texts: [
      ['short', '; {I} am happy to help you with that.'],
      ['warm', ', and {I} am here if you need anything.'],
      ['firm', '; does that work for you?'],
    ],
  },
];
