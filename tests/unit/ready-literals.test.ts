import { describe, expect, it } from 'vitest';
import { commonness } from '../../lib/tone/prefilter/commonness';
import { type AnyOf, requiredLiterals } from '../../lib/tone/prefilter/literals';
import { rules } from '../../lib/tone/rules';
import { moduleOf, shortened } from '../tools/ready-literals';

const sources = rules.flatMap(({ match }) => (match.scope === 'sentence' ? [match.source] : []));
const shortOf = (source: string): readonly AnyOf[] => shortened(requiredLiterals(source), commonness);

/** The module as the built extension has it. */
async function built(lists: ReadonlyMap<string, readonly AnyOf[]>): Promise<typeof requiredLiterals> {
  const url = `data:text/javascript,${encodeURIComponent(moduleOf(lists))}`;
  const module = (await import(/* @vite-ignore */ url)) as {
    requiredLiterals: typeof requiredLiterals;
  };
  return module.requiredLiterals;
}

describe('required words made ready for the build', () => {
  it('are parts of the words they stand for, so that no sentence is turned away that was let in before', () => {
    for (const source of sources) {
      const words = requiredLiterals(source);
      const parts = shortOf(source);
      expect(parts).toHaveLength(words.length);
      for (const [at, list] of words.entries())
        expect(list.filter((word) => !parts[at]?.some((part) => word.includes(part)))).toEqual([]);
    }
  });

  it('are at least three letters long, or a mark or figure', () => {
    const short = sources.flatMap((source) =>
      shortOf(source)
        .flat()
        .filter((word) => word.length < 3 && !/[?!:$£€%@\d]/.test(word)),
    );
    expect(short).toEqual([]);
  });

  it('are given for every pattern of the book as they were made, and for no other pattern', async () => {
    const lists = new Map(sources.map((source) => [source, shortOf(source)]));
    const given = await built(lists);
    for (const source of sources) expect(given(source)).toEqual(lists.get(source));
    expect(given('a pattern that is in no rule')).toEqual([]);
  });

  it('refuse patterns that cannot be told apart, and words that would be read as two', () => {
    const alike = new Map([
      ['abcdefghi', []],
      ['a1234567i', []],
    ]);
    expect(() => moduleOf(alike)).toThrow('same mark');
    expect(() => moduleOf(new Map([['abc', [['one;two']]]]))).toThrow('parts words');
  });
});
