import type { SentReply } from '../../../lib/week';

/** A reply of Wednesday 18 November 2026, ten in the morning in UTC, calm and plain. */
export const reply = (change: Partial<SentReply> = {}): SentReply => ({
  id: crypto.randomUUID(),
  sentAt: Date.parse('2026-11-18T10:00:00Z'),
  clientId: 'anna',
  words: 50,
  firstScore: 60,
  score: 60,
  stance: 'steady',
  needles: { pushing: 0, blaming: 0, shrinking: 0, leading: 2 },
  counts: {},
  rewritesApplied: 0,
  dismissed: 0,
  incomingHeat: 0,
  brake: 'none',
  ...change,
});
