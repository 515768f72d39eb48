import type { CoachContext } from '../context';
import { toPlain } from '../normalise';
import type { Finding, Reading, Rewrite, RewriteKind, Tone } from '../reading';
import type { DraftView } from '../rule';
import { type Sentence, splitSentences } from '../sentences';
import { type Voice, voiceOf } from './voice';

/** Everything a rewrite is made from: the finding, its sentence and the draft around it. */
export interface Site {
  readonly finding: Finding;
  readonly sentence: Sentence;
  readonly view: DraftView;
  readonly voice: Voice;
  readonly reading: Reading;
  readonly context: CoachContext;
}

/** Where a rewrite came from, best first; a `frame` is a ready sentence about the very thing the old one is about, a `cut` leaves out
 * a part. */
export type Maker = 'recipe' | 'grammar' | 'cut' | 'frame' | 'template' | 'drop';

/** A rewrite before it is checked. Offsets count from the sentence's start; Blanks are still in `text`. */
export interface Candidate {
  readonly maker: Maker;
  readonly tone: Tone;
  readonly kind: RewriteKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A rewrite that is shown, and what made it. */
export interface Made {
  readonly maker: Maker;
  readonly rewrite: Rewrite;
}

/** Finds the sentence of a finding; undefined when the draft is no longer the one that was read. */
export function findSite(
  finding: Finding,
  draft: string,
  reading: Reading,
  context: CoachContext,
): Site | undefined {
  const sentences = splitSentences(draft);
  const sentence = sentences[finding.sentence];
  if (!sentence || finding.start < sentence.start || finding.end > sentence.end) return undefined;
  const view = { text: draft, sentences, incoming: toPlain(context.incoming ?? '') };
  return { finding, sentence, view, voice: voiceOf(sentences, sentence.text), reading, context };
}

/** A candidate for the whole sentence. */
export const wholeOf = (sentence: Sentence, maker: Maker, tone: Tone, text: string): Candidate => ({
  maker,
  tone,
  kind: 'whole',
  start: 0,
  end: sentence.text.length,
  text,
});
