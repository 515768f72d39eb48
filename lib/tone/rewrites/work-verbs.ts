import type { VerbClass } from '../grammar/verbs';

/** What one does with the work: its past is a report, its future a promise. */
export const WORK: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'transfer',
  'pay',
  'answer',
  'approve',
  'change',
  'deliver',
  'read',
  'work',
]);
