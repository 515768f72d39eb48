import { tones } from '../reading';
import { aboutFrames } from './about-frames';
import { readdressed } from './address';
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
  const frames = aboutFrames[finding.code];
  const subject = frames && findSubject(site);
  if (!frames || !subject || subject.sure !== (wanted === 'sure')) return [];
  const { about, address } = subject;
  // Nobody helps with what they complain of: an order is about what it names itself.
  if (finding.code === 'command' && !names(sentence.plain, about)) return [];
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

/** "The wrong address" is the address: what is to be looked at together is called by its name only. */
const unjudged = (about: string): string =>
  about.replace(
    /^(the|your|my|our) (?:wrong|missing|late|unpaid|overdue|incorrect|bad|poor|useless|so-called|alleged|endless|constant) (?=\p{L})/u,
    '$1 ',
  );

const names = (plain: string, about: string): boolean =>
  plain.toLowerCase().includes(
    (
      about
        .replace(/ \(.*$/, '')
        .split(' ')
        .at(-1) ?? about
    ).toLowerCase(),
  );
