import type { Finding } from '../tone/reading';
import type { View } from './panel';

/** The finding the caret stands in; its ends count as in. */
export function findingAt({ report, caret }: View): Finding | undefined {
  if (caret === null) return undefined;
  return report?.reading?.findings.find(({ start, end }) => start <= caret && caret <= end);
}
