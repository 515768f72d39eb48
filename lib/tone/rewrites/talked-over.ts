import { findCarried } from './carried';
import { factsNamed } from './points';
import { saidOf } from './matter';
import { beforeFrames, leftToSayFrames } from './matter-frames';
import type { Candidate, Site } from './site';

/** A threat that names its day is best talked about before: better than no choice, and no more. */
export function talkCandidates(site: Site): readonly Candidate[] {
  const about = site.finding.code === 'threat' ? findCarried(site)?.about : undefined;
  const day = DAY.exec(about ?? '')?.[1];
  return day === undefined ? [] : saidOf(day, beforeFrames, site);
}

/** Where nothing else is left but leaving it out: the facts of a jab or a threat alone, and what they need to know of them left for the writer to say. */
export function leftToSay(site: Site): readonly Candidate[] {
  const about = factsNamed(site);
  return about === undefined ? [] : saidOf(about, leftToSayFrames, site);
}

/** A day that is still to come. */
const DAY = /^(?:the plan for|what happened (?:on|in)) (?!today|yesterday)([^,]+)$/i;
