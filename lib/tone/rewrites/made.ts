import type { Clause } from '../grammar/clause';
import { scanClauses } from '../grammar/scan';
import { askCandidates } from './asks';
import { conditionCandidates } from './conditions';
import { caseCandidates } from './cases';
import { framedCandidates } from './framed';
import { hindsightCandidates } from './hindsight';
import { keptCandidates } from './kept';
import { orderCandidates } from './orders';
import { passiveCandidates } from './passives';
import { questionCandidates } from './questions';
import type { Candidate, Site } from './site';

/** Rewrites made from the sentence's own words, the closest first. Empty where the reading of the sentence is unsure. */
export function grammarCandidates(site: Site): readonly Candidate[] {
  const clauses = scanClauses(site.sentence.plain);
  const makers = MAKERS[site.finding.code] ?? [];
  return [...makers.flatMap((make) => make(site, clauses)), ...keptCandidates(site, clauses)];
}

type Make = (site: Site, clauses: readonly Clause[]) => readonly Candidate[];

const MAKERS: Readonly<Partial<Record<Site['finding']['code'], readonly Make[]>>> = {
  accuse: [
    questionCandidates,
    hindsightCandidates,
    askCandidates,
    orderCandidates,
    passiveCandidates,
    framedCandidates,
  ],
  attack: [questionCandidates, hindsightCandidates, askCandidates, passiveCandidates, framedCandidates],
  defend: [
    questionCandidates,
    hindsightCandidates,
    askCandidates,
    orderCandidates,
    passiveCandidates,
    framedCandidates,
  ],
  command: [orderCandidates, framedCandidates],
  threat: [conditionCandidates, caseCandidates, orderCandidates, framedCandidates],
  deflect: [questionCandidates, hindsightCandidates, framedCandidates],
  wall: [orderCandidates, framedCandidates],
};
