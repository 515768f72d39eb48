import type { Sentence } from '../sentences';
import { featuresOf } from './features';
import { bucketOf, hashText, mix } from './hash';

/** What the word lists of lib/tone/incoming say of a message. */
export interface Sound {
  readonly heat: number;
  readonly behaviours: readonly string[];
}

/** A feature of a whole message, with its value. */
export interface MessageFeature {
  readonly bucket: number;
  readonly value: number;
}

const PLACE = 8;
/** A word list speaks louder than a word. */
const SIGNAL_VALUE = 2;

/** The features of a client's message: the words of its sentences, what the word lists heard, how long it is. */
export function featuresOfMessage(sentences: readonly Sentence[], sound: Sound): readonly MessageFeature[] {
  const words = new Set(sentences.flatMap((sentence) => [...featuresOf(sentence).own]));
  const levels = Array.from({ length: sound.heat }, (_, level) => `heat ${level + 1}`);
  const heard = [...levels, ...sound.behaviours].map((name) => ({
    bucket: named(name),
    value: SIGNAL_VALUE,
  }));
  const size = { bucket: named(`length ${Math.min(5, Math.floor(sentences.length / 2))}`), value: 1 };
  return [...[...words].map((bucket) => ({ bucket, value: 1 })), ...heard, size];
}

const named = (name: string): number => bucketOf(mix(PLACE, hashText(name)));
