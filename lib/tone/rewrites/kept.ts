import { stemOf, tidied, withTail, wordsIn } from './editing';
import { SLAMS } from './framed';
import { refuses } from './frames';
import { tones } from '../reading';
import { type Candidate, type Site, wholeOf } from './site';
import { HURTS, tails } from './tails';
import { speak, type Voice } from './voice';

/** A calm refusal as it stands, and behind it what is offered instead. */
export function tailedCandidates({ finding, sentence, voice }: Site): readonly Candidate[] {
  const { text, plain } = sentence;
  if (finding.code !== 'wall' || !refuses(plain) || SLAMS.test(stemOf(text))) return [];
  if (HURTS.test(text) || HANGS.test(text) || wordsIn(plain) > LONGEST) return [];
  return tones.map((tone) =>
    wholeOf(sentence, 'grammar', tone, tidied(withTail(text, spoken(tails[tone], voice)))),
  );
}

/** Half of another sentence. */
const HANGS = /^(?:which|who|that|because|while|where|than)\b/i;

/** In words: a longer refusal has its reasons in it. */
const LONGEST = 26;

const spoken = (tail: string, voice: Voice): string => {
  const said = speak(tail, voice);
  return /^I\b/.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1);
};
