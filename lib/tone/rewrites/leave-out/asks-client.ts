import type { Site } from '../site';

/** A wish the client is to grant, or leave they are given, in whatever tone: "kindly don't tell people I wrote it", "Put it back if you like." Of eleven left out, readers missed ten. */
export const asksClient = ({ finding, sentence: { plain } }: Site): boolean =>
  // "Please accept our apologies" and "could you perhaps" wish for nothing that would be missed.
  finding.code !== 'apologise' && finding.code !== 'hedge' && (ASKS.test(plain) || GRANTS.test(plain));

const ASKS =
  /\b(?:please|kindly)\b(?! just\b)|\b(?:could|can|would) you\b|\bif you (?:could|can|would)\b|\b(?:i|we)(?:'d| would) (?:only )?(?:like|ask)\b(?!.*\bto know who\b)|\bfrom (?:now|this moment|today) on,? you\b/i;

/** What they may do, said to someone who asked for it. */
const GRANTS = /^\w+ (?:it|them|that|this|what|as|the \w+)\b.*\bif you (?:like|want|wish|please|prefer)\b/i;
