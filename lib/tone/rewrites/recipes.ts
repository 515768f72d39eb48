import type { Tone } from '../reading';
import { isWarning, type Rule, type Warning } from '../rule';
import { rules } from '../rules';
import { capitalised, fillRecipe } from './fill';
import { type Fit, fitOf } from './splice';
import type { Candidate, Site } from './site';

/** What the finding's own rule offers. */
export function recipeCandidates({
  finding,
  sentence,
  view,
}: Site): readonly (Candidate & { readonly fit: Fit })[] {
  const rule = findWarning(finding.rule);
  if (!rule) return [];
  const at = { start: finding.start - sentence.start, end: finding.end - sentence.start };
  const hits = rule.match.find(sentence, view);
  const hit = hits.find(({ start, end }) => start === at.start && end === at.end);
  if (!hit) return [];
  return (Object.entries(rule.rewrites) as [Tone, Warning['rewrites'][Tone]][]).flatMap(([tone, recipe]) => {
    const filled = recipe && fillRecipe(recipe, sentence, hit);
    if (!recipe || !filled) return [];
    const fit = fitOf(recipe, sentence, hit, filled.text);
    const opens = /[.!?] $/.test(sentence.text.slice(0, filled.start));
    const text = opens ? capitalised(filled.text) : filled.text;
    return fit === 'broken'
      ? []
      : [{ maker: 'recipe' as const, tone, kind: recipe.kind, fit, ...filled, text }];
  });
}

/** The rule that warns under this id; undefined for findings of the classifier. */
export const findWarning = (id: string): (Rule & Warning) | undefined => warnings.get(id);

const warnings = new Map(rules.filter(isWarning).map((rule) => [rule.id, rule] as const));
