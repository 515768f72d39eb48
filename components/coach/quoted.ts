import type { Report } from '../../lib/browser/messages';
import type { Finding } from '../../lib/tone/reading';
import { type Span, slice } from '../../lib/tone/span';

/** The words of a finding with what stands around them in the sentence. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A stretch of a sentence, with the finding that marks it. */
export interface QuotedPart {
  /** Where it stands in the draft. */
  readonly start: number;
  readonly text: string;
  readonly finding: Finding | null;
}

/** A sentence with all its marks, its ends short enough for a list. Where marks overlap, the weightier one stands. */
export function quotedParts(report: Report, findings: readonly Finding[]): readonly QuotedPart[] {
  const marked = {
    start: Math.min(...findings.map(({ start }) => start)),
    end: Math.max(...findings.map(({ end }) => end)),
  };
  const { before, after } = passageOf(report, marked, findings[0]?.sentence ?? -1);
  const cuts = [...new Set(findings.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const parts = cuts.slice(1).map((end, at): QuotedPart => {
    const start = cuts[at] ?? end;
    const here = findings.filter((one) => one.start < end && one.end > start);
    const [finding = null] = here.toSorted((a, b) => b.weight - a.weight);
    return { start, text: quoted(report.snapshot.text.slice(start, end), 160, false), finding };
  });
  return [
    { start: 0, text: before, finding: null },
    ...parts,
    { start: marked.end, text: after, finding: null },
  ];
}

/** Words of a sentence with what stands around them, short enough for a list. */
export function passageOf({ snapshot, reading }: Report, span: Span, sentenceIndex: number): Passage {
  const sentence = reading?.sentences[sentenceIndex] ?? span;
  const before = oneLine(snapshot.text.slice(Math.min(sentence.start, span.start), span.start));
  const after = oneLine(snapshot.text.slice(span.end, Math.max(sentence.end, span.end)));
  return {
    before: before.length > around ? `… ${before.slice(-around).replace(/^\S*\s/, '')}` : before.trimStart(),
    words: quoted(slice(snapshot.text, span)),
    after: after.length > around ? `${after.slice(0, around).replace(/\s\S*$/, '')} …` : after.trimEnd(),
  };
}

/** A stretch of text on one line, its middle left out when it is long. */
export function quoted(words: string, limit = 160, trimmed = true): string {
  const line = trimmed ? oneLine(words).trim() : oneLine(words);
  if (line.length <= limit) return line;
  const head = line.slice(0, Math.ceil(limit * 0.65)).replace(/\s+\S*$/, '');
  const tail = line.slice(-Math.floor(limit * 0.3)).replace(/^\S*\s+/, '');
  return `${head} … ${tail}`;
}

/** Characters shown on either side. */
const around = 48;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
