import { stemOf } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';

/** "Maybe something between 400 and 600?" is an estimate, and is given as one. */
export function keptEstimate({ sentence, voice }: Site): readonly Candidate[] {
  const said = stemOf(sentence.text).replace(/\?+$/, '');
  const figure = GUESSED.exec(said)?.groups?.['figure']?.toLowerCase();
  if (figure === undefined) return [];
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  return [
    made('short', `{My} estimate is ${figure}.`),
    made('warm', `{My} estimate is ${figure}, and {I} will confirm it by «day».`),
    made('firm', `{My} estimate is ${figure}; you will have the exact figure by «day», «time».`),
  ];
}

const GUESSED =
  /^(?:(?:um|hm+|er|well|oh|so),? )?(?:(?:maybe|perhaps|probably|possibly|i(?:['’]d)? (?:guess|think|say|suppose)),? )*(?:something |somewhere )?(?:like )?(?<figure>(?:between|around|about|roughly|some|from)? ?[£$€]?\d[\d.,]*(?: ?(?:%|percent|euros?|pounds?|dollars?|hours?|days?|weeks?|months?))?(?: (?:and|to|or) [£$€]?\d[\d.,]*)?(?: ?(?:%|percent|euros?|pounds?|dollars?|hours?|days?|weeks?|months?))?(?: (?:a|an|per) \p{L}+)?)(?: or so)?(?:,? i (?:guess|think|suppose|believe|would say|['’]d say))?$/iu;
