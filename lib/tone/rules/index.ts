import type { Rule, RuleDefinition } from '../rule';

const files = import.meta.glob<RuleDefinition>('./*/*.ts', { eager: true, import: 'default' });

/** Every rule of the book. Adding one is adding one file: its id is the file's name, its folder is its code. */
export const rules: readonly Rule[] = Object.entries(files).map(([path, rule]) => ({
  ...rule,
  id: path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
}));
