import { expect, it, vi } from 'vitest';
import { tellTyping } from '../../../entrypoints/gmail.content/typing-teller';

it('tells of the first key, and of the first one after a rest, but of none in between', () => {
  const clock = vi.spyOn(performance, 'now');
  const said: unknown[] = [];
  const typed = tellTyping('c1', async (...message) => {
    said.push(message);
    return undefined;
  });
  const toldAt = [0, 100, 4_000, 8_900, 14_000, 14_100, 19_100, 24_200].filter((now) => {
    clock.mockReturnValue(now);
    const before = said.length;
    typed();
    return said.length > before;
  });
  expect(toldAt).toEqual([0, 14_000, 24_200]);
  expect(said).toEqual(toldAt.map(() => ['typing', { composeId: 'c1' }]));
  clock.mockRestore();
});
