import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexByLiterals } from '../../lib/tone/prefilter/candidates';
import { requiredLiterals } from '../../lib/tone/prefilter/literals';
import { bookOf } from '../../lib/tone/rule-book';
import { rules } from '../../lib/tone/rules';
import { splitSentences } from '../../lib/tone/sentences';

describe('words a pattern cannot do without', () => {
  it.each([
    [String.raw`\bnot my fault\b`, [['not my fault']]],
    [String.raw`\b(?:never|hardly) sent`, [['never sent', 'hardly sent']]],
    [String.raw`\b(?:apologi[sz]e)`, [['apologise', 'apologize']]],
    // What may be left out promises nothing; what repeats is there once.
    [String.raw`\bas (?:you know)?(?:again )+`, [['again '], ['as ']]],
    // Two words far apart: both must be there, the rarer one first.
    [String.raw`\bwhenever\b.{0,30}\bquibble`, [['quibble'], ['whenever']]],
    // A look ahead asks for its words, a look that forbids does not.
    [String.raw`\bx(?=[^.]{0,9}twice)(?! again)`, [['twice']]],
    [String.raw`(?<!never )(?<what>[a-z]+)\k<what>`, []],
    // One branch without a word: the choice promises none.
    [String.raw`\b(?:never|[a-z]+)`, []],
    // Where "told" must be, "told you" need not be looked for.
    [String.raw`\b(?:told|told you|informed)\b`, [['told', 'informed']]],
    // A mark or a figure will do, after any word.
    [String.raw`\bdoes\b.*\bsuit\b.*\?`, [['suit'], ['does']]],
    [String.raw`\b(?:work|ok)\b[^.]*\?`, [['?']]],
    [
      String.raw`\b(?:\d{1,2} ?pm|noon|mid(?:day|night))\b`,
      [[...'0123456789', 'noon', 'midday', 'midnight']],
    ],
    [String.raw`\b(?:\d+|[a-z]+)`, []],
    ['NEVER', [['never']]],
    [String.raw`a\.b\.c`, [['a.b.c']]],
    ['(?:)', []],
  ])('%s', (source, literals) => {
    expect(requiredLiterals(source)).toEqual(literals);
  });

  it.each(['(never', 'never)', '[never', '\\'])('refuses what is no pattern: %s', (source) => {
    expect(() => requiredLiterals(source)).toThrow(SyntaxError);
  });
});

describe('the index', () => {
  const find = indexByLiterals([
    { item: 'anywhere', literals: [] },
    { item: 'late or slow', literals: [['late', 'slow']] },
    { item: 'never and sent', literals: [['never'], ['sent']] },
    { item: 'İstanbul', literals: [['i̇stanbul']] },
    { item: 'asked of late', literals: [['late'], ['?']] },
    { item: 'asked or at noon', literals: [['?', 'noon']] },
  ]);

  it.each([
    ['', ['anywhere']],
    ['you were late, late, late', ['anywhere', 'late or slow']],
    ['late? by noon', ['anywhere', 'late or slow', 'asked of late', 'asked or at noon']],
    ['at noon', ['anywhere', 'asked or at noon']],
    ['you never sent it', ['anywhere', 'never and sent']],
    ['you never told us', ['anywhere']],
    ['slow i̇stanbul', ['anywhere', 'late or slow', 'İstanbul']],
    // Letters that share their bits with others are told apart.
    ['ŬÁŴE', ['anywhere']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('the book of rules', () => {
  it('passes by no rule that would have spoken, in a share of the corpus and every example', () => {
    const { candidates } = bookOf(rules);
    for (const { lower } of sentencesOf()) {
      const named = new Set(candidates(lower).map(({ rule }) => rule.id));
      for (const { id, match } of rules) {
        if (match.scope !== 'sentence' || named.has(id)) continue;
        const hits = match.find({ ...SENTENCE, lower, plain: lower, text: lower, end: lower.length });
        expect(hits, `${id}: ${lower}`).toEqual([]);
      }
    }
  }, 60_000);

  it('looks at few of its rules for a sentence', () => {
    const { candidates } = bookOf(rules);
    const sentences = sentencesOf();
    const looks = sentences.reduce((sum, { lower }) => sum + candidates(lower).length, 0);
    expect(looks / sentences.length).toBeLessThan(rules.length / 10);
  });
});

const SENTENCE = { index: 0, block: 0, role: 'body', start: 0 } as const;
const DRAFTS = 'lib/tone/classifier/corpus/drafts';

function sentencesOf() {
  const drafts = readdirSync(DRAFTS).flatMap((name) =>
    readFileSync(`${DRAFTS}/${name}`, 'utf8')
      .split('\n')
      .filter((line, at) => line !== '' && at % 120 === 0)
      .map((line) => (JSON.parse(line) as { draft: string }).draft),
  );
  const examples = rules.flatMap(({ examples: { catches } }) =>
    catches.map((example) => (typeof example === 'string' ? example : example[0]).replace(/\[\[|\]\]/g, '')),
  );
  return [...drafts, ...examples].flatMap((text) => splitSentences(text));
}
