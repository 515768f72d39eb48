import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** Takes the same thing in every look, into one folder. */
export interface Camera {
  /** The whole of a page, or one thing on it. */
  take(page: Page, name: string, of?: Locator): Promise<void>;
  /** As it comes out of a printer, A4 in CSS pixels. */
  print(page: Page, name: string): Promise<void>;
  readonly taken: readonly string[];
}

const looks = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

export function cameraFor(folder: string): Camera {
  mkdirSync(folder, { recursive: true });
  const taken: string[] = [];
  const shoot = async (page: Page, name: string, of?: Locator) => {
    const path = join(folder, `${name}.png`);
    if (of) await of.screenshot({ path });
    else await page.screenshot({ path, fullPage: true });
    taken.push(path);
  };
  return {
    taken,
    async take(page, name, of) {
      for (const [look, media] of looks) {
        // Without motion nothing is caught half way.
        await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
        await twoFrames(page);
        await shoot(page, `${name}-${look}`, of);
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
    },
    async print(page, name) {
      const size = page.viewportSize();
      await page.setViewportSize({ width: 794, height: 1123 });
      await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
      await twoFrames(page);
      await shoot(page, name);
      await page.emulateMedia({ media: 'screen' });
      if (size) await page.setViewportSize(size);
    },
  };
}

/** What follows a change of colours or size is drawn by the second frame. */
const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))),
      ),
  );
