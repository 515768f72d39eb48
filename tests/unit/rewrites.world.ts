import { readFileSync } from 'node:fs';
import { coach } from '../../lib/tone/coach';
import { codes, isNegative, type Code, type NegativeCode } from '../../lib/tone/codes';
import { type CoachContext, plainContext } from '../../lib/tone/context';
import type { Finding, Reading } from '../../lib/tone/reading';
import type { Made } from '../../lib/tone/rewrites/site';
import { suggestWithMakers } from '../../lib/tone/rewrites/suggest';

/** A finding of the classifier for the sentence that holds `words`: what the rewrites must cope with without a rule's help. */
export function findingOn(draft: string, words: string, code: NegativeCode): Finding {
  const { sentences } = coach(draft, plainContext());
  const at = draft.indexOf(words);
  const sentence = sentences.findIndex(({ start, end }) => start <= at && at < end);
  const span = sentences[sentence];
  if (!span) throw new Error(`no sentence holds "${words}"`);
  return {
    start: span.start,
    end: span.end,
    code,
    rule: 'classifier',
    layer: 'classifier',
    sentence,
    weight: codes[code].weight,
    title: codes[code].title,
    why: codes[code].why,
    key: `classifier|${code}|${words}`,
  };
}

/** A reading as it would be had the finding been counted: a mail scores lower by at least this for any one finding. */
export function readWith(draft: string, context: CoachContext = plainContext()): Reading {
  const reading = coach(draft, context);
  return { ...reading, score: Math.max(0, (reading.score ?? 0) - LEAST_COST) };
}

const LEAST_COST = 10;

/** A whole mail around one sentence. */
export const mailAround = (sentence: string): string =>
  `Hi Sam,\n\nThank you for your message. ${sentence} The rest is ready.\n\nBest,\nKim`;

/** What is suggested for one sentence of a mail. */
export function suggestFor(
  code: NegativeCode,
  sentence: string,
  context: CoachContext = plainContext(),
): readonly Made[] {
  const draft = mailAround(sentence);
  return suggestWithMakers(
    findingOn(draft, sentence.slice(0, 12), code),
    draft,
    coach(draft, context),
    context,
  );
}

export const textsOf = (made: readonly Made[]): readonly string[] => made.map(({ rewrite }) => rewrite.text);

export interface ModelSentence {
  readonly code: NegativeCode;
  readonly sentence: string;
}

/** The 312 offending sentences that were rewritten by hand, each under its first negative code. */
export const modelSentences: readonly ModelSentence[] = readFileSync(
  new URL('rewrites.model.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { codes: Code[]; sentence: string })
  .flatMap(({ codes: heard, sentence }) => {
    const code = heard.find(isNegative);
    return code ? [{ code, sentence }] : [];
  });
