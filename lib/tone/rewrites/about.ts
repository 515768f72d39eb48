import { tones } from '../reading';
import type { NegativeCode } from '../codes';
import { readdressed } from './address';
import { findCarried } from './carried';
import { NOUNS } from './flee/nouns';
import { matterCandidates, unjudged } from './matter';
import { matterFrames, talkFrames } from './matter-frames';
import { type Candidate, type Site, wholeOf } from './site';
import { talkCandidates } from './set-aside';
import { findSubject, type Subject } from './subject';
import { turned } from './turned';
import { speak } from './voice';

/**
 * A new sentence about the very thing the old one is about, with its facts: "What would help you most with the form (page 4)?" Those whose subject is sure, or
 * those whose is not, as asked; empty where nothing names it or a fact could not be carried.
 */
export function aboutCandidates(site: Site, wanted: 'sure' | 'unsure'): readonly Candidate[] {
  const { sentence, finding, voice } = site;
  const known = wanted === 'sure' ? matterCandidates(site) : talkCandidates(site);
  if (!BLAMES.has(finding.code)) return known;
  if (known.length > 0 && !known.some(({ text }) => UNFIT.test(text))) return known;
  const subject = wanted === 'sure' ? sureSubject(site) : unsureSubject(site);
  const frames = wanted === 'sure' ? matterFrames[finding.code] : talkFrames;
  if (!frames || !subject) return [];
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

const BLAMES: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['accuse', 'defend', 'deflect']);

/** What is the writer's, and a verb taken for a thing: "the plan works". */
const UNFIT = /\b(?:for|with|out|over|about|into|want) (?:my|our)\b|\b(?:the|your) \p{L}+ works\b/iu;

/** What the sentence is about with its details, where both stand close together in it. */
function sureSubject(site: Site): Subject | undefined {
  const subject = findSubject(site);
  return subject?.sure &&
    !/^(?:my|our|\{my\})\b/i.test(subject.about) &&
    !LOOSE.test(subject.about) &&
    !countsNothing(subject.about)
    ? subject
    : undefined;
}

/** What it speaks of, as far as that can be said at all. */
function unsureSubject(site: Site): Pick<Subject, 'about' | 'address'> | undefined {
  const subject = findSubject(site) ?? factsOnly(site);
  return subject && !/\bfigure of\b|\bsays\)|\bworks\b/i.test(subject.about) ? subject : undefined;
}

/** "The four places": counted, and no thing of work. */
function countsNothing(about: string): boolean {
  const [, head = ''] = COUNTED.exec(about) ?? [];
  return head !== '' && !NOUNS.has(head) && !NOUNS.has(head.replace(/s$/, ''));
}

const COUNTED =
  /^(?:the|all|your|my|our) (?:[\d,]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty) (?:\p{L}+ )?(\p{L}+)$/iu;

/** The figures, days and names of the sentence, when nothing else is left of it. */
function factsOnly(site: Site): Pick<Subject, 'about' | 'address'> | undefined {
  const found = findCarried(site);
  return found?.about !== undefined && found.carries && found.address === ''
    ? { about: found.about, address: '' }
    : undefined;
}

/** A day or a number that stands for what happened is nothing to agree on. */
const LOOSE =
  /\bwhat happened\b|\bthe plan for\b|^all \d|^the (?:[\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred)$|\bthe \S+ (?:minutes|hours|days|weeks|months|years|people)\b/i;
