import type { ActiveNotes } from '../../context';
import type { Tone } from '../../reading';
import type { FleeCode } from '.';

/** Frames that say what the writer and this client have agreed; they come before the others where there is such a note. */
export function notedFrames(
  code: FleeCode,
  tone: Tone,
  named: boolean,
  { agreement }: ActiveNotes,
): readonly string[] {
  const { responseTime, agreedScope } = agreement;
  if (code === 'vague' && tone === 'firm' && responseTime !== undefined && LASTS.test(responseTime)) {
    return [`You will hear from {me}${named ? ' about {T}' : ''} within «time: responseTime».`];
  }
  if (code === 'capitulate' && tone === 'firm' && agreedScope !== undefined) {
    return [
      named
        ? 'Our agreement covers «item: agreedScope»; on {T}, {I} can add what goes beyond it for «price: rate».'
        : 'Our agreement covers «item: agreedScope»; {I} can add what goes beyond it for «price: rate».',
    ];
  }
  return [];
}

/** "One working day", "24 hours": a span one can answer within. */
const LASTS =
  /^(?:(?:about|up to|max\.?) )?(?:an?|one|two|three|four|five|\d+)\b.*\b(?:hours?|days?|weeks?)$/i;

/** False for a text that offers what this client does not like: a call to one who wants it in writing. */
export const suits = (text: string, { likes, reminders }: ActiveNotes): boolean =>
  !CALLS.test(text) || ![...likes, ...reminders].some((note) => NO_CALLS.test(note));

const CALLS = /\b(?:could|that) we talk\b|\bto talk\b|\bcall\b|\bby phone\b/i;
const NO_CALLS =
  /\bno (?:phone )?calls?\b|\b(?:hates?|dislikes?|not|never|avoids?|rather not) (?:like )?(?:the |to be |being )?(?:phone|calls?|called|talk\w*)\b|\b(?:in writing|written|by e-?mail|by mail|by text|mail only|e-?mail only)\b|\bprefers? (?:e-?mail|mail|text|writing)\b/i;
