import type { CoachContext } from './context';
import { findPassages, type Heard, isSwitchedOff } from './findings';
import { hear } from './classifier/hear';
import { type Impression, impressionBeside, noImpression } from './classifier/impression';
import { evidenceOf, mergeLayers } from './classifier/merge';
import { readMessage, weatherOf } from './incoming/weather';
import { flaggedBy } from './flagged';
import { judgeLanguage } from './language';
import { toPlain } from './normalise';
import type { Reading } from './reading';
import { findReminders } from './reminders';
import { findNextMove } from './rewrites/next-move';
import type { DraftView } from './rule';
import { rules } from './rules';
import { leadership, needlesOf, stanceOf, type Undertone } from './score';
import { splitSentences } from './sentences';

/**
 * Reads one draft: the road in one function. Pure and synchronous; findings are remembered by sentence, so reading a draft again
 * after a keystroke costs one sentence. Offsets in the reading are UTF-16 code units into `draft`.
 */
export function coach(draft: string, context: CoachContext): Reading {
  const plain = toPlain(draft);
  const { notice, language, words } = judgeLanguage(plain);
  const message = readMessage(context.incoming, context.classifier ?? null);
  const reminders = findReminders(draft, context.notes.landmines);
  if (notice === 'empty' || notice === 'not-english') {
    return { ...unread, notice, language, words, reminders, incoming: weatherOf(message, []) };
  }
  const sentences = splitSentences(draft, plain);
  const view: DraftView = { text: draft, sentences, incoming: toPlain(context.incoming ?? '') };
  const heard = hearBoth(view, (message?.sound.heat ?? 0) >= HOT_FROM, context);
  const findings = heard.findings.filter((finding) => !isSwitchedOff(finding, draft, context));
  const incoming = weatherOf(message, sentences, findings);
  const judged = { findings, moves: heard.moves, words, sentences };
  const needles = needlesOf(judged);
  const impression = impressionBeside(flaggedBy(findings), heard.impression);
  const score = notice === null ? leadership(judged, { doubt: heard.doubt, impression }) : null;
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

/** Heat of the message being answered from which it colours how the reply is heard. */
export const HOT_FROM = 2;

/** What both layers hear, and how the draft sounds as a whole. */
interface Overheard extends Heard, Pick<Undertone, 'doubt'> {
  readonly impression: Impression;
}

/** The two layers: rules, and the classifier where there is one. */
function hearBoth(
  view: DraftView,
  isAnsweringHeat: boolean,
  { classifier, preferences }: CoachContext,
): Overheard {
  const heard = findPassages(view, rules);
  if (!classifier) return { ...heard, doubt: 0, impression: noImpression };
  const evidence = evidenceOf(heard, view.sentences.length);
  const { verdicts, impression } = hear(classifier, view.sentences, isAnsweringHeat, evidence);
  const { thresholds } = classifier.weights.card;
  const { sensitivity } = preferences;
  return { ...mergeLayers(heard, verdicts, view.sentences, rules, thresholds, sensitivity), impression };
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
