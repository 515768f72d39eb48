import type { OwnPage, World } from '../../e2e/harness/world';
import { type Figures, figuresOf } from '../bench/statistics';
import { firstPaint } from './in-page';

/** First paints of pages opened as tabs, in ms from asking for the address. */
export async function measurePaint(world: World, name: OwnPage, times: number): Promise<Figures> {
  const paints: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const page = await world.openPage(name);
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
      undefined,
      {
        polling: 20,
      },
    );
    paints.push((await page.evaluate(firstPaint)) ?? NaN);
    await page.close();
  }
  return figuresOf(paints);
}
