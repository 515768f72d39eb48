import type { Site } from '../site';

/** A wish the client is to grant, in whatever tone: "kindly don't tell people I wrote it", "I'd ask only not to be sent the catalogue". Of eleven left out, readers missed ten. */
export const asksClient = ({ finding, sentence: { plain } }: Site): boolean =>
  // "Please accept our apologies" and "could you perhaps" wish for nothing that would be missed.
  finding.code !== 'apologise' && finding.code !== 'hedge' && ASKS.test(plain);

const ASKS =
  /\b(?:please|kindly)\b(?! just\b)|\b(?:could|can|would) you\b|\bif you (?:could|can|would)\b|\b(?:i|we)(?:'d| would) (?:only )?(?:like|ask)\b(?!.*\bto know who\b)|\bfrom (?:now|this moment|today) on,? you\b/i;
