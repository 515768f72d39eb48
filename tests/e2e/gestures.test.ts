import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hotDraft } from './harness/brake';
import { makeGestures } from './harness/brake-gestures';
import { expectNothingWrong } from './harness/nothing-wrong';
import { openWorld, type World } from './harness/world';

const kit = { name: 'Kit', address: 'kit@client.example' };
const popup = { kind: 'new', to: [kit], subject: 'Invoice', text: hotDraft } as const;

/** A short run. For a long one: EVENKEEL_GESTURES=200, and EVENKEEL_SEED=9 for other gestures. */
const count = Number(process.env.EVENKEEL_GESTURES ?? 25);
const seed = Number(process.env.EVENKEEL_SEED ?? 5);

/** No other test shares it: the row of a mail sent just before could come late, and be counted here. */
let world: World;
beforeAll(async () => {
  world = await openWorld({}, { viewport: { width: 1900, height: 900 } });
});
afterEach(() => expectNothingWrong(world));
afterAll(() => world.close());

describe('a hand in a hurry', () => {
  it('random gestures: no send lost, doubled or leaked while held', async () => {
    const page = { open: [popup, popup, popup], undoMs: 4000 };

    const tally = await makeGestures(world, { count, seed, page });

    expect(tally).toMatchObject({ gestures: count, wrong: [] });
    expect(tally.held).toBeGreaterThan(count / 10);
    expect(tally.sent).toBeGreaterThan(count / 10);
    expect(tally.killed).toBeGreaterThanOrEqual(count < 200 ? 0 : 3);
  }, 300_000);
});
