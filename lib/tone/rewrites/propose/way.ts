import type { NegativeCode } from '../../codes';
import type { CoachContext } from '../../context';
import type { Finding, ProposalStep, Reading } from '../../reading';
import type { Sentence } from '../../sentences';
import { offersOf, type Offer } from './together';

/** One way to deal with a sentence that costs the writer. Without a step it stays as it is. */
export interface Way {
  readonly sentence: Sentence;
  readonly step: ProposalStep | undefined;
  readonly cost: number;
  /** What is heard in the sentence first of all. */
  readonly code: NegativeCode;
  /** What the sentence does then, and did not do before, that one mail does once. */
  readonly offers: readonly Offer[];
  /** True where the sentence stays because nothing better can be made of it, whatever is heard in it. */
  readonly isPlain?: boolean;
}

/** A sentence and what is known of it. */
export interface Place {
  readonly sentence: Sentence;
  readonly findings: readonly Finding[];
  readonly worst: Finding;
  readonly draft: string;
  readonly reading: Reading;
  readonly context: CoachContext;
}

/** A way as it is weighed. */
export function wayOf({ sentence, worst }: Place, step: ProposalStep | undefined, cost: number): Way {
  const before = new Set(offersOf(sentence.text));
  const offers = step
    ? offersOf(step.text).filter((offer) => offer === 'sorry' || !before.has(offer))
    : [...before];
  return { sentence, step, cost, code: worst.code, offers };
}
