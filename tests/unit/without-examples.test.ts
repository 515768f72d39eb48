import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutExamples } from '../tools/without-examples';

const folder = join(process.cwd(), 'lib', 'tone', 'rules');
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /[\\/].+\.ts$/.test(path))
  .toSorted();

describe('a build leaves the examples of rules out', () => {
  it.each([
    ['in the middle', 'export default defineRule({ a: 1, examples: { b: [1] }, c: 2 });', 'a: 1,  c: 2 });'],
    ['at the end', 'export default defineRule({ a: 1, examples: { b: [1] } });', 'a: 1,  });'],
    [
      'but not a word of the rest',
      "export default defineRule({ why: 'examples: {', examples: {}, });",
      "'examples: {',  });",
    ],
  ])('%s', (_, source, end) => {
    expect(cutExamples(source, 'rule.ts').endsWith(end)).toBe(true);
  });

  it.each(['export const examples = {};', 'export default defineRule({ a: 1 });'])(
    'and complains about %s',
    (source) => {
      expect(() => cutExamples(source, 'rule.ts')).toThrow('rule.ts');
    },
  );

  // The build itself stops at a rule it cannot cut: a sample will do here.
  it.each(paths.filter((_, at) => at % 25 === 0))('of %s, and keeps the rest as it was', (path) => {
    const source = readFileSync(join(folder, path), 'utf8');
    const cut = cutExamples(source, path);
    const from = [...cut].findIndex((letter, at) => letter !== source[at]);
    expect(source.startsWith('examples: {', from), path).toBe(true);
    expect(cut.trimEnd().endsWith('});'), path).toBe(true);
    expect(cut).not.toContain('catches:');
  });
});
