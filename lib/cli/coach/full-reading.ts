import { coach, propose, suggest } from '../../coaching';
import type { CoachContext } from '../../tone/context';
import type { Finding, Proposal, Reading, Rewrite } from '../../tone/reading';

/** A reading with everything that surfaces ask for one by one. */
export interface FullReading {
  readonly reading: Reading;
  readonly findings: readonly { readonly finding: Finding; readonly rewrites: readonly Rewrite[] }[];
  readonly proposal: Proposal | null;
}

/** Longer drafts, in UTF-16 code units, are read and marked, but not rewritten all at once: each rewrite is checked against the whole draft. */
const LONG_DRAFT = 50_000;

/** Reads a draft and computes all its rewrites and the proposal at once, as only the command line does. */
export function readDraft(draft: string, context: CoachContext): FullReading {
  const reading = coach(draft, context);
  if (draft.length > LONG_DRAFT) {
    return {
      reading,
      findings: reading.findings.map((finding) => ({ finding, rewrites: [] })),
      proposal: null,
    };
  }
  return {
    reading,
    findings: reading.findings.map((finding) => ({
      finding,
      rewrites: suggest(finding, draft, reading, context),
    })),
    proposal: reading.score === null ? null : propose(draft, reading, context),
  };
}
