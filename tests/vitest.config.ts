import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumArgs, findChromium } from './tools/browsers.mjs';
import { ClosingLine } from './tools/closing-line.ts';
import { packedWeights } from './tools/pack/packed-weights.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Milliseconds: what is asserted is what happens, not how fast; thousands of random inputs take seconds on a busy machine. */
const SLOW_MACHINE = 30_000;

/**
 * One run, three worlds: `unit` in Node with a fake browser, `dom` in real Chromium (highlights, ranges and
 * execCommand exist nowhere else), `e2e` with the built extension in real Chromium.
 */
export default defineConfig({
  root,
  test: {
    reporters: ['default', new ClosingLine()],
    projects: [
      {
        extends: true,
        plugins: [await WxtVitest(), packedWeights()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/fuzz/**/*.test.ts'],
          setupFiles: ['tests/unit/setup.ts'],
          environment: 'node',
          testTimeout: SLOW_MACHINE,
        },
      },
      {
        extends: true,
        optimizeDeps: {
          // Found only while a test runs, each of these would reload the page under it.
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'vitest-browser-react',
            '@base-ui/react/dialog',
            '@base-ui/react/menu',
            '@base-ui/react/tabs',
            'axe-core',
            'd3-scale',
            'diff',
            'lucide-react',
            'postal-mime',
            'zustand',
          ],
        },
        test: {
          name: 'dom',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/browser/setup.ts'],
          testTimeout: SLOW_MACHINE,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium() ?? 'chromium', args: chromiumArgs },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A slow machine may take its time; what is asserted is what happens, not how fast.
          expect: { poll: { timeout: 20_000 } },
          // Each file has a browser of its own, and most of its time it waits.
          maxWorkers: 2,
        },
      },
    ],
  },
});
