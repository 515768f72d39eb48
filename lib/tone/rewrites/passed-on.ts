import { stemOf } from './editing';
import { type Candidate, type Site, wholeOf } from './site';
import { speak } from './voice';

/** "That is a question for the bank": the writer asks the bank. Empty where the client's own people are to decide. */
export function passedOnCandidates({ sentence, voice }: Site): readonly Candidate[] {
  const owner = PASSED.exec(stemOf(sentence.plain))?.[1];
  if (owner === undefined) return [];
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  return [
    made('short', `{I} will ask ${owner} and tell you by «day».`),
    made('warm', `{I} would be glad to ask ${owner} for you; you will have the answer by «day».`),
    made('firm', `{I} will take this to ${owner} and come back to you by «day».`),
  ];
}

const PASSED =
  /^(?:(?:that|this|it|which) ?(?:is|['’]s) (?:a (?:matter|question) for|one for)|you(?:['’]ll| will)? (?:need|have) to ask|please ask|ask) ((?:the|our|my) (?!client\b|customer\b)[a-z]+(?: (?:office|team|department|company))?)(?: alone| only| and not (?:for )?(?:me|us))?$/i;
