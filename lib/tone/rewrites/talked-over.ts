import { findCarried } from './carried';
import { factsNamed } from './points';
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

/** Where nothing else is left but leaving it out: the facts of a jab or a threat alone, and what they need to know of them left for the writer to say. */
export function leftToSay(site: Site): readonly Candidate[] {
  const about = factsNamed(site);
  return about === undefined ? [] : saidOf(about, leftToSayFrames, site);
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

/** Nothing but the facts of a jab, and room for what is to be said of them. */
const leftToSayFrames: Frames = {
  short: ['About {T}: «item: what they need to know».'],
  warm: ['So that you know about {T}: «item: what they need to know».'],
  firm: ['About {T}: «item: what follows from it».'],
};

/** Before the day a threat is to come true. */
const beforeFrames: Frames = {
  short: ['Could we talk about this before {T}?'],
  warm: ['{I} would like to settle this with you before {T}; could we talk on «day» at «time»?'],
  firm: ['So that this is settled before {T}, {I} suggest «item: the next step».'],
};
