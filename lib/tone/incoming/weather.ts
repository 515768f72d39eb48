import type { Classifier } from '../classifier/classify';
import { heatHeads, soundHead } from '../classifier/heads';
import { behaviours, type Finding, type Weather } from '../reading';
import { type Sentence, splitSentences } from '../sentences';
import { isAnswered } from './answers';
import { findAsks } from './asks';
import { soundOf } from './behaviours';

type Sound = Pick<Weather, 'heat' | 'behaviours'>;

/** A client's message, read once for all the keystrokes of the reply. */
export interface Message {
  readonly sound: Sound;
  readonly asks: readonly Sentence[];
}

/** What the client's message sounds like and wants. Null when there is no message. */
export function readMessage(text: string | null, classifier: Classifier | null): Message | null {
  if (text === null || text.trim() === '') return null;
  if (latest?.text !== text || latest.classifier !== classifier) {
    const sentences = splitSentences(text);
    const message = { sound: listen(sentences, classifier), asks: findAsks(sentences) };
    latest = { text, classifier, message };
  }
  return latest.message;
}

/** The message and which of its asks the draft takes up; what is heard as evading answers nothing. Offsets of the asks point into the message. */
export function weatherOf(
  message: Message | null,
  sentences: readonly Sentence[],
  findings: readonly Finding[] = [],
): Weather | null {
  if (!message) return null;
  const evading = new Set(findings.filter(({ code }) => EVADES.has(code)).map(({ sentence }) => sentence));
  const draft = sentences.filter(({ index, plain }) => !evading.has(index) || GIVES.test(plain));
  return {
    ...message.sound,
    asks: message.asks.map(({ start, end, plain }) => ({ start, end, answered: isAnswered(plain, draft) })),
  };
}

const EVADES: ReadonlySet<Finding['code']> = new Set<Finding['code']>(['vague', 'withdraw', 'hedge']);
/** A figure or a day is an answer, however it is put; so is a yes or a no. */
const GIVES =
  /\d|«|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tonight|tomorrow)\b|^(?:yes|no|not yet|none)\b/i;

/** The latest message read: on each keystroke in the reply it is the same one. May vanish at any time. */
let latest: { text: string; classifier: Classifier | null; message: Message } | undefined;

/** Word lists first; the classifier, which was given their verdict too, has the last word. */
function listen(sentences: readonly Sentence[], classifier: Classifier | null): Sound {
  const heard = soundOf(sentences);
  if (!classifier) return heard;
  const scores = classifier.scoreMessage(sentences, heard);
  const level = heatHeads.filter((head) => (scores[head] ?? 0) > HEAT_FROM[head]).length;
  return {
    heat: level === 1 || level === 2 || level === 3 ? level : 0,
    behaviours: behaviours.filter((behaviour) => (scores[soundHead(behaviour)] ?? 0) > BEHAVIOUR_FROM),
  };
}

/** Scores from which a level of heat or a behaviour is named; a little below even odds, as each is rare in the corpus. */
const HEAT_FROM = { 'heat 1': -0.3, 'heat 2': -0.3, 'heat 3': -2 } as const;
const BEHAVIOUR_FROM = -0.7;
