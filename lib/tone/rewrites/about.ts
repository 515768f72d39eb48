import { tones } from '../reading';
import type { NegativeCode } from '../codes';
import { escaped } from '../escaped';
import { addressOf, readdressed } from './address';
import { nounPhrases } from './flee/noun-phrase';
import { NOUNS } from './flee/nouns';
import { isAside, isMereComplement, isMerePlace } from './flee/phrase-role';
import { findMatter, unjudged } from './matter';
import { matterFrames } from './matter-frames';
import { type Candidate, type Site, wholeOf } from './site';
import { leftToSay, talkCandidates } from './talked-over';
import { findSubject, type Subject } from './subject';
import { turned } from './turned';
import { speak } from './voice';

/**
 * A new sentence about the very thing the old one is about, with its facts: "What would help you most with the form (page 4)?" Those whose subject is sure, or
 * those whose is not, as asked; empty where nothing names it or a fact could not be carried.
 */
export function aboutCandidates(site: Site, wanted: 'sure' | 'unsure'): readonly Candidate[] {
  const { finding } = site;
  if (!BLAMES.has(finding.code)) return wanted === 'sure' ? [] : talkCandidates(site);
  if (wanted === 'unsure') return leftToSay(site);
  const frames = matterFrames[finding.code];
  const subject = sureSubject(site);
  return frames && subject ? saidOfSubject(subject, frames, site) : [];
}

function saidOfSubject(
  { about, address }: Pick<Subject, 'about' | 'address'>,
  frames: NonNullable<(typeof matterFrames)[NegativeCode]>,
  { sentence, voice }: Site,
): readonly Candidate[] {
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

/** What both sides speak of, named by the sentence or asked about by the client, with its details where those stand close to it. */
function sureSubject(site: Site): Pick<Subject, 'about' | 'address'> | undefined {
  const matter = findMatter(site);
  if (matter !== undefined && /^(?:the|your|our)\b/.test(matter) && isOfBoth(matter, site))
    return { about: matter, address: addressOf(site.sentence.text) };
  const subject = findSubject(site);
  return subject?.sure &&
    /^(?:the|your)\b/i.test(subject.about) &&
    isOfBoth(subject.about, site) &&
    !LOOSE.test(subject.about) &&
    !countsNothing(subject.about)
    ? subject
    : undefined;
}

/** A thing of work the sentence is about or the client speaks of, or any thing both sides name: what was only mentioned is not surely the matter. */
function isOfBoth(about: string, { sentence, view }: Site): boolean {
  const head = headOf(about);
  const isWork = NOUNS.has(head.toLowerCase());
  if (!isWork && PERSON.test(head)) return false;
  if (isWork && isNamed(head, sentence.plain)) return true;
  const others = view.sentences.filter(({ index }) => index !== sentence.index).map(({ plain }) => plain);
  if (view.incoming === '') return has(head, sentence.plain) && has(head, others.join(' '));
  return has(head, view.incoming) && (isWork || has(head, view.text));
}

/** "The draft came late", "I have the draft": what is spoken of, and not where, with what or as what. */
const isNamed = (head: string, plain: string): boolean =>
  nounPhrases(plain).some(
    (phrase) =>
      phrase.head.replace(/s$/, '') === head &&
      !isAside(phrase, plain) &&
      !isMerePlace(phrase, plain) &&
      !isMereComplement(phrase, plain),
  );

/** Somebody of a trade no list knows. */
const PERSON = /(?:er|or|ist|ian|man|woman|men|women|ee|understudy)$/i;

/** "the codes of page 4 (two rows)": codes. */
const headOf = (about: string): string =>
  (
    /^(?:\S+ )?(.+?)(?: (?:of|from|and|for|dated) .*| \(.*)?$/u.exec(about)?.[1]?.split(' ').at(-1) ?? about
  ).replace(/s$/, '');

const has = (head: string, text: string): boolean =>
  new RegExp(`(?<!\\p{L})${escaped(head)}(?:e?s)?(?!\\p{L})`, 'iu').test(text);

/** "The four places": counted, and no thing of work. */
function countsNothing(about: string): boolean {
  const [, head = ''] = COUNTED.exec(about) ?? [];
  return head !== '' && !NOUNS.has(head) && !NOUNS.has(head.replace(/s$/, ''));
}

const COUNTED =
  /^(?:the|all|your|my|our) (?:[\d,]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty) (?:\p{L}+ )?(\p{L}+)$/iu;

/** A day or a number that stands for what happened is nothing to agree on. */
const LOOSE =
  /\bwhat happened\b|\bthe plan for\b|^all \d|^the (?:[\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred)$|\bthe \S+ (?:minutes|hours|days|weeks|months|years|people)\b/i;
