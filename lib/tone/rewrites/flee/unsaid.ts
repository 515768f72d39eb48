import { stemOf, uncapitalised, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';
import { spelled } from './spelled';

/** "How long the permit takes is hard to say", "I couldn't tell you whether it fits": what is not known is found out, and told on a day. */
export function unsaid({ sentence, voice }: Site): readonly Candidate[] {
  const stem = spelled(stemOf(sentence.text)).replace(OPENS, '');
  const question = (ASKED_FIRST.exec(stem) ?? ASKED_LAST.exec(stem))?.groups?.['question'];
  if (question === undefined || wordsIn(question) < LEAST || LOOSE.test(question)) return [];
  const asked = uncapitalised(question)
    .replace(/^if\b/i, 'whether')
    .replace(/^(?:How|When|What|Whether|Which|Who|Where)\b/, (word) => word.toLowerCase());
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  return [
    made('short', `{I} will tell you by «day» ${asked}.`),
    made('warm', `{I} will find out ${asked} and tell you by «day».`),
    made('firm', `You will hear from {me} by «day», «time» ${asked}.`),
  ];
}

const LEAST = 3;
const OPENS = /^(?:(?:and|so|but|well|honestly|anyway|as for that|hmm|um|er),? )+/i;
const QUESTION = '(?<question>(?:how|when|what|whether|if|which|who|where)\\b[^,;?]{6,90}?)';
const HARD = "(?:hard|difficult|tricky|impossible|too (?:early|soon)|anyone[’']s guess)";
const ASKED_FIRST = new RegExp(
  `^${QUESTION} (?:is|would be|remains)(?: (?:a bit|rather|quite|still|very|always))* ${HARD}(?: to (?:say|tell|know|judge|predict))?(?:,.*)?$`,
  'iu',
);
const ASKED_LAST = new RegExp(
  `^(?:(?:it|that)(?:[’']s| is)(?: (?:a bit|rather|quite|still|very|always))* ${HARD} to (?:say|tell|know|judge|predict)|(?:I|we)(?:[’']m| am|[’']re| are)(?: (?:really|honestly|just|still))* (?:not (?:\\p{L}+ )?sure|unsure)|(?:I|we) (?:really |honestly |just )?(?:can[’']?t|cannot|couldn[’']t|could not|don[’']t|do not|wouldn[’']t) (?:really |honestly |actually )?(?:say|tell you|tell|know|swear to)) (?:about )?${QUESTION}(?:(?:,| but\\b| though\\b).*)?$`,
  'iu',
);
/** The writer's own manners and mind, or a question of none. */
const LOOSE =
  /^(?:if|whether|how|what|when|where) you\b|\b(?:to (?:say|do|think|put|ask|answer)|I should|I(?:['’]m| am) (?:allowed|the right)|you(?:['’]d| would| will|['’]ll)? (?:want|mind|like|think|feel)|how to|what you mean|who to|where to)\b/i;
