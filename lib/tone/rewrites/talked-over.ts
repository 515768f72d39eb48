import { findCarried } from './carried';
import { tones, type Tone } from '../reading';
import { addressOf, readdressed } from './address';
import { type Candidate, type Site, wholeOf } from './site';
import { turned } from './turned';
import { speak } from './voice';

/** A threat that names its day is best talked about before: better than no choice, and no more. */
export function talkCandidates(site: Site): readonly Candidate[] {
  const about = site.finding.code === 'threat' ? findCarried(site)?.about : undefined;
  const day = DAY.exec(about ?? '')?.[1];
  return day === undefined ? [] : saidOf(day, beforeFrames, site);
}

/** A day that is still to come. */
const DAY = /^(?:the plan for|what happened (?:on|in)) (?!today|yesterday)([^,]+)$/i;

type Frames = Readonly<Record<Tone, readonly string[]>>;

/** The frames with what they are about in `{T}`, in the writer's voice, spoken to whom the sentence speaks to. */
function saidOf(about: string, frames: Frames, { sentence, voice }: Site): readonly Candidate[] {
  const address = addressOf(sentence.text);
  return tones.flatMap((tone) =>
    turned(frames[tone], sentence.index).map((frame) => {
      const said = speak(
        frame.replaceAll('{T}', () => about),
        voice,
      );
      return wholeOf(sentence, 'frame', tone, readdressed(address, said));
    }),
  );
}

/** Before the day a threat is to come true. */
const beforeFrames: Frames = {
  short: ['Could we talk about this before {T}?'],
  warm: ['{I} would like to settle this with you before {T}; could we talk on «day» at «time»?'],
  firm: ['So that this is settled before {T}, {I} suggest «item: the next step».'],
};
