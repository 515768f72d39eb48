import { asQuestion, stemOf, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { HURTS } from '../tails';
import { speak } from '../voice';
import type { FleeCode } from '.';
import { asksInForm } from './asks-in-form';
import { isResidue } from './residue';
import { feels } from './straight/flees';
import { isUnsent } from './unsent';

/** "Could Francesca take over after this?": a plain question stays one, and says what its answer is for. */
export function keptAsked({ sentence, voice }: Site, code: FleeCode): readonly Candidate[] {
  const stem = stemOf(sentence.text).replace(/\?+$/, '');
  if (!/\?["')]*\s*$/.test(sentence.text) || !asksInForm(stem) || wordsIn(stem) > MOST) return [];
  if (feels(stem) || HURTS.test(stem) || isResidue(code, stem) || isUnsent(stem) || SMALL.test(stem))
    return [];
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  return [
    made('warm', `${asQuestion(stem)} Your answer by «day» would help {me} plan the next step.`),
    made('firm', `${asQuestion(stem)} If so, the next step is «item: the step», by «day».`),
  ];
}

const MOST = 24;
const SMALL =
  /\b(?:maybe|perhaps|possibly|terribly|awfully|just|at all|mind if|angry|cross|mad|someone else|somebody else|useless|worth it|or not)\b/i;
