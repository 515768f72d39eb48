import { type Code, leadCodes, negativeCodes } from '../codes';
import { type NegativeFamily, negativeFamilies } from '../families';
import { type Behaviour, behaviours } from '../reading';

/**
 * What a sentence of the draft gets a score for: any negative code, each negative family, each code; and `tense`, that it stands in a draft
 * in which some sentence carries a negative code.
 */
export type SentenceHead = 'negative' | 'tense' | NegativeFamily | Code;

/** All of them, in the order in which a sentence's scores stand. */
export const sentenceHeads: readonly SentenceHead[] = [
  'negative',
  'tense',
  ...negativeFamilies,
  ...negativeCodes,
  ...leadCodes,
];

/** Scores of one sentence, in log odds, one per head in the order of `sentenceHeads`; above zero is "more likely than not". */
export type HeadScores = readonly number[];

/** Where a head's score stands. */
export const placeOf = Object.fromEntries(sentenceHeads.map((head, at) => [head, at])) as Readonly<
  Record<SentenceHead, number>
>;

/** What the client's message gets a score for: at least this hot, and each behaviour. */
export const heatHeads = ['heat 1', 'heat 2', 'heat 3'] as const;
export type MessageHead = (typeof heatHeads)[number] | `sounds of ${Behaviour}`;

export const soundHead = (behaviour: Behaviour): MessageHead => `sounds of ${behaviour}`;
export const messageHeads: readonly MessageHead[] = [...heatHeads, ...behaviours.map(soundHead)];

/** What a draft as a whole gets a score for: how leading it sounds to those who rate whole mails. */
export const draftHead = 'leadership';

export type Head = SentenceHead | MessageHead | typeof draftHead;
