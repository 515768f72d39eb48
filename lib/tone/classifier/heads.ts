import type { Code } from '../codes';
import type { NegativeFamily } from '../families';
import { type Behaviour, behaviours } from '../reading';

/**
 * What a sentence of the draft gets a score for: any negative code, each negative family, each code; and `tense`, that it stands in a draft
 * in which some sentence carries a negative code.
 */
export type SentenceHead = 'negative' | 'tense' | NegativeFamily | Code;

/** What the client's message gets a score for: at least this hot, and each behaviour. */
export const heatHeads = ['heat 1', 'heat 2', 'heat 3'] as const;
export type MessageHead = (typeof heatHeads)[number] | `sounds of ${Behaviour}`;

export const soundHead = (behaviour: Behaviour): MessageHead => `sounds of ${behaviour}`;
export const messageHeads: readonly MessageHead[] = [...heatHeads, ...behaviours.map(soundHead)];

export type Head = SentenceHead | MessageHead;
