import type { Site } from '../site';

/** Gives in to what nobody asked for: "If it's any trouble at all, I'll skip mine", "But you decide and I'll bend." What is offered behind an "if" is no promise yet. */
export const yieldsUnasked = ({ finding, sentence: { plain } }: Site): boolean =>
  finding.code === 'capitulate' && YIELDS.test(plain);

const YIELDS =
  /(?<!\bunderstand )\bif (?:it|you|there|that|this|the|he|she|they|any)\b|\byou (?:decide|choose|say)\b/i;

/** Only what would follow otherwise: what is wanted stands before it. */
export const onlyThreatens = ({ finding, sentence: { plain } }: Site): boolean =>
  finding.code === 'threat' &&
  /^(?:otherwise|or else|should you wish)\b/i.test(plain) &&
  !/[£$€%]/.test(plain);
