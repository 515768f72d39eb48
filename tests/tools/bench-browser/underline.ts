import { composeAt } from '../../e2e/harness/compose';
import type { World } from '../../e2e/harness/world';
import { type Figures, figuresOf } from '../bench/statistics';
import { endWorker } from './end-worker';
import { awaitUnderline } from './in-page';

/** From an input to its underline on the screen, the wait for a pause in typing included. In ms. */
export interface Underline {
  readonly awake: Figures;
  /** With the worker ended before each input, as the browser does after half a minute without work. */
  readonly asleep: Figures;
}

const things = [
  'draft',
  'invoice',
  'floor plan',
  'contract',
  'budget',
  'photos',
  'logo',
  'report',
  'schedule',
  'estimate',
  'texts',
  'samples',
  'numbers',
  'agenda',
  'files',
  'plans',
  'offer',
  'notes',
  'list',
  'minutes',
] as const;

/** A worker sleeps only after a rest of the writer; the first key after one wakes it. */
const REST_MS = 5_500;

/** Puts in one sentence a time that no rule has read before, each as one input. */
export async function measureUnderline(world: World, times: number): Promise<Underline> {
  await composeAt(world.mail).editor.click();
  await world.mail.keyboard.press('Control+End');
  const awake: number[] = [];
  const asleep: number[] = [];
  const chosen = things.slice(0, times);
  for (const thing of ['proposal', ...chosen]) {
    const took = await underlined(world, `You never sent us the ${thing}, as always. `);
    if (thing !== 'proposal') awake.push(took);
  }
  const page = await world.openPage('welcome');
  await world.mail.bringToFront();
  for (const thing of chosen) {
    await world.mail.waitForTimeout(REST_MS);
    await endWorker(page);
    asleep.push(await underlined(world, `You failed to send the ${thing} again. `));
  }
  await page.close();
  return { awake: figuresOf(awake), asleep: figuresOf(asleep) };
}

async function underlined({ mail }: World, sentence: string): Promise<number> {
  await mail.evaluate(awaitUnderline);
  await mail.keyboard.insertText(sentence);
  const took = await mail.evaluate(() => window.evenkeelUnderline);
  if (took === null) throw new Error(`Nothing was underlined in “${sentence}”`);
  await mail.waitForTimeout(400);
  return took;
}
