import type { Rule } from '../rule';
import { type AnyOf, requiredLiterals } from './literals';

/** What every sentence holds in which this rule of sentence scope finds something; see `requiredLiterals`. A built extension has the answers ready, by the rules' ids. */
export const literalsOf = ({ match }: Rule): readonly AnyOf[] =>
  match.scope === 'sentence' ? requiredLiterals(match.source) : [];
