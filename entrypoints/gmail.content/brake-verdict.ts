import { type HoldReason, isHeat } from '../../lib/brake';
import type { Answer } from './coach-loop';

/** What a held draft may do to the client who reads it. */
export interface Verdict {
  readonly reason: HoldReason;
  /** Of the held words, 0 to 100. */
  readonly score: number | null;
  /** The first things heard, with the words they were heard in. */
  readonly heard: readonly Heard[];
}

export interface Heard {
  /** Key of the finding; null for an open question. */
  readonly key: string | null;
  readonly title: string | null;
  readonly quote: string;
}

/** What was read, and the answer to it. */
export interface Judged {
  readonly answer: Answer;
  readonly text: string;
  readonly incoming: string | null;
}

/**
 * The verdict over the words as they stand now, without asking anybody. Words added since the last answer change
 * nothing as long as all that made the draft hot still stands in it; an open question may just have been answered.
 */
export function verdictOf({ answer, text, incoming }: Judged, now: string): Verdict | undefined {
  const { hold, reading } = answer;
  if (!hold || !reading) return undefined;
  const { score } = reading;
  if (hold === 'unanswered') {
    const open = (reading.incoming?.asks ?? []).filter(({ answered }) => !answered);
    const heard = open.map(({ start, end }) => ({
      key: null,
      title: null,
      quote: incoming?.slice(start, end) ?? '',
    }));
    return now === text ? { reason: hold, score, heard: heard.slice(0, mostHeard) } : undefined;
  }
  const heard = reading.findings.filter(isHeat).map(({ key, title, start, end }) => ({
    key,
    title,
    quote: text.slice(start, end),
  }));
  const stands = heard.every(({ quote }) => now.includes(quote));
  return stands ? { reason: hold, score, heard: heard.slice(0, mostHeard) } : undefined;
}

/** More would be a reproach. */
const mostHeard = 2;
