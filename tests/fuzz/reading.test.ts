import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coach, propose, suggest } from '../../lib/coaching';
import { type CoachContext, plainContext } from '../../lib/tone/context';
import { keyOf } from '../../lib/tone/findings';
import { toLower, toPlain } from '../../lib/tone/normalise';
import type { Reading, Rewrite } from '../../lib/tone/reading';
import type { Span } from '../../lib/tone/span';
import { splitSentences } from '../../lib/tone/sentences';
import { patience, share } from './budget';
import { draft, incoming } from './drafts';

const contextOf = (message: string | null, phrase = 'last time'): CoachContext => ({
  ...plainContext(message),
  notes: {
    agreement: { workingHours: 'Monday to Friday, 9 to 5', rate: '$45 an hour' },
    landmines: [{ phrase, note: 'It reminds them of something.' }],
    likes: [],
    reminders: [],
  },
});

const isWithin = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;

/** True when each span begins where the one before has ended, or later. */
const isInOrder = (spans: readonly Span[]): boolean =>
  spans.every(({ start }, place) => start >= (spans[place - 1]?.end ?? 0));

describe('any text at all', () => {
  it(
    'is straightened without moving a letter, and cut into sentences that are in it',
    () => {
      fc.assert(
        fc.property(draft, (text) => {
          const plain = toPlain(text);
          expect([plain.length, toLower(plain).length]).toEqual([text.length, text.length]);
          const sentences = splitSentences(text);
          expect(isInOrder(sentences)).toBe(true);
          for (const [index, sentence] of sentences.entries()) {
            expect(sentence.index).toBe(index);
            expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
            expect(sentence.plain).toBe(plain.slice(sentence.start, sentence.end));
            expect(sentence.text.length).toBeGreaterThan(0);
            expect(sentence.text.length).toBeLessThanOrEqual(701);
          }
        }),
        share(11_000),
      );
    },
    patience,
  );

  it(
    'is read: numbers in their bounds, every span the words it stands for, the same when read again',
    () => {
      fc.assert(
        fc.property(draft, incoming, (text, message) => {
          const context = contextOf(message);
          const reading = coach(text, context);
          expectSound(reading, text, message);
          expect(coach(text, context)).toEqual(reading);
        }),
        share(1_500),
      );
    },
    patience,
  );

  it(
    'gets rewrites that fit where they belong, keep links and addresses, and bring no number along',
    () => {
      fc.assert(
        fc.property(draft, incoming, (text, message) => {
          const context = contextOf(message);
          const reading = coach(text, context);
          const known = `${text}\n${message ?? ''}\n${JSON.stringify(context.notes)}`;
          const rewrites = reading.findings
            .slice(0, 3)
            .flatMap((one) => suggest(one, text, reading, context));
          expect(rewrites.flatMap((rewrite) => faultsOf(rewrite, text, known))).toEqual([]);
        }),
        share(300),
      );
    },
    patience,
  );

  it(
    'gets a proposal whose steps, applied from the last to the first, make its text',
    () => {
      fc.assert(
        fc.property(draft, incoming, (text, message) => {
          const context = contextOf(message);
          const proposal = propose(text, coach(text, context), context);
          if (proposal === null) return;
          expect(isInOrder(proposal.steps)).toBe(true);
          const applied = proposal.steps.reduceRight((now, step) => {
            expect(text.slice(step.start, step.end)).toBe(step.expected);
            return now.slice(0, step.start) + step.text + now.slice(step.end);
          }, text);
          expect(applied).toBe(proposal.text);
        }),
        share(120),
      );
    },
    patience,
  );
});

function expectSound(reading: Reading, text: string, message: string | null): void {
  const { findings, moves, reminders, sentences, score, needles } = reading;
  for (const span of [...findings, ...moves, ...reminders, ...sentences])
    expect(isWithin(span, text)).toBe(true);
  for (const ask of reading.incoming?.asks ?? []) expect(isWithin(ask, message ?? '')).toBe(true);
  for (const { key, rule, code, start, end } of findings)
    expect(key).toBe(keyOf(rule, code, text.slice(start, end)));
  expect(isInOrder(sentences)).toBe(true);
  expect(score === null || (score >= 0 && score <= 100)).toBe(true);
  for (const needle of Object.values(needles)) expect(needle >= 0 && needle <= 10).toBe(true);
  // Whatever is stored or sent to another context goes through a copy: nothing may be lost on the way.
  expect(structuredClone(reading)).toEqual(reading);
}

/** What is wrong with a rewrite. Digits are looked for as digits: the product's own lock knows far more, and is not asked. */
function faultsOf(rewrite: Rewrite, text: string, known: string): readonly string[] {
  const said = rewrite.text.replaceAll(/«[^»]*»/g, ' ').toLowerCase();
  const lower = { known: known.toLowerCase(), text: rewrite.text.toLowerCase() };
  const brought = [...said.matchAll(/\d+/g), ...said.matchAll(linkOrAddress)].map(([fact]) => fact);
  const had = [...rewrite.expected.toLowerCase().matchAll(linkOrAddress)].map(([fact]) => fact);
  return [
    ...(text.slice(rewrite.start, rewrite.end) === rewrite.expected
      ? []
      : [`not there: ${rewrite.expected}`]),
    ...brought.filter((fact) => !lower.known.includes(fact)).map((fact) => `brought along: ${fact}`),
    ...had
      .filter((fact) => rewrite.kind !== 'drop' && !lower.text.includes(fact))
      .map((fact) => `lost: ${fact}`),
  ];
}

/** One that is glued to a letter before it is no link to anybody. */
const linkOrAddress = /(?<![a-z0-9])https?:\/\/[\w./?=-]*\w|\b[\w.]+@[\w-]+(?:\.\w+)+/g;
