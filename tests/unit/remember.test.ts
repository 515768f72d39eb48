import { describe, expect, it } from 'vitest';
import { itself, remember } from '../../lib/tone/remember';

describe('remember', () => {
  it('asks once, also where the answer is nothing', () => {
    const asked: string[] = [];
    const lengthOf = remember(2, itself, (text: string) => {
      asked.push(text);
      return text === '' ? undefined : text.length;
    });
    expect([lengthOf('to'), lengthOf(''), lengthOf('to'), lengthOf('')]).toEqual([
      2,
      undefined,
      2,
      undefined,
    ]);
    expect(asked).toEqual(['to', '']);
  });

  it('forgets what was not asked for in a while, and answers it anew', () => {
    const asked: number[] = [];
    const twice = remember(4, String, (number: number) => {
      asked.push(number);
      return number * 2;
    });
    expect([1, 2, 3, 1, 4, 5, 1, 2].map(twice)).toEqual([2, 4, 6, 2, 8, 10, 2, 4]);
    expect(asked).toEqual([1, 2, 3, 4, 5, 2]);
  });

  it('takes what has one key for the same', () => {
    const first = remember(
      9,
      (text: string) => text.slice(0, 1),
      (text) => text,
    );
    expect([first('apple'), first('avocado'), first('beer')]).toEqual(['apple', 'apple', 'beer']);
  });
});
