import { isAnswered } from '../../incoming/answers';
import type { Site } from '../site';
import { WANTS_DAY } from './frames/message';

/** True when all the client asks is answered by sentences in which nothing is heard: then this one has not to answer it again. A day is named once more. */
export function answersElsewhere({ finding, view, reading }: Site): boolean {
  const asks = reading.incoming?.asks ?? [];
  if (asks.length === 0 || WANTS_DAY.test(view.incoming)) return false;
  const heard = new Set([finding.sentence, ...reading.findings.map(({ sentence }) => sentence)]);
  const others = view.sentences.filter(({ index }) => !heard.has(index));
  return asks.every(({ start, end }) => isAnswered(view.incoming.slice(start, end), others));
}
