import type { Behaviour } from '../reading';

/** Something in the client's message that changes what it sounds like. */
export interface Signal {
  /** Read over one straightened sentence. */
  readonly pattern: RegExp;
  /** What it adds to the heat; below zero it cools. */
  readonly heat: number;
  /** How strongly it speaks for the behaviour of its list; 1 alone is enough to name it. */
  readonly evidence: number;
}

export type SignalList = Readonly<Record<Behaviour, readonly Signal[]>>;

export const signal = (heat: number, evidence: number, pattern: RegExp): Signal => ({
  pattern,
  heat,
  evidence,
});
