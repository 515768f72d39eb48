import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from './harness/world';

// The other worlds end with "nothing went wrong anywhere": here it is shown that the harness would have noticed.

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it('notices an error nobody caught, in the worker, in a page of ours and in the mail', async () => {
  const options = await world.openPage('welcome');
  const plant = (name: string) => void Promise.reject(new Error(name));
  await world.browser.worker.evaluate(plant, 'planted in the worker');
  await options.evaluate(plant, 'planted in a page');
  await world.mail.evaluate(plant, 'planted in the mail');

  await expect
    .poll(() => world.errors.map((error) => /planted in [a-z ]+/.exec(error)?.[0]).sort())
    .toEqual(['planted in a page', 'planted in the mail', 'planted in the worker']);
});

const askFor = (url: string) =>
  fetch(url).then(
    () => 'answered',
    () => 'refused',
  );

it('notices a request made in the mail tab, where the extension reads', async () => {
  expect(await world.mail.evaluate(askFor, 'https://mail.google.com/elsewhere')).toBe('answered');
  expect(await world.mail.evaluate(askFor, 'https://elsewhere.example/')).toBe('refused');

  expect(world.requests).toEqual(['https://mail.google.com/elsewhere', 'https://elsewhere.example/']);
});

it('sees what the worker and a page of ours ask for, be it a file of their own', async () => {
  const popup = await world.openPage('popup');
  expect(await world.browser.worker.evaluate(askFor, '/manifest.json?by=worker')).toBe('answered');
  expect(await popup.evaluate(askFor, '/manifest.json?by=page')).toBe('answered');
  await popup.close();

  const seen = () => world.ownRequests.map((url) => /\?by=(\w+)$/.exec(url)?.[1]);
  await expect.poll(seen).toEqual(expect.arrayContaining(['worker', 'page']));
});

it('cannot even ask from the worker or from a page of ours', async () => {
  const popup = await world.openPage('popup');

  const inside = 'https://mail.google.com/inside';
  expect(await world.browser.worker.evaluate(askFor, inside)).toBe('refused');
  expect(await popup.evaluate(askFor, inside)).toBe('refused');

  expect(world.requests).not.toContain(inside);
});

it('sees the worker end and come back', async () => {
  await world.killWorker();

  await world.openPage('popup');
  await expect.poll(() => world.browser.context.serviceWorkers().length).toBeGreaterThan(0);
});

it('ends the worker although a page wakes it again at once', async () => {
  const popup = await world.openPage('popup');
  const workers = () =>
    popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as WithRuntime;
      const found = await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] });
      return found.map(({ contextId }) => contextId);
    });
  await popup.evaluate(() => {
    const { chrome } = globalThis as unknown as WithRuntime;
    setInterval(() => void chrome.runtime.sendMessage({ type: 'nothing we know' }).catch(() => {}), 1);
  });
  await expect.poll(workers).toHaveLength(1);
  const [first] = await workers();

  await world.killWorker();

  await expect.poll(workers).toHaveLength(1);
  expect(await workers()).not.toContain(first);
});

/** What of a page of ours is used inside `evaluate`. */
interface WithRuntime {
  readonly chrome: {
    readonly runtime: {
      sendMessage(message: object): Promise<unknown>;
      getContexts(filter: object): Promise<readonly { readonly contextId: string }[]>;
    };
  };
}
