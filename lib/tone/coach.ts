import type { CoachContext } from './context';
import { findPassages, isSwitchedOff } from './findings';
import { readWeather } from './incoming/weather';
import { judgeLanguage } from './language';
import { toPlain } from './normalise';
import type { Reading } from './reading';
import { findReminders } from './reminders';
import { findNextMove } from './rewrites/next-move';
import type { DraftView } from './rule';
import { rules } from './rules';
import { leadership, needlesOf, stanceOf } from './score';
import { splitSentences } from './sentences';

/**
 * Reads one draft: the road in one function. Pure and synchronous; findings are remembered by sentence, so reading a draft again
 * after a keystroke costs one sentence. Offsets in the reading are UTF-16 code units into `draft`.
 */
export function coach(draft: string, context: CoachContext): Reading {
  const { notice, language, words } = judgeLanguage(toPlain(draft));
  const reminders = findReminders(draft, context.notes.landmines);
  if (notice === 'empty' || notice === 'not-english') {
    return { ...unread, notice, language, words, reminders, incoming: readWeather(context.incoming, []) };
  }
  const sentences = splitSentences(draft);
  const view: DraftView = { text: draft, sentences, incoming: toPlain(context.incoming ?? '') };
  const heard = findPassages(view, rules);
  const findings = heard.findings.filter((finding) => !isSwitchedOff(finding, draft, context));
  const incoming = readWeather(context.incoming, sentences);
  const judged = { findings, moves: heard.moves, words, sentences };
  const needles = needlesOf(judged);
  const score = notice === null ? leadership(judged) : null;
  return {
    notice,
    language,
    score,
    stance: score === null ? null : stanceOf(judged, score),
    needles,
    words,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    findings,
    moves: heard.moves,
    reminders,
    incoming,
    nextMove: notice === null ? findNextMove(judged, incoming, context) : null,
  };
}

const unread: Reading = {
  notice: null,
  language: null,
  score: null,
  stance: null,
  needles: { pushing: 0, blaming: 0, shrinking: 0, leading: 0 },
  words: 0,
  sentences: [],
  findings: [],
  moves: [],
  reminders: [],
  incoming: null,
  nextMove: null,
};
