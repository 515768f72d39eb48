import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { createClassifier } from '../../../lib/tone/classifier/classify';
import { decodeWeights } from '../../../lib/tone/classifier/weights-file';
import { coach } from '../../../lib/tone/coach';
import { plainContext } from '../../../lib/tone/context';
import { HOME } from './corpus-hash';
import type { CodedDraft } from './dataset';

const WORDS = 200;
const WARM_UP = 300;

/** How long reading takes here: whole mails of 200 words never read before, and the same with one word typed into one sentence. */
export function speedOf(drafts: readonly CodedDraft[]): string {
  const classifier = createClassifier(decodeWeights(readFileSync(join(HOME, 'weights.bin'))));
  const context = { ...plainContext(), classifier };
  const mails = mailsOf(drafts);
  const whole: number[] = [];
  const edited: number[] = [];
  const time = (text: string, into: number[]) => {
    const start = performance.now();
    coach(text, context);
    into.push(performance.now() - start);
  };
  for (const mail of mails) {
    time(mail, whole);
    const gap = mail.indexOf(' ', mail.length / 2);
    time(`${mail.slice(0, gap)} really${mail.slice(gap)}`, edited);
  }
  const p50 = (times: readonly number[]) => {
    const warm = times.slice(WARM_UP).toSorted((a, b) => a - b);
    return (warm[Math.floor(warm.length / 2)] ?? NaN).toFixed(2);
  };
  return `## Speed

Rules, classifier, score and moves of ${mails.length - WARM_UP} different mails of ${WORDS} words, each read once: ${p50(whole)} ms (p50). The same mail with one word typed into one
sentence: ${p50(edited)} ms (p50). Node ${process.versions.node} on ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, beside whatever else it was doing.`;
}

/** Mails of the length wanted, pieced together from the corpus, none sharing a sentence with another. */
function mailsOf(drafts: readonly CodedDraft[]): readonly string[] {
  const mails: string[] = [];
  let mail = '';
  for (const { text, id } of drafts) {
    if (id.includes('#')) continue;
    mail = mail === '' ? text : `${mail}\n\n${text}`;
    const pieces = mail.split(/(\s+)/);
    if (pieces.length < 2 * WORDS) continue;
    mails.push(pieces.slice(0, 2 * WORDS - 1).join(''));
    mail = '';
  }
  return mails;
}
