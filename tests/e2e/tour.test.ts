import { afterAll, beforeAll, expect, it } from 'vitest';
import { angerThread } from '../../lib/samples/anger';
import { readCoaching, settled } from '../tools/tour/coaching';
import { improve } from '../tools/tour/improve';
import { textOf, composeAt } from './harness/compose';
import { expectNothingWrong } from './harness/nothing-wrong';
import { openWorld, type World } from './harness/world';

let world: World;
beforeAll(async () => {
  world = await openWorld(
    { view: angerThread.id, open: [{ kind: 'reply', text: angerThread.draft }] },
    { viewport: { width: 1360, height: 1000 } },
  );
});
afterAll(() => world.close());

// What `npm start` shows where there is no display goes through the same cards; only typing and pictures are left out.
it('every finding of the sample opens its card by its words, says why, and is gone when its rewrites are taken', async () => {
  await settled(world);
  const { reading, shown } = await readCoaching(world);
  expect(shown.length).toBeGreaterThanOrEqual(4);
  expect(shown.map(({ title }) => title)).toEqual(reading.findings.map(({ title }) => title));
  for (const { quote, why, rewrites } of shown) {
    expect(why, quote).not.toBe('');
    expect(rewrites.length, quote).toBeGreaterThanOrEqual(1);
    expect(new Set(rewrites).size, quote).toBe(rewrites.length);
  }

  expect(await improve(world)).toBeGreaterThanOrEqual(3);

  const [report] = await world.reports();
  expect(report?.reading?.findings).toEqual([]);
  expect(report?.reading?.score ?? 0).toBeGreaterThan(reading.score ?? 100);
  expect(await textOf(composeAt(world.mail))).not.toMatch(/[«»]/);
  expectNothingWrong(world);
});
