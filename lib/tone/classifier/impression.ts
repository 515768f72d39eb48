import { adderOf, itself } from './adder';
import { draftHead } from './heads';
import type { Table } from './weights-file';

/**
 * What one sentence adds to the impression of its draft. Words and word groups that raters of whole mails like or dislike add up over the draft, and the sum counts by the
 * root of how much there is to read: a long mail is not twice as good as half of it.
 */
export interface ImpressionPart {
  readonly sum: number;
  /** Features of the sentence, met or not. */
  readonly features: number;
}

/** How a draft sounds as a whole, beside all that can be pointed at. */
export interface Impressions {
  partOf(features: readonly number[]): ImpressionPart;
  /** Log odds that raters put it above a middling draft of its writer; 0 for weights that know nothing of drafts. */
  impressionOf(parts: readonly ImpressionPart[]): number;
}

export const isForDrafts = ({ heads }: Table): boolean => heads.includes(draftHead);

export function impressionsOf(tables: readonly Table[]): Impressions {
  const table = tables.find(isForDrafts);
  if (!table) return { partOf: () => ({ sum: 0, features: 0 }), impressionOf: () => 0 };
  const add = adderOf(table);
  const [bias = 0] = table.bias;
  return {
    partOf(features) {
      const sums: number[] = [];
      add(sums, 0, features, itself, 1);
      return { sum: sums[0] ?? 0, features: features.length };
    },
    impressionOf(parts) {
      let sum = 0;
      let features = 0;
      for (const part of parts) {
        sum += part.sum;
        features += part.features;
      }
      return bias + sum / Math.sqrt(Math.max(1, features));
    },
  };
}
