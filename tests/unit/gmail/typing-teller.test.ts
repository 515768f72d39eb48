import { expect, it, vi } from 'vitest';
import { tellTyping } from '../../../entrypoints/gmail.content/typing-teller';

it('tells of the first key, and of the first one after a rest, but of none in between', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  const said: unknown[] = [];
  const typed = tellTyping('c1', async (...message) => {
    said.push(message);
    return undefined;
  });
  const begun = performance.now();
  const toldAt = [0, 100, 4_000, 8_900, 14_000, 14_100, 19_100, 24_200].filter((now) => {
    vi.advanceTimersByTime(now - performance.now() + begun);
    const before = said.length;
    typed();
    expect(said, 'on the way of the key').toHaveLength(before);
    vi.advanceTimersByTime(1);
    return said.length > before;
  });
  expect(toldAt).toEqual([0, 14_000, 24_200]);
  expect(said).toEqual(toldAt.map(() => ['typing', { composeId: 'c1' }]));
  vi.useRealTimers();
});
