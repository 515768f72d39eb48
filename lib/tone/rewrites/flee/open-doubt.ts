import { nounPhrases } from './noun-phrase';
import { stemOf } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';
import { copied } from './topic';

/** "There may be an issue with last year's accounts": a doubt that does not say what it is; what it is follows, and the client can answer it. */
export function openDoubt({ sentence, voice }: Site): readonly Candidate[] {
  const stem = stemOf(sentence.text);
  const hit = DOUBT.exec(stem);
  if (hit === null || /\?/.test(sentence.text) || SAYS_WHAT.test(stem.slice(hit.index))) return [];
  const { kind = '' } = hit.groups ?? {};
  const thing = thingAfter(sentence.plain, hit.index + hit[0].length);
  const words = thing ?? RAW.exec(stem.slice(hit.index + hit[0].length))?.[0];
  const about = words === undefined ? '' : ` about ${words}`;
  const isDoubt = /^(?:doubt|concern|worr)/i.test(kind);
  const name = isDoubt ? 'doubt' : 'question';
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  return [
    made('short', `{I} have one ${name}${about}: «item: the ${name}».`),
    made('warm', `Before {I} go on, {I} have one ${name}${about}: «item: the ${name}».`),
    made(
      'firm',
      `{I} have one ${name}${about}: «item: the ${name}». Could you tell {me} by «day» what you think?`,
    ),
  ];
}

/** Something is in doubt, or was wondered about. */
const DOUBT =
  /\b(?:(?:one|an?|some|the) (?:\p{L}+ ){0,2}(?<kind>doubts?|questions?|concerns?|worr(?:y|ies))|(?:I|we)(?:['’]d| had| did| have|['’]ve)?(?: (?:also|just|sort of|kind of|a bit|only))* (?:wonder|wondered|wondering)) (?:about|with|on|over|as to) /iu;

/** Where no noun phrase is sure: the words up to the next thought. */
const RAW = /^(?:the|your|our|this|that)(?: [\p{L}\d'’-]+){1,5}?(?=,| but\b| and\b|$)/iu;

/** What it is stands there already. */
const SAYS_WHAT = /\b(?:whether|because|namely|that (?:it|they|the)|if (?:it|they|the))\b|:/i;

function thingAfter(plain: string, at: number): string | undefined {
  const phrase = nounPhrases(plain).find(({ start }) => start === at);
  return phrase && copied(plain, phrase);
}
