import { stemOf } from './editing';
import { type Candidate, type Site, wholeOf } from './site';
import { speak } from './voice';

/** "I need those figures and I need them now" asks for them. */
export function neededCandidates({ sentence, voice }: Site): readonly Candidate[] {
  const [, thing = ''] = NEEDED.exec(stemOf(sentence.text)) ?? [];
  if (thing === '') return [];
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  return [
    made('short', `Could {I} have ${thing} by «day»?`),
    made('warm', `Could {I} have ${thing} by «day», so that «reason: what it does for them»?`),
    made('firm', `{I} need ${thing} by «day», so that «item: the delivery» keeps its date.`),
  ];
}

const NEEDED =
  /^(?:(?:and|but|so|now|look),? )?(?:i|we) (?:really |urgently |still )?(?:need|want) ((?:the|those|these|that|your|all) [\p{L}\d'’ -]{2,40}?)(?:,? (?:and (?:i|we) (?:need|want) (?:it|them) )?(?:now|today|immediately|at once|right now|this minute|urgently|straight ?away))$/iu;
