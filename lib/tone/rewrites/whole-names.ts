import type { Fact } from './facts';

/** "Harbour", "Hall" of "the Harbour Hall" are one name. */
export function wholeNames(facts: readonly Fact[], text: string): readonly Fact[] {
  const whole: Fact[] = [];
  for (const fact of facts) {
    const at = whole.findIndex(
      ({ kind, words }) => kind === 'name' && text.includes(`${words} ${fact.words}`),
    );
    const before = fact.kind === 'name' ? whole[at] : undefined;
    if (before) whole[at] = { ...before, words: `${before.words} ${fact.words}` };
    else whole.push(fact);
  }
  return whole;
}
