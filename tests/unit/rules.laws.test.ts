import { describe, expect, it } from 'vitest';
import { coach } from '../../lib/tone/coach';
import { leadCodes, negativeCodes } from '../../lib/tone/codes';
import { plainContext } from '../../lib/tone/context';
import { isWarning, words } from '../../lib/tone/rule';
import { rules } from '../../lib/tone/rules';
import { splitSentences } from '../../lib/tone/sentences';
import { readMarked } from './marked';

const paths = Object.keys(import.meta.glob('../../lib/tone/rules/*/*.ts'));
const warnings = rules.filter(isWarning);
const catchesOf = (rule: (typeof rules)[number]): readonly string[] =>
  rule.examples.catches.map((example) => (typeof example === 'string' ? example : example[0]));

describe('the book of rules', () => {
  it('has a folder for each code and each rule in the folder of its code', () => {
    for (const [index, path] of paths.entries()) expect(path).toContain(`/rules/${rules[index]?.code}/`);
  });

  it('names every rule once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each([...negativeCodes, ...leadCodes])('has rules for %s', (code) => {
    expect(rules.some((rule) => rule.code === code)).toBe(true);
  });

  it('uses no example twice', () => {
    const all = rules
      .flatMap((rule) => [...catchesOf(rule), ...rule.examples.leaves])
      .map((text) => readMarked(text).text);
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });
});

describe.each(rules.map((rule) => [`${rule.code}/${rule.id}`, rule] as const))('%s', (_, rule) => {
  it('shows at least three catches and two near misses', () => {
    expect(rule.examples.catches.length).toBeGreaterThanOrEqual(3);
    expect(rule.examples.leaves.length).toBeGreaterThanOrEqual(2);
  });

  it('marks what it hears', () => {
    for (const marked of catchesOf(rule)) expect(readMarked(marked).spans.length, marked).toBeGreaterThan(0);
  });

  it('has a short title with no stop', () => {
    expect(rule.title).toMatch(/^[^.!]{3,60}$/);
  });

  if (isWarning(rule)) {
    it('gives its reason in 40 to 240 characters', () => {
      expect(rule.why.length).toBeGreaterThanOrEqual(40);
      expect(rule.why.length).toBeLessThanOrEqual(240);
    });
  }
});

describe('a cure is no other disease', () => {
  it.each(warnings.flatMap((rule) => rule.examples.catches.map(([, after]) => [rule.id, after] as const)))(
    '%s: %s',
    (_, after) => {
      const { findings } = coach(after, plainContext());
      expect(findings.map(({ rule, start, end }) => `${rule}: ${after.slice(start, end)}`)).toEqual([]);
    },
  );
});

describe('a pattern that takes so many letters', () => {
  it.each([
    ['Feel free to telephone me.', 'free to telephone'],
    ['Feel free to ring now or later.', 'free to ring now'],
    ['Feel free to see cafés.', 'free to see cafés'],
    ['Feel free to call 12345678 today.', 'free to call 12345678'],
  ])('marks no part of a word: %s', (text, marked) => {
    const [sentence] = splitSentences(text);
    const hits = sentence
      ? words(/free to .{4,8}/).find(sentence, { text, sentences: [sentence], incoming: '' })
      : [];
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual([marked]);
  });
});
