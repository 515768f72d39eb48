import { tones } from '../reading';
import { aboutFrames } from './about-frames';
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
  if (finding.code in matterFrames || finding.code === 'command')
    return wanted === 'sure' ? matterCandidates(site) : talkCandidates(site);
  const frames = aboutFrames[finding.code];
  const subject = frames && findSubject(site);
  if (!frames || !subject || subject.sure !== (wanted === 'sure')) return [];
  const { about, address } = subject;
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
