import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import {
  draftsPerTrial,
  plainTrials,
  trialCount,
  trialDrafts,
  trialSeed,
} from '../../browser/gmail/trial-drafts';
import type * as Trials from '../../browser/gmail/trials';
import { findFirefox } from '../../tools/browsers.mjs';

// The same drafts as tests/browser/gmail/trials.test.ts has in Chromium: what an editor makes of an edit is the
// browser's own affair, and Firefox makes other things of it.

declare global {
  var trials: typeof Trials;
}

const firefox = findFirefox();
const drafts = trialDrafts(trialCount * draftsPerTrial, trialSeed);
/** Some 8 s of work; a busy machine may take its time. */
const patientMs = Math.max(150_000, trialCount * 100);

describe.skipIf(!firefox)(`${trialCount} times on drafts as people make and paste them, in Firefox`, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox ?? '',
      headless: true,
    });
    page = await browser.newPage();
    await page.evaluate(await bundle());
  }, patientMs);
  afterAll(() => browser?.close(), patientMs);

  it(
    'a mark holds exactly its words',
    async () => {
      const { checked, wrong } = await page.evaluate(
        (all, enough) => trials.tryMarks(all, enough),
        drafts,
        trialCount,
      );
      expect(wrong).toEqual([]);
      expect(checked).toBe(trialCount);
    },
    patientMs,
  );

  it(
    'a rewrite does exactly what was asked and is undone to the byte, or is refused without a trace',
    async () => {
      const { done, refused, wrong } = await page.evaluate(
        (all, enough) => trials.tryEdits(all, enough),
        drafts,
        trialCount,
      );
      expect(wrong).toEqual([]);
      expect(refused.length).toBeLessThanOrEqual(done * 0.05);
      expect(done).toBe(trialCount);
    },
    patientMs,
  );

  it(
    'so does one in a field of plain text',
    async () => {
      const plain = plainTrials(trialCount * draftsPerTrial, trialSeed);
      const { done, refused, wrong } = await page.evaluate(
        (all, enough) => trials.tryPlainEdits(all, enough),
        plain,
        trialCount,
      );
      expect(wrong).toEqual([]);
      expect(refused.length).toBeLessThanOrEqual(done * 0.01);
      expect(done).toBe(trialCount);
    },
    patientMs,
  );
});

/** The trials as one script that sets a global. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(process.cwd(), 'tests/browser/gmail/trials.ts'),
        formats: ['iife'],
        name: 'trials',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output.find((part) => part.type === 'chunk') : undefined;
  if (!chunk) throw new Error('the trials could not be bundled');
  return `${chunk.code}; window.trials = trials;`;
}
