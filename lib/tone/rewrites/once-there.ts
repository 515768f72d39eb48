import { asQuestion, stemOf } from './editing';
import { type Candidate, type Site, wholeOf } from './site';
import { speak } from './voice';

/** "Without the receipt there's nothing I can begin with": as soon as it is there, it can begin, and so it is asked for. */
export function onceThereCandidates({ sentence, voice }: Site): readonly Candidate[] {
  const [, thing = '', act = ''] = WITHOUT.exec(stemOf(sentence.text)) ?? [];
  if (thing === '') return [];
  const step = act.replace(/ (?:with|for you|for anyone|here|anyway)$/i, '');
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  return [
    made(
      'short',
      asQuestion(`As soon as {I} have ${thing}, {I} can ${step}; could you let {me} have it by «day»`),
    ),
    made('warm', asQuestion(`{I} would be glad to ${step}; could you send {me} ${thing} by «day»`)),
    made('firm', `{I} need ${thing} by «day», so that {I} can ${step}.`),
  ];
}

const WITHOUT =
  /^without ((?:the|an?|your) [\p{L}\d' ’-]{3,40}?),? (?:there(?:['’]s| is) (?:nothing|no way|little)(?: (?:that )?(?:i|we) can| to)|(?:i|we) (?:can(?:['’]t|not| not)|am unable to|are unable to)) (?!be\b)(\p{Ll}{3,}(?: [\p{L}\d'’-]+){0,8})$/iu;
