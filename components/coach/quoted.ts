import type { Report } from '../../lib/browser/messages';
import { type Span, slice } from '../../lib/tone/span';

/** The words of a finding with what stands around them in the sentence. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
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
export function quoted(words: string, limit = 160): string {
  const line = oneLine(words).trim();
  if (line.length <= limit) return line;
  const head = line.slice(0, Math.ceil(limit * 0.65)).replace(/\s+\S*$/, '');
  const tail = line.slice(-Math.floor(limit * 0.3)).replace(/^\S*\s+/, '');
  return `${head} … ${tail}`;
}

/** Characters shown on either side. */
const around = 48;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
