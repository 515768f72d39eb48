import { tones } from '../reading';
import { findHeld } from './flee/held';
import { type Candidate, type Site, wholeOf } from './site';
import { speak } from './voice';

/** Beside leaving a jab out: its count of things, as what can be gone through together; nothing else that stands in its place could hold it. */
export function goneThrough(site: Site): readonly Candidate[] {
  const { sentence, voice } = site;
  const held = findHeld(site);
  if (held === undefined || held.address !== '') return [];
  const about = held.fact === undefined && held.topic?.from === 'sentence' ? held.topic.text : '';
  if (!SEVERAL.test(about)) return [];
  return tones.map((tone) =>
    wholeOf(
      sentence,
      'frame',
      tone,
      speak(
        WAYS[tone].replace('{T}', () => about),
        voice,
      ),
    ),
  );
}

const WAYS = {
  short: '{I} will gladly go through {T} with you.',
  warm: 'Shall we go through {T} together?',
  firm: '{I} can go through {T} with you on «day».',
} as const;

/** "the 38 comments", "the nineteen pages": of a sum or a name alone nobody would say so. */
const SEVERAL = /^the (?:\d+|\p{Ll}+) \p{Ll}+s$/u;
