import { stemOf } from '../editing';
import type { Candidate, Site } from '../site';
import type { FleeCode } from '.';
import { keptApology } from './kept-apology';
import { keptClause } from './kept-clause';
import { keptInnocent } from './kept-innocent';
import { keptLimit } from './kept-limit';
import { keptOffer } from './kept-offer';
import { keptPromise } from './kept-promise';
import { keptQuestion } from './kept-question';
import { isResidue } from './residue';
import { keptRequest } from './kept-request';
import { keptStatus } from './kept-status';
import { keptStraight } from './kept-straight';
import { keptTold } from './kept-told';
import { keptView } from './kept-view';
import { muses } from './tells-of-work';
import { isUnsent } from './unsent';

/** The writer's own sentence without what made it small; empty where too little would be left, or too little would change. */
export function keptCandidates(site: Site, code: FleeCode): readonly Candidate[] {
  if (BELIEVED.test(site.sentence.text) || (code === 'vague' && muses(site.sentence.plain))) return [];
  return [
    ...keptTold(site, code),
    ...MAKERS[code](site),
    ...keptStraight(site, code),
    ...keptClause(site, code),
    ...keptInnocent(site, code),
  ].filter(
    ({ text }) => stemOf(text) !== stemOf(site.sentence.text) && !isResidue(code, text) && !isUnsent(text),
  );
}

/** "I thought the label wasn't visible": what was believed may not be said as so. */
const BELIEVED =
  /^(?:(?:and|but|so|well|oh|yes|no|anyway),? )*(?:I|we)(?:['’]d| had| sort of| kind of| just| only| really)* (?:thought|assumed|believed|figured|imagined|was (?:so |quite )?(?:sure|certain))\b(?! (?:that )?(?:we|you|i)(?:['’]d| could| might| should| would)\b)/i;

const MAKERS: Readonly<Record<FleeCode, (site: Site) => readonly Candidate[]>> = {
  vague: (site) => [...keptPromise(site), ...keptRequest(site), ...keptStatus(site, 'vague')],
  withdraw: (site) => [...keptLimit(site), ...keptRequest(site)],
  hedge: (site) => [...keptQuestion(site), ...keptView(site)],
  apologise: (site) => [...keptQuestion(site), ...keptApology(site)],
  capitulate: (site) => keptOffer(site),
};
