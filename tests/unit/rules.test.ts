import { describe, expect, it } from 'vitest';
import { fillRecipe } from '../../lib/tone/rewrites/fill';
import { findPassages } from '../../lib/tone/findings';
import { isWarning, type DraftView, type Rule, type Warning } from '../../lib/tone/rule';
import { rules } from '../../lib/tone/rules';
import { splitSentences } from '../../lib/tone/sentences';
import { readMarked } from './marked';

const viewOf = (text: string): DraftView => ({ text, sentences: splitSentences(text), incoming: '' });

/** What this rule alone says of a draft. */
function said(rule: Rule, text: string) {
  const { findings, moves } = findPassages(viewOf(text), [rule]);
  return [...findings, ...moves].map(({ start, end }) => ({ start, end }));
}

/** The draft after the rule's first recipe was applied to its only hit. */
function rewritten(rule: Rule & Warning, text: string): string | undefined {
  const recipe = rule.rewrites.short ?? rule.rewrites.warm ?? rule.rewrites.firm;
  const view = viewOf(text);
  for (const sentence of view.sentences) {
    const [hit] = rule.match.find(sentence, view);
    const filled = hit && recipe && fillRecipe(recipe, sentence, hit);
    if (filled) {
      return (
        text.slice(0, sentence.start + filled.start) + filled.text + text.slice(sentence.start + filled.end)
      );
    }
  }
  return undefined;
}

describe.each(rules.map((rule) => [`${rule.code}/${rule.id}`, rule] as const))('%s', (_, rule) => {
  const catches = isWarning(rule) ? rule.examples.catches.map(([marked]) => marked) : rule.examples.catches;

  it.each(catches)('hears: %s', (marked) => {
    const { text, spans } = readMarked(marked);
    expect(said(rule, text)).toEqual(spans);
  });

  it.each(rule.examples.leaves)('leaves: %s', (text) => {
    expect(said(rule, text)).toEqual([]);
  });

  if (isWarning(rule)) {
    it.each(rule.examples.catches)('turns %s into %s', (marked, expected) => {
      expect(rewritten(rule, readMarked(marked).text)).toBe(expected);
    });
  }
});
