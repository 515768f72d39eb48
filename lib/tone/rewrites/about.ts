import { tones } from '../reading';
import type { NegativeCode } from '../codes';
import { readdressed } from './address';
import { matterCandidates, talkCandidates, unjudged } from './matter';
import { matterFrames } from './matter-frames';
import { type Candidate, type Site, wholeOf } from './site';
import { findSubject } from './subject';
import { turned } from './turned';
import { speak } from './voice';

/**
 * A new sentence about the very thing the old one is about, with its facts: "What would help you most with the form (page 4)?" Those whose subject is sure, or
 * those whose is not, as asked; empty where nothing names it or a fact could not be carried.
 */
export function aboutCandidates(site: Site, wanted: 'sure' | 'unsure'): readonly Candidate[] {
  const { sentence, finding, voice } = site;
  const known = wanted === 'sure' ? matterCandidates(site) : talkCandidates(site);
  const frames = BLAMES.has(finding.code) ? matterFrames[finding.code] : undefined;
  const subject = frames && known.length === 0 ? findSubject(site) : undefined;
  if (!frames || !subject) return known;
  const { about, address, sure } = subject;
  if ((sure && !LOOSE.test(about)) !== (wanted === 'sure')) return [];
  return tones.flatMap((tone) =>
    turned(frames[tone], sentence.index).map((frame) => {
      const said = speak(
        frame.replaceAll('{T}', () => unjudged(about)),
        voice,
      );
      return wholeOf(sentence, 'frame', tone, readdressed(address, said));
    }),
  );
}

const BLAMES: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['accuse', 'defend', 'deflect']);

/** A day or a number that stands for what happened is nothing to agree on. */
const LOOSE =
  /\bwhat happened\b|\bthe plan for\b|^all \d|\bthe \S+ (?:minutes|hours|days|weeks|months|years|people)\b/i;
