import type { Behaviour } from '../tone/reading';

export interface SampleMessage {
  readonly from: 'client' | 'me';
  /** ISO 8601 with offset; of the week of 16 November 2026, so that "Friday" in a text is a Friday. */
  readonly at: string;
  /** Plain text, paragraphs parted by a blank line. */
  readonly text: string;
}

/** A correspondence to practise on: what a difficult client wrote, and the reply one would like to send. */
export interface SampleThread {
  readonly id: string;
  /** The behaviour of the client it is about; others may be heard beside it. */
  readonly behaviour: Behaviour;
  readonly client: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** Oldest first; the last one is from the client and waits for an answer. */
  readonly messages: readonly SampleMessage[];
  /** A reply as one writes it before taking a breath. */
  readonly draft: string;
}
