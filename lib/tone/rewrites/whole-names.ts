import { type Fact, factsOf } from './facts';

/** The facts a phrase can name: all but negated commitments, names whole. `known` is text in which names may show their capitals. */
export const namedFacts = (text: string, known: string): readonly Fact[] =>
  wholeNames(
    factsOf(text, known).filter(({ kind }) => kind !== 'not'),
    text,
  );

/** "Harbour", "Hall" of "the Harbour Hall" are one name. */
function wholeNames(facts: readonly Fact[], text: string): readonly Fact[] {
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
