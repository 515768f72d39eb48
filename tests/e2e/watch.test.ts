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
