import { describe, expect, it } from 'vitest';
import type { NegativeCode } from '../../../lib/tone/codes';
import { plainContext } from '../../../lib/tone/context';
import { suggestFor, textsOf } from '../rewrites.world';

const shown = (code: NegativeCode, sentence: string, message = ''): string =>
  textsOf(suggestFor(code, sentence, plainContext(message === '' ? null : message))).join('\n');

describe('a sorry names its matter, and a shy word is said as meant', () => {
  it.each<readonly [NegativeCode, string, string, RegExp]>([
    [
      'apologise',
      "I'm so embarrassed that you had to write twice, that's really not on.",
      'Did you get my mail?',
      /I(?:'| a)m sorry that you had to write twice\.$/m,
    ],
    ['hedge', 'I was sort of thinking £32, but that might be silly.', '', /suggest £32; does that suit you/],
    [
      'hedge',
      "As to the small jobs, I doubt I'd be of any use.",
      '',
      /^As to the small jobs, could we talk on «day»\?$/m,
    ],
  ])('%s: %s', (code, sentence, message, words) => {
    expect(shown(code, sentence, message)).toMatch(words);
  });

  it.each<readonly [NegativeCode, string, RegExp]>([
    ['hedge', 'I think the roof costs about £900, maybe.', /I(?:'d| would) suggest £900/],
    ['attack', "I'm ashamed to have worked for you.", /\bsorry\b/],
  ])('but not %s: %s', (code, sentence, words) => {
    expect(shown(code, sentence)).not.toMatch(words);
  });
});
