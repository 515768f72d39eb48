import { describe, expect, it } from 'vitest';
import { cutLine } from '../../lib/tone/lines';
import { narrow } from '../../lib/tone/normalise';

describe('a text in one byte a letter', () => {
  it.each([
    '',
    'You never sent it.',
    `${'x'.repeat(40)}’`.slice(0, 40),
    'Café für 12 £, naïve ÿ \x00 \x7f',
    'A curly ’ stays, and an emoji 🙂 and a lone half \ud83d',
    'é'.repeat(20_000),
  ])('is the same text: %#', (text) => {
    expect(narrow(text)).toBe(text);
  });

  it('leaves sentences and their places as they are', () => {
    const line = '12 € are due. You’re late — again! Ça va? «day» works 🙂.';
    for (const { start, end, plain, lower } of cutLine(line)) {
      expect(plain).toBe(line.slice(start, end));
      expect(lower).toBe(plain.toLowerCase());
    }
  });
});
