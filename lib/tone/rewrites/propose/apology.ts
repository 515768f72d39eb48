import { findReminders } from '../../reminders';
import { splitSentences } from '../../sentences';
import { isFlee } from '../flee';
import { speak, voiceOf } from '../voice';
import { COST } from './cost';
import { factsOnlyIn, offersSomething } from './losses';
import { SORRY } from './together';
import { type Place, type Way, wayOf } from './way';

/** Who is so very sorry may say so plainly; for a small thing not even that is needed. */
export function plainApology(place: Place): readonly Way[] {
  const { sentence, findings, worst, draft, context } = place;
  const isSorry =
    findings.some(({ code }) => code === 'apologise') || (isFlee(worst.code) && SORRY.test(sentence.plain));
  if (!isSorry || sentence.role !== 'body' || SMALL.test(sentence.plain)) return [];
  if (offersSomething(sentence.text) || factsOnlyIn(sentence, draft, context.incoming) > 0) return [];
  const text = speak('{I} am sorry about this.', voiceOf(splitSentences(draft), sentence.text));
  if (findReminders(text, context.notes.landmines).length > 0) return [];
  return [
    wayOf(
      place,
      { start: sentence.start, end: sentence.end, expected: sentence.text, text, finding: worst.key },
      COST.plainApology,
    ),
  ];
}

/** Nothing to be sorry for at length. */
export const SMALL =
  /\bbringing (?:it )?up\b|\bmention\w*\b|\bsorry to\b|\bbother\w*\b|\blong\b|\bfor (?:asking|chasing|writing|the (?:delay|wait))\b/i;
