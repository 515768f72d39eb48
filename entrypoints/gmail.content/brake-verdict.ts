import { type HoldReason, isHeat } from '../../lib/brake';
import { openBlanksIn } from '../../lib/tone/open-blanks';
import type { Finding } from '../../lib/tone/reading';
import { type Span, slice } from '../../lib/tone/span';
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
  /** Where the words stood in the draft when it was read; null for what the client asked. */
  readonly span: Span | null;
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
 * nothing as long as all that made the draft hot still stands in it; an open question may just have been answered, and a blank filled.
 */
export function verdictOf({ answer, text, incoming }: Judged, now: string): Verdict | undefined {
  const { hold, reading } = answer;
  if (!hold || !reading) return undefined;
  const { score } = reading;
  if (hold === 'unanswered') {
    const open = (reading.incoming?.asks ?? []).filter(({ answered }) => !answered);
    const heard = open.map((ask) => ({ span: null, title: null, quote: slice(incoming ?? '', ask) }));
    return now === text ? { reason: hold, score, heard: heard.slice(0, mostHeard) } : undefined;
  }
  if (hold === 'blank') {
    const heard = openBlanksIn(now).map((span) => ({ span, title: null, quote: upTo(now, span) }));
    return heard.length > 0 ? { reason: hold, score, heard: heard.slice(0, mostHeard) } : undefined;
  }
  const heat = reading.findings.filter(isHeat);
  if (!heat.every((finding) => now.includes(slice(text, finding)))) return undefined;
  const heard = onePerSentence(heat).map(({ title, start, end }) => {
    const span = { start, end };
    return { span, title, quote: slice(text, span) };
  });
  return { reason: hold, score, heard: heard.slice(0, mostHeard) };
}

/** A blank with the words that lead to it: by themselves all look alike. */
function upTo(text: string, { start, end }: Span): string {
  const [before = ''] = /(?:\S+[^\S\n]+){0,4}$/.exec(text.slice(0, start)) ?? [];
  return before + text.slice(start, end);
}

/** The heaviest of each sentence, in reading order: two names for one slip would be a reproach. */
function onePerSentence(findings: readonly Finding[]): readonly Finding[] {
  const chosen = new Map<number, Finding>();
  for (const finding of findings) {
    const other = chosen.get(finding.sentence);
    if (!other || finding.weight > other.weight) chosen.set(finding.sentence, finding);
  }
  return [...chosen.values()];
}

/** More would be a reproach, too. */
const mostHeard = 2;
