import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { AnyOf, Commonness } from '../../lib/tone/prefilter/literals';
import type { Rule } from '../../lib/tone/rule';
import { commonnessInCorpus } from './corpus-commonness.ts';

/**
 * Reads the required words off the rules' patterns when the extension is built: a worker that starts would spend longer on that than on everything else
 * before its first report. Only a few letters of each word are kept, the rarest: that turns as many sentences away and weighs a quarter.
 */
export const readyLiterals = (): Plugin => ({
  name: 'evenkeel:ready-literals',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: /\/lib\/tone\/prefilter\/of-rule\.ts$/ },
    handler: async (id) => {
      const tone = id.slice(0, -'/prefilter/of-rule.ts'.length);
      const [{ rules }, { literalsBy }] = await Promise.all([
        load<{ rules: readonly Rule[] }>(join(tone, 'rules', 'index.ts')),
        load<{ literalsBy: (commonness: Commonness) => (source: string) => readonly AnyOf[] }>(
          join(tone, 'prefilter', 'literals.ts'),
        ),
      ]);
      const commonness = commonnessInCorpus(join(tone, 'classifier', 'corpus', 'drafts'));
      const requiredLiterals = literalsBy(commonness);
      const lists = new Map(
        rules.flatMap(({ id: rule, match }) =>
          match.scope === 'sentence'
            ? [
                [
                  rule,
                  worthTheirLetters(shortened(requiredLiterals(match.source), commonness), commonness),
                ] as const,
              ]
            : [],
        ),
      );
      return moduleOf(lists);
    },
  },
});

const load = async <T>(path: string): Promise<T> =>
  (await runnerImport<T>(path, { configFile: false, logLevel: 'error' })).module;

/** Letters that are kept of each word of the first list, which is looked up, and of the second, which is searched for. */
const KEPT = [5, 3];

/** What a text with one of the words holds, too: a rare part of each. */
export function shortened(lists: readonly AnyOf[], commonness: Commonness): readonly AnyOf[] {
  return lists.map((words, at) => {
    const parts = new Set(words.map((word) => rarestPart(word, KEPT[at] ?? Infinity, commonness)));
    return [...parts]
      .filter((part) => ![...parts].some((other) => other !== part && part.includes(other)))
      .sort();
  });
}

/** Without further lists of which most sentences have a word: they turn few away. */
const worthTheirLetters = (lists: readonly AnyOf[], commonness: Commonness): readonly AnyOf[] =>
  lists.filter((words, at) => at === 0 || words.reduce((sum, word) => sum + commonness(word), 0) < COMMON);

/** Of all places of a text, the share at which words of such a list stand. */
const COMMON = 0.015;

function rarestPart(word: string, length: number, commonness: Commonness): string {
  if (word.length <= length) return word;
  const parts = Array.from({ length: word.length - length + 1 }, (_, at) => word.slice(at, at + length));
  return parts.reduce((best, part) => (commonness(part) < commonness(best) ? part : best));
}

/** A module in the place of `of-rule.ts`, of the words by the rules' ids: to know a rule by its pattern, every pattern would have to be made first. */
export function moduleOf(lists: ReadonlyMap<string, readonly AnyOf[]>): string {
  const lines = [...lists].map(([id, words]) => [id, ...words.map((list) => list.join('|'))]);
  const torn = [...lists.keys(), ...[...lists.values()].flat(2)].find((word) => /[;|\n]/.test(word));
  if (torn) throw new Error(`The word “${torn}” holds a sign that parts words.`);
  return `
let lists;
const read = () => new Map(${JSON.stringify(lines.map((line) => line.join(';')).join('\n'))}.split('\\n').map((line) => {
  const [id, ...words] = line.split(';');
  return [id, words.map((list) => list.split('|'))];
}));
export const literalsOf = ({ id }) => (lists ??= read()).get(id) ?? [];
`;
}
