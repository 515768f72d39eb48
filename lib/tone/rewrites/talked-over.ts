import { findCarried } from './carried';
import { saidOf } from './matter';
import { beforeFrames } from './matter-frames';
import { pointCandidates } from './points';
import type { Candidate, Site } from './site';

/** Sentences that carry nothing but the facts of a jab or a threat: better than no choice, and no more. Before its day comes a threat is best talked about. */
export function talkCandidates(site: Site): readonly Candidate[] {
  const about = site.finding.code === 'threat' ? findCarried(site)?.about : undefined;
  const day = DAY.exec(about ?? '')?.[1];
  return day === undefined ? pointCandidates(site) : saidOf(day, beforeFrames, site);
}

/** A day that is still to come. */
const DAY = /^(?:the plan for|what happened (?:on|in)) (?!today|yesterday)([^,]+)$/i;
