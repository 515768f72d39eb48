import { describe, expect, it } from 'vitest';
import { badgeSentence, badgeStateOf, badgeWord } from '../../../entrypoints/gmail.content/badge-state';
import type { Finding, Reading, Stance } from '../../../lib/tone/reading';

const readingOf = (stance: Stance, score: number): Reading => ({
  notice: null,
  language: null,
  score,
  stance,
  needles: { pushing: 0, blaming: 0, shrinking: 0, leading: 0 },
  words: 12,
  sentences: [],
  findings: [],
  moves: [],
  reminders: [],
  incoming: null,
  nextMove: null,
});

describe('the word on the badge', () => {
  it.each<[Stance, number, string]>([
    ['mixed', 21, 'Off course'],
    ['mixed', 38.6, 'Off course'],
    ['mixed', 39, 'Pulls both ways'],
    ['mixed', 82, 'Leads, with a slip'],
    ['fight', 12, 'Pushes back'],
    ['fight', 61, 'Pushes a little'],
    ['lead', 91, 'Leads'],
    ['steady', 55, 'Steady'],
  ])('for %s at %s is the one the panel shows: %s', (stance, score, word) => {
    const state = badgeStateOf(readingOf(stance, score), null);
    expect(badgeWord(state)).toBe(word);
    expect(badgeSentence(state)).toBe(`Evenkeel: ${Math.round(score)} of 100. ${word}. Nothing to look at`);
  });

  it('is none of them while there is no score', () => {
    expect(badgeWord(badgeStateOf(null, 'mail'))).toBe('Paused');
    expect(badgeWord(badgeStateOf({ ...readingOf('lead', 90), score: null, stance: null }, null))).toBe(
      'Ready',
    );
  });
});

it('counts sentences, as the panel does, not what a sentence collects', () => {
  const found = (sentence: number, code: 'accuse' | 'attack'): Finding => ({
    start: sentence * 20,
    end: sentence * 20 + 9,
    code,
    rule: code,
    layer: 'rule',
    sentence,
    weight: 1,
    title: code,
    why: 'Your client may hear it.',
    key: `${code}:${sentence}`,
  });
  const findings = [found(0, 'accuse'), found(0, 'attack'), found(2, 'accuse')];
  const state = badgeStateOf({ ...readingOf('mixed', 21), findings }, null);
  expect(state).toMatchObject({ kind: 'scored', count: 2 });
});
