import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coach } from '../../lib/coaching';
import { plainContext } from '../../lib/tone/context';
import { isWarning } from '../../lib/tone/rule';
import { rules } from '../../lib/tone/rules';
import { splitSentences } from '../../lib/tone/sentences';

// A pattern that tries every way to match takes for ever on words chosen for it. Patterns are therefore fed the worst
// they could be given: pieces of what they look for, over and over. One that explodes never comes back from 700
// letters, the longest sentence there is, and the test ends by its patience.

const longest = 700;

/** Repetitions of each piece of what a rule hears, after what comes before it and before what no pattern expects. */
function attacks(sentence: string): readonly string[] {
  const words = sentence.split(' ');
  return words.flatMap((word, place) => {
    const before = words.slice(0, place).join(' ');
    const pair = `${word} ${words[place + 1] ?? word}`;
    return [word, `${word} `, `${pair} `, ' ', `${word},`, word.slice(-1)].map(
      (piece) => `${before} ${piece.repeat(Math.ceil(longest / piece.length))}`.slice(0, longest - 2) + ' ¤',
    );
  });
}

const heard = rules.map((rule) => ({
  rule,
  sentences: (isWarning(rule) ? rule.examples.catches.map(([marked]) => marked) : rule.examples.catches).map(
    (marked) => marked.replaceAll(/\[\[|\]\]/g, '').toLowerCase(),
  ),
}));

describe('no pattern can be made to try for ever', () => {
  it('of a rule, on pieces of what it hears', () => {
    let tried = 0;
    for (const { rule, sentences } of heard) {
      if (rule.match.scope !== 'sentence') continue;
      const pattern = new RegExp(rule.match.source, 'g');
      for (const attack of sentences.flatMap(attacks)) {
        tried += [...attack.matchAll(pattern)].length >= 0 ? 1 : 0;
      }
    }
    expect(tried).toBeGreaterThan(30_000);
  }, 60_000);

  it('of the whole road, guards and splitter among them, on such a sentence of each rule', () => {
    for (const { sentences } of heard) {
      const [first = ''] = sentences;
      const all = attacks(first);
      const text = all[first.length % all.length] ?? first;
      expect(coach(text, plainContext(text)).words).toBeGreaterThanOrEqual(0);
    }
  }, 60_000);

  it('written anywhere in the core, on the letters it is made of', () => {
    let tried = 0;
    for (const [source, flags] of patternsOfCore()) {
      const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
      const pieces = [
        ...new Set(source.match(/[a-z]{2,}|[\d.,!?'"()@/:-]/gi) ?? []),
        'a',
        ' ',
        '1',
        "a'",
        'A ',
        '\n',
      ];
      for (const piece of pieces.slice(0, 14)) {
        const attack = `${piece.repeat(Math.ceil(longest / piece.length))} ¤`;
        tried += [...attack.matchAll(pattern)].length >= 0 ? 1 : 0;
      }
    }
    expect(tried).toBeGreaterThan(1_500);
  }, 60_000);
});

describe('a text of any length is cut into bounded pieces', () => {
  it.each([
    ['letters', 'a'],
    ['spaces', ' '],
    ['lines', '\n'],
    ['stops', '. '],
    ['quote marks', '> '],
    ['quoted lines', '> You never answer.\n'],
    ['list marks', '- '],
    ['brackets', '(('],
    ['apostrophes', "'"],
    ['backticks', '`'],
    ['half addresses', 'a@'],
    ['addresses', 'https://x.example/ '],
    ['headers of quotes', 'On Mon, Anna wrote:\n'],
    ['digits', '1.'],
    ['odd spaces', '\u00a0\u200b'],
    ['turned directions', '\u202e\u2066'],
    ['halves of characters', '\ud83d'],
  ])(
    'a long run of %s',
    (_, piece) => {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      const sentences = splitSentences(text);
      for (const { start, end } of sentences)
        if (end - start > longest) throw new Error(`${end - start} in one`);
      expect(sentences.length).toBeLessThan(text.length);
    },
    60_000,
  );
});

/** Expressions as they are spelt in lib/tone, outside the rules (those are asked for their own). */
function patternsOfCore(): readonly (readonly [source: string, flags: string])[] {
  const files = readdirSync('lib/tone', { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('rules'),
  );
  return files.flatMap((entry) => {
    const source = readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8');
    return [
      ...source.matchAll(
        /(?<=[=(,:[?|&]\s*|^\s+|return )\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+)\/([dgimsuy]*)(?=[\s,;).\]])/gm,
      ),
    ].flatMap(([, pattern = '', flags = '']) =>
      isPattern(pattern, flags) ? [[pattern, flags.replace('y', '')] as const] : [],
    );
  });
}

function isPattern(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags).source !== '';
  } catch {
    return false;
  }
}
