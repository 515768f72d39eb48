import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexByLiterals } from '../../lib/tone/prefilter/candidates';
import { commonness } from '../../lib/tone/prefilter/commonness';
import { type AnyOf, type Commonness, literalsBy } from '../../lib/tone/prefilter/literals';
import type { literalsOf } from '../../lib/tone/prefilter/of-rule';
import { rules } from '../../lib/tone/rules';
import { splitSentences } from '../../lib/tone/sentences';
import { commonnessInCorpus } from '../tools/corpus-commonness';
import { moduleOf, shortened } from '../tools/ready-literals';

const sources = rules.flatMap(({ match }) => (match.scope === 'sentence' ? [match.source] : []));
const DRAFTS = 'lib/tone/classifier/corpus/drafts';
const inCorpus = commonnessInCorpus(DRAFTS);
const wordsOf = literalsBy(inCorpus);
const shortOf = (source: string): readonly AnyOf[] => shortened(wordsOf(source), inCorpus);

/** Of drafts whose letters were not counted. */
const sentences = () =>
  readdirSync(DRAFTS)
    .flatMap((name) => readFileSync(`${DRAFTS}/${name}`, 'utf8').split('\n'))
    .filter((line, at) => line !== '' && at % 250 === 5)
    .flatMap((line) => splitSentences((JSON.parse(line) as { readonly draft: string }).draft));

/** The module as the built extension has it. */
async function built(lists: ReadonlyMap<string, readonly AnyOf[]>): Promise<typeof literalsOf> {
  const url = `data:text/javascript,${encodeURIComponent(moduleOf(lists))}`;
  const module = (await import(/* @vite-ignore */ url)) as { literalsOf: typeof literalsOf };
  return module.literalsOf;
}

describe('required words made ready for the build', () => {
  it('are parts of the words they stand for, so that no sentence is turned away that was let in before', () => {
    for (const source of sources) {
      const words = wordsOf(source);
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

  it('are given for every rule of the book as they were made, and for no other rule', async () => {
    const lists = new Map(
      rules.flatMap(({ id, match }) => (match.scope === 'sentence' ? [[id, shortOf(match.source)]] : [])),
    );
    const given = await built(lists);
    for (const rule of rules) expect(given(rule)).toEqual(lists.get(rule.id) ?? []);
    expect(given({ ...rules[0]!, id: 'a rule that is in no book' })).toEqual([]);
  });

  it('refuse words that would be read as two', () => {
    expect(() => moduleOf(new Map([['a rule', [['one;two']]]]))).toThrow('parts words');
    expect(() => moduleOf(new Map([['a|rule', [['one']]]]))).toThrow('parts words');
  });
});

describe('how common a text is in the corpus', () => {
  it('lets half as many rules be looked at as its letters do', () => {
    const looksBy = (commonnessOf: Commonness): number => {
      const literalsOf = literalsBy(commonnessOf);
      const candidates = indexByLiterals(
        sources.map((item) => ({ item, literals: shortened(literalsOf(item), commonnessOf) })),
      );
      return sentences().reduce((sum, { lower }) => sum + candidates(lower).length, 0);
    };
    expect(looksBy(inCorpus)).toBeLessThan(looksBy(commonness) / 2);
  });

  it.each([
    ['you', 'quibble'],
    [' will ', ' tie hat'],
    ['you', 'you will'],
    ['you the', 'you the quibble'],
  ])('%s is more common than %s', (common, rare) => {
    expect(inCorpus(common)).toBeGreaterThan(inCorpus(rare));
  });

  it('is told of marks and of what was never met', () => {
    expect(inCorpus('?')).toBeGreaterThan(inCorpus('€'));
    expect(inCorpus('zzzzz')).toBeGreaterThan(0);
  });
});
