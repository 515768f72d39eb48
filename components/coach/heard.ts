import { familyOf } from '../../lib/tone/codes';
import { type NegativeFamily, negativeFamilies } from '../../lib/tone/families';
import type { Finding } from '../../lib/tone/reading';

/** All that is heard in one sentence: one card, however many reasons. */
export interface HeardSentence {
  /** What counts most of it, the first of equals: under its family the sentence stands. */
  readonly first: Finding;
  /** In reading order, `first` among them. */
  readonly findings: readonly Finding[];
}

export interface HeardFamily {
  readonly family: NegativeFamily;
  /** In the order of the draft. */
  readonly sentences: readonly HeardSentence[];
}

/** The sentences with findings, by family; the family heard first comes first. */
export function heardByFamily(findings: readonly Finding[]): readonly HeardFamily[] {
  const sentences = heardSentences(findings);
  const startOf = ({ sentences: [one] }: HeardFamily) => one?.findings[0]?.start ?? 0;
  return negativeFamilies
    .map((family) => ({
      family,
      sentences: sentences.filter(({ first }) => familyOf(first.code) === family),
    }))
    .filter((group) => group.sentences.length > 0)
    .sort((a, b) => startOf(a) - startOf(b));
}

function heardSentences(findings: readonly Finding[]): readonly HeardSentence[] {
  const bySentence = Map.groupBy(findings, ({ sentence }) => sentence);
  return [...bySentence.values()].flatMap((members) => {
    const [one, ...others] = members;
    if (!one) return [];
    const first = others.reduce((best, other) => (other.weight > best.weight ? other : best), one);
    return [{ first, findings: members }];
  });
}
