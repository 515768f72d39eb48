import { describe, expect, it } from 'vitest';
import { tester } from '../../lib/tone/machine-code';
import { words } from '../../lib/tone/rule';

describe('a pattern compiled on first use', () => {
  it('answers as the pattern does, the first time as the next', () => {
    const isLate = tester(/\b(?:late|slow)\b|\.{3}$/i);
    expect(['too LATE', 'latest', 'and ...', 'so slow', ''].map(isLate)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  it('finds from the beginning although the dots it was compiled before matched it', () => {
    const { find, scope } = words(/\.{2}/);
    const sentence = { index: 0, block: 0, role: 'body', start: 0, end: 5 } as const;
    const hits = find(
      { ...sentence, text: '.. ..', plain: '.. ..', lower: '.. ..' },
      {
        text: '',
        sentences: [],
        incoming: '',
      },
    );
    expect([scope, hits.map(({ start }) => start)]).toEqual(['sentence', [0, 3]]);
  });
});

describe('the end of what is found', () => {
  it.each([
    ['you never sen', 'you never sent it', 'you never sent'],
    ['you never sent', 'you never sent it', 'you never sent'],
    ['you never sent', 'you never sent', 'you never sent'],
    ['caf', 'the café.', 'café'],
    ['it', "it's", 'it'],
  ])('of /%s/ in “%s” is the end of a word', (pattern, lower, found) => {
    const matcher = words(new RegExp(pattern));
    const sentence = { index: 0, block: 0, role: 'body', start: 0, end: lower.length } as const;
    const [hit] = matcher.find(
      { ...sentence, text: lower, plain: lower, lower },
      {
        text: lower,
        sentences: [],
        incoming: '',
      },
    );
    expect(lower.slice(hit?.start, hit?.end)).toBe(found);
  });
});
