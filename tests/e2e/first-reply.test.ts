import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardOf, clickMark, composeAt, markedWords, type } from './harness/compose';
import { openWorld, type World } from './harness/world';

const defensive = 'Hi Dana,\n\nAs I told you in September, I can only work with what is in the folder. I will get back to you soon.';

describe('a first reply to an angry client', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ open: [{ kind: 'reply' }] });
  });
  afterAll(() => world.close());
  afterEach(() => {
    expect(world.errors).toEqual([]);
    expect(world.requests).toEqual([]);
  });

  it('is read while it is typed: a score in the toolbar, marks under the words', async () => {
    await type(composeAt(world.mail), defensive);

    await expect.poll(() => composeAt(world.mail).badge.getAttribute('aria-label')).toMatch(/\d/);
    await expect.poll(() => markedWords(world.mail)).not.toEqual({});
    console.log(await composeAt(world.mail).badge.getAttribute('aria-label'), await markedWords(world.mail));
    await world.mail.screenshot({ path: '/tmp/h/first.png' });
  });
});
