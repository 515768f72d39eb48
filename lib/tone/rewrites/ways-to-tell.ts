import { waysToExplain } from './explanations';
import type { Site } from './site';
import { waysToRecord } from './ways-to-record';
import type { Ways } from './ways';

/** Ways to tell what a sentence of blame, excuse or defence tells, each in its own. `stem`: without its stop. Undefined for other codes. */
export function waysToTell(stem: string, site: Site): Ways | undefined {
  switch (site.finding.code) {
    case 'accuse':
      return waysToRecord(stem, site);
    case 'defend':
      return waysToExplain(stem, site);
    default:
      return undefined;
  }
}

/** Labels in front of a fact, which stand behind whatever is said in whole sentences. */
export const LABELS =
  /^(?:[^:;]{0,40}\b(?:for reference|full picture|up to date|your notes|what happened|things stand|to explain|came about):|(?:I|We) understand why)/i;
