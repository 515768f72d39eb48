import type { Code } from './codes';
import { isWarning } from './rule';
import { rules } from './rules';

/** What the settings page tells of a rule. */
export interface ListedRule {
  readonly id: string;
  readonly code: Code;
  readonly title: string;
  /** Null for a rule that hears a lead move. */
  readonly why: string | null;
}

/** Every rule by name, in the order of the book. */
export const listRules = (): readonly ListedRule[] =>
  rules.map((rule) => ({
    id: rule.id,
    code: rule.code,
    title: rule.title,
    why: isWarning(rule) ? rule.why : null,
  }));
